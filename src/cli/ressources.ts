import { runOnTerminal } from './onTerminal.ts';
import { runResources } from './resourcesCommand.ts';

const today = new Date().toLocaleDateString('sv');
await runOnTerminal((args, from) => runResources(args, from, today));
