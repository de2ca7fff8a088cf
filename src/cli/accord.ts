import { runAccord } from './accordCommand.ts';
import { runOnTerminal } from './onTerminal.ts';

await runOnTerminal(runAccord);
