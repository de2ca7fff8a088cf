import { runAcces } from './accesCommand.ts';
import { runOnTerminal } from './onTerminal.ts';

await runOnTerminal((args) => runAcces(args));
