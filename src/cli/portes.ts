import { runOnTerminal } from './onTerminal.ts';
import { runPortes } from './portesCommand.ts';

await runOnTerminal((args) => runPortes(args));
