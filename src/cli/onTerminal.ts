import type { Result } from '../domain/result.ts';

const BAD_INPUT = 2;

/** A command without its streams. Relative paths start from `from`; an error is one sentence for the person. */
type Command<T> = (args: readonly string[], from: string) => Promise<Result<T, string>>;

/**
 * Runs a command on what was typed: what it found goes to stdout; a refusal to stderr, with exit code 2.
 *
 * @param show what is printed of what was found
 * @param codeOf exit code of what was found
 */
export async function runOnTerminal<T>(
  command: Command<T>,
  show: (found: T) => string = asJson,
  codeOf: (found: T) => number = () => 0,
): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  process.stderr.on('error', ignoreClosedPipe);
  // npm runs from the folder of the project; a relative path is the person's, from where they typed it.
  const outcome = await command(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (outcome.ok) {
    process.stdout.write(show(outcome.value));
    process.exitCode = codeOf(outcome.value);
  } else {
    process.stderr.write(`${outcome.error}\n`);
    process.exitCode = BAD_INPUT;
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A reader that has seen enough (`head`) stops reading: nothing went wrong. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
