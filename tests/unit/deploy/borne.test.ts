import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../../deploy/borne.sh');
const ADDRESS = 'https://arpenteur.example.org/?mode=borne';

describe.skipIf(process.platform === 'win32')('the start of a kiosk', () => {
  test('gives the browser a profile of its own, full screen, and the address last', async () => {
    const { folder, run } = prepare('exit 0');

    await ended(run());

    const flags = readFileSync(join(folder, 'flags'), 'utf8').trimEnd().split('\n');
    expect(flags).toEqual(
      expect.arrayContaining(['--kiosk', '--incognito', '--disable-sync', '--no-first-run']),
    );
    expect(flags.find((flag) => flag.startsWith('--user-data-dir='))).toContain(join(folder, 'memory'));
    expect(flags).not.toContain('--kiosk-printing');
    expect(flags.at(-1)).toBe(ADDRESS);
  });

  test('lets the browser reach the application, what the setting names, and nothing else', async () => {
    const { folder, run } = prepare('exit 0');

    await ended(run({ BORNE_HOTES: 'proxy.lan' }));

    expect(readFileSync(join(folder, 'flags'), 'utf8')).toContain(
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE arpenteur.example.org, EXCLUDE proxy.lan\n',
    );
  });

  test('prints without asking only where the setting says so', async () => {
    const { folder, run } = prepare('exit 0');

    await ended(run({ BORNE_IMPRESSION: 'directe' }));

    expect(readFileSync(join(folder, 'flags'), 'utf8')).toContain('--kiosk-printing');
  });

  test('leaves nothing when the browser ends, and repeats how it ended', async () => {
    const { folder, run } = prepare('exit 7');

    expect(await ended(run())).toBe(7);

    expect(readdirSync(join(folder, 'memory'))).toEqual([]);
  });

  test('takes the browser and its profile along when it is stopped', async () => {
    const { folder, run } = prepare('exec sleep 60');
    const started = run();
    await expect.poll(() => existsSync(join(folder, 'flags')), { timeout: 10_000 }).toBe(true);
    expect(readdirSync(join(folder, 'memory'))).toHaveLength(1);

    started.kill('SIGTERM');

    expect(await ended(started)).toBe(143);
    expect(readdirSync(join(folder, 'memory'))).toEqual([]);
  });

  test('asks for an address', async () => {
    const { run } = prepare('exit 0');

    expect(await ended(run({}, []))).not.toBe(0);
  });
});

/** A stand-in for the browser, which writes a file in its profile and its flags beside, then does `act`. */
function prepare(act: string) {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-borne-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const browser = join(folder, 'browser');
  writeFileSync(
    browser,
    `#!/bin/sh
for flag in "$@"; do case $flag in --user-data-dir=*) touch "\${flag#*=}/history";; esac; done
printf '%s\\n' "$@" > "${folder}/flags.part"
mv "${folder}/flags.part" "${folder}/flags"
${act}
`,
  );
  chmodSync(browser, 0o755);
  const memory = join(folder, 'memory');
  mkdirSync(memory);
  const run = (settings: Record<string, string> = {}, args: readonly string[] = [ADDRESS]) =>
    spawn(SCRIPT, args, {
      stdio: 'ignore',
      env: { ...process.env, CHROMIUM: browser, XDG_RUNTIME_DIR: memory, ...settings },
    });
  return { folder, run };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolved) => child.once('exit', (code) => resolved(code)));
}
