import { runAnnee } from './anneeCommand.ts';
import { runOnTerminal } from './onTerminal.ts';

await runOnTerminal(runAnnee, ({ path, report }) => {
  process.stderr.write(report);
  return `${path}\n`;
});
