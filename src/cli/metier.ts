import { runMetier } from './metierCommand.ts';
import { runOnTerminal } from './onTerminal.ts';

await runOnTerminal(runMetier);
