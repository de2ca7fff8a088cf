import { runOnTerminal } from './onTerminal.ts';
import { runTerritoire } from './territoireCommand.ts';

await runOnTerminal(runTerritoire);
