import { runCatalogue } from './catalogueCommand.ts';

const BAD_INPUT = 2;
const REFUSED_LINES = 1;

// npm runs from the folder of the project; a relative path is the person's, from where they typed it.
const outcome = await runCatalogue(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
if (outcome.ok) {
  process.stdout.write(outcome.value.text);
  if (outcome.value.refused > 0) process.exitCode = REFUSED_LINES;
} else {
  process.stderr.write(`${outcome.error}\n`);
  process.exitCode = BAD_INPUT;
}
