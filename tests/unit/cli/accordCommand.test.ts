import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runAccord } from '../../../src/cli/accordCommand.ts';
import { runTerritoire } from '../../../src/cli/territoireCommand.ts';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');

/** A square around Nantes by its western and eastern ends. */
const square = (west: number, east: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 47.1],
      [east, 47.1],
      [east, 47.3],
      [west, 47.3],
      [west, 47.1],
    ],
  ],
});
const WIDE = square(-1.6, -1.4);
const WEST = square(-1.7, -1.5);
const FAR = square(-0.6, -0.5);

describe('runAccord', () => {
  test('tells the areas and communes held by at least so many', async () => {
    const { n, niveaux, communes } = await agreement(WIDE, WEST, WIDE);
    const [both] = [await territory(square(-1.6, -1.5))];

    expect(n).toBe(3);
    expect(niveaux.map(({ auMoins }) => auMoins)).toEqual([1, 2, 3]);
    expect(niveaux[0]!.surfaceKm2).toBeCloseTo((await territory(square(-1.7, -1.4))).surfaceKm2, 6);
    expect(niveaux[1]!.surfaceKm2).toBeCloseTo((await territory(WIDE)).surfaceKm2, 6);
    expect(niveaux[2]!.surfaceKm2).toBeCloseTo(both.surfaceKm2, 6);
    expect(niveaux[2]!.communes).toEqual(countedIn(both));
    expect(niveaux[1]!.communes).toEqual(countedIn(await territory(WIDE)));
    const people = new Map(communes.map(({ code, personnes }) => [code, personnes]));
    const inWide = countedIn(await territory(WIDE));
    const inWest = countedIn(await territory(WEST));
    for (const [code, persons] of people)
      expect(persons).toBe((inWide.includes(code) ? 2 : 0) + (inWest.includes(code) ? 1 : 0));
    expect([...people.keys()].sort()).toEqual([...new Set([...inWide, ...inWest])].sort());
  });

  test('finds nothing in common of drawings that are apart', async () => {
    const { niveaux, remarques } = await agreement(WIDE, FAR);

    expect(niveaux[1]).toEqual({ auMoins: 2, surfaceKm2: 0, communes: [] });
    expect(remarques).toEqual([expect.stringContaining('moins de trois tracés')]);
  });

  test.each([
    ['no file', [], 'Deux fichiers au moins'],
    ['an option', ['a', 'b', '--regle'], '« --regle » n’existe pas'],
    ['a file that does not exist', ['gone.geojson', 'b'], 'gone.geojson'],
  ])('refuses %s', async (_, args, words) => {
    expect(await runAccord(args, tmpdir())).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  test('says which file is bad, on stderr, with exit code 2', () => {
    const [good, bad] = write(WIDE, { type: 'Point', coordinates: [0, 0] });
    const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'src/cli/accord.ts', good!, bad!], {
      encoding: 'utf8',
    });

    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*1\.geojson[^\n]*\n$/);
  });
});

async function agreement(...drawings: unknown[]) {
  const outcome = await runAccord(write(...drawings), '.');
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

async function territory(drawing: unknown) {
  const outcome = await runTerritoire(write(drawing), '.');
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

function countedIn({ communes }: Awaited<ReturnType<typeof territory>>): string[] {
  return communes.flatMap(({ code, comptee }) => (comptee ? [code] : [])).sort();
}

function write(...drawings: unknown[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-accord-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return drawings.map((drawing, at) => {
    const file = join(folder, `${at}.geojson`);
    writeFileSync(file, JSON.stringify(drawing));
    return file;
  });
}
