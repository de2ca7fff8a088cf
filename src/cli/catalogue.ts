import { runCatalogue } from './catalogueCommand.ts';
import { runOnTerminal } from './onTerminal.ts';

const REFUSED_LINES = 1;

await runOnTerminal(
  runCatalogue,
  ({ text }) => text,
  ({ refused }) => (refused > 0 ? REFUSED_LINES : 0),
);
