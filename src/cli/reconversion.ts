import { runOnTerminal } from './onTerminal.ts';
import { runReconversion } from './reconversionCommand.ts';

await runOnTerminal(runReconversion);
