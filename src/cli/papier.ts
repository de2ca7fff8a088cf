import { runOnTerminal } from './onTerminal.ts';
import { runPapier } from './papierCommand.ts';

await runOnTerminal(runPapier);
