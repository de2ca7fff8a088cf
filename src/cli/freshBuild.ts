import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** What the built application is made from. */
const INPUTS = ['src', 'public', 'index.html', 'porte.html', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds `dist` when it is missing or older than what it is made from.
 *
 * @param root folder of the project
 * @param beforeBuild called when a build is about to start: it takes some seconds
 * @returns the folder of the built application
 */
export async function ensureBuilt(root: string, beforeBuild: () => void): Promise<string> {
  const dist = join(root, 'dist');
  const [built, ...changed] = await Promise.all([
    newestChange(join(dist, 'index.html')),
    ...INPUTS.map((input) => newestChange(join(root, input))),
  ]);
  if (built < Math.max(...changed)) {
    beforeBuild();
    // Whatever the caller is doing (testing, developing), what is served is the production form.
    process.env['NODE_ENV'] = 'production';
    await build({ root, logLevel: 'warn' });
  }
  return dist;
}

/** Time of the last change of a file, or of anything in a folder, in ms; 0 when it does not exist. */
async function newestChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(path);
  return Math.max(
    found.mtimeMs,
    ...(await Promise.all(inside.map((name) => newestChange(join(path, name))))),
  );
}
