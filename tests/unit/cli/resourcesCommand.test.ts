import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runResources } from '../../../src/cli/resourcesCommand.ts';

const CHOLET = {
  type: 'Polygon',
  coordinates: [
    [
      [-0.93, 47.02],
      [-0.82, 47.02],
      [-0.82, 47.1],
      [-0.93, 47.1],
      [-0.93, 47.02],
    ],
  ],
};
const TODAY = '2026-11-23';

describe('the command line', () => {
  test('prints the report on stdout and nothing on stderr', () => {
    const { status, stdout, stderr } = command(write(CHOLET));

    expect([status, stderr]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['dedans', 'autour']);
  });

  test('answers a bad file by one sentence, exit code 2 and nothing on stdout', () => {
    const { status, stdout, stderr } = command(write({ type: 'Point', coordinates: [0, 47] }));

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe('runResources', () => {
  test('says that the galerie de l’économie was quoted in 2016, without an address', async () => {
    const { dedans } = await report();

    expect(dedans.find(({ genre }) => genre === 'galerie_economie')).toEqual({
      id: 'pl001',
      nom: "Galerie de l'économie",
      genre: 'galerie_economie',
      commune: '49099',
      adresse: null,
      telephone: null,
      distanceKm: 0,
      precision: 'commune',
      statut: 'cite',
      vu: '2016-12',
      source: 'Carif-Oref PdL, déc. 2016',
    });
  });

  test('is 0 km inside, and sorted from the line around', async () => {
    const { dedans, autour } = await report('--rayon', '20');
    const distances = autour.map(({ distanceKm }) => distanceKm);

    expect(new Set(dedans.map(({ distanceKm }) => distanceKm))).toEqual(new Set([0]));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(Math.min(...distances)).toBeGreaterThan(0);
    expect(Math.max(...distances)).toBeLessThanOrEqual(20);
  });

  test('reaches 10 km unless told otherwise', async () => {
    const [usual, ten, five] = [await report(), await report('--rayon', '10'), await report('--rayon', '5')];

    expect(usual).toEqual(ten);
    expect(five.autour.length).toBeLessThan(usual.autour.length);
    expect(five.dedans).toEqual(usual.dedans);
  });

  test('leaves out the events that are over', async () => {
    const { dedans } = await report();

    expect(dedans.map(({ id }) => id)).not.toContain('pl314');
  });

  test.each([
    ['no file', [], /Un fichier, et un seul/],
    ['a reach that is not a number', ['x.geojson', '--rayon', 'dix'], /Le rayon « dix »/],
    ['a negative reach', ['x.geojson', '--rayon=-5'], /Le rayon « -5 »/],
    ['an unknown option', ['x.geojson', '--regle', 'centre'], /Option inconnue/],
    ['a file that does not exist', ['x.geojson'], /n’existe pas/],
  ])('refuses %s', async (_, args, sentence) => {
    const outcome = await runResources(args, tmpdir(), TODAY);

    expect(outcome).toMatchObject({ ok: false, error: expect.stringMatching(sentence) });
  });
});

async function report(...options: string[]) {
  const outcome = await runResources([write(CHOLET), ...options], tmpdir(), TODAY);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

function command(...args: string[]) {
  const entry = resolve(import.meta.dirname, '../../../src/cli/ressources.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', entry, ...args], { encoding: 'utf8' });
}

function write(value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'ressources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'drawing.geojson');
  writeFileSync(file, JSON.stringify(value));
  return file;
}
