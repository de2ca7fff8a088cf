import { runResources } from './resourcesCommand.ts';

const BAD_INPUT = 2;

// npm runs from the folder of the project; a relative path is the person's, from where they typed it.
const from = process.env['INIT_CWD'] ?? process.cwd();
const today = new Date().toLocaleDateString('sv');
const outcome = await runResources(process.argv.slice(2), from, today);
if (outcome.ok) {
  process.stdout.write(`${JSON.stringify(outcome.value, null, 2)}\n`);
} else {
  process.stderr.write(`${outcome.error}\n`);
  process.exitCode = BAD_INPUT;
}
