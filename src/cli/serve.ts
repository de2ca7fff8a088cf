import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../domain/result.ts';
import { ensureBuilt } from './freshBuild.ts';
import { createStaticServer } from './staticServer.ts';

const DEFAULT_PORT = 4173;

const port = readPort(process.argv.slice(2), process.env['PORT']);
if (port.ok) await serve(port.value);
else fail(port.error);

async function serve(wanted: number): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const folder = await ensureBuilt(root, () => process.stdout.write('Construction de l’application…\n'));
  const server = createStaticServer(folder);
  server.on('error', (error: NodeJS.ErrnoException) => fail(explain(error, wanted)));
  server.listen(wanted, 'localhost', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : wanted;
    process.stdout.write(`Arpenteur : http://localhost:${actual} (Ctrl+C pour arrêter)\n`);
  });
}

/** `--port` first, then the environment, then 4173. 0 lets the system choose. */
function readPort(args: readonly string[], environment: string | undefined): Result<number, string> {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
    const text = values.port ?? (environment || String(DEFAULT_PORT));
    const number = Number(text);
    const valid = /^\d+$/.test(text) && number <= 65_535;
    return valid ? ok(number) : err(`« ${text} » n’est pas un port : un nombre de 0 à 65535 est attendu.`);
  } catch {
    return err('Option inconnue. Emploi : npm start -- --port 8080');
  }
}

function explain({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris. Choisissez-en un autre : npm start -- --port ${port + 1}`;
  if (code === 'EACCES')
    return `Le port ${port} est réservé par le système. Choisissez-en un au-dessus de 1023.`;
  return `Le serveur n’a pas pu démarrer : ${message}`;
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
