import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { countDrawing } from '../../../src/cli/drawingFile.ts';
import { runTerritoire } from '../../../src/cli/territoireCommand.ts';
import { createSmallRegion, rectangle } from '../../support/smallRegion.ts';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const COMMAND = 'src/cli/territoire.ts';

const SQUARE = [
  [-1.6, 47.1],
  [-1.4, 47.1],
  [-1.4, 47.3],
  [-1.6, 47.3],
  [-1.6, 47.1],
];
const NANTES = { type: 'Polygon', coordinates: [SQUARE] };

describe('an outline along borders', () => {
  test('that goes along a border at 45° counts the commune on its side alone', async () => {
    // A corner of Aigrefeuille-sur-Maine, cut off along a border edge at 45° and its two ends.
    const ring = [
      [-1.39489, 47.05937],
      [-1.392, 47.06226],
      [-1.42873, 47.08803],
      [-1.39489, 47.05937],
    ];
    const report = await runTerritoire([write({ type: 'Polygon', coordinates: [ring] })], '.');

    const parts = report.ok
      ? report.value.communes.map(({ code, part }) => [code, part.toFixed(4)])
      : report.error;
    expect(parts).toEqual([['44002', '0.0518']]);
  });

  test('is refused in one sentence when it covers a commune twice', () => {
    const twice = [rectangle(0, 0, 1, 1), rectangle(0, 0, 1, 1)];

    expect(countDrawing(twice, 'majority', createSmallRegion())).toEqual({
      ok: false,
      error: 'Ce contour ne peut pas être compté : des parties s’y recouvrent, ou un coin manque.',
    });
  });
});

describe('the command line', () => {
  test('prints the report on stdout and nothing on stderr', () => {
    const { status, stdout, stderr } = command(write(NANTES));

    expect(stderr).toBe('');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.communes.map(({ code }: { code: string }) => code)).toContain('44109');
    expect(report.totaux.population).toBeGreaterThan(300_000);
  });

  test('answers a bad file by one sentence on stderr, exit code 2 and an empty stdout', () => {
    const { status, stdout, stderr } = command(write({ type: 'Point', coordinates: [0, 0] }));

    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(/«\sPoint\s»/);
  });

  test('says nothing of a reader that stops reading', async () => {
    const ring = [
      [-3, 46],
      [1, 46],
      [1, 49],
      [-3, 49],
    ];
    const child = spawn(process.execPath, [TSX, COMMAND, write({ type: 'Polygon', coordinates: [ring] })]);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');

    expect(said).toBe('');
    expect(code).toBe(0);
  });
});

describe('runTerritoire', () => {
  test('counts overlapping polygons once', async () => {
    const once = await report(NANTES);
    const twice = await report({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] });

    expect(twice.surfaceKm2).toBeCloseTo(once.surfaceKm2, 6);
    expect(twice.totaux).toEqual(once.totaux);
  });

  test('repairs an outline that crosses itself', async () => {
    const [a, b, c, d] = SQUARE;
    const { surfaceKm2, communes } = await report({ type: 'Polygon', coordinates: [[a, c, b, d, a]] });

    // The bow tie holds half of the square.
    expect(surfaceKm2).toBeCloseTo((await report(NANTES)).surfaceKm2 / 2, 0);
    expect(communes.every(({ part }) => part > 0 && part <= 1)).toBe(true);
  });

  test('leaves out what a hole takes away', async () => {
    const hole = [
      [-1.55, 47.2],
      [-1.5, 47.25],
      [-1.5, 47.2],
      [-1.55, 47.2],
    ];
    const whole = await report(NANTES);
    const pierced = await report({ type: 'Polygon', coordinates: [SQUARE, hole] });
    const cut = await report({ type: 'Polygon', coordinates: [hole] });

    expect(pierced.surfaceKm2).toBeCloseTo(whole.surfaceKm2 - cut.surfaceKm2, 6);
  });

  test('follows the rule that is asked for', async () => {
    const whole = await report(NANTES, '--regle', 'entiere');
    const touched = await report(NANTES, '--regle=touchee');

    const counted = (each: typeof whole) => each.communes.filter(({ comptee }) => comptee).length;
    expect(counted(whole)).toBeLessThan(counted(touched));
  });

  test.each([
    ['a file that does not exist', ['gone.geojson'], 'gone.geojson'],
    ['no file', [], 'Un fichier, et un seul'],
    ['two files', ['a', 'b'], 'Un fichier, et un seul'],
    ['an unknown option', ['a', '--rule', 'x'], 'Option inconnue'],
    ['a rule without its name', ['a', '--regle'], 'Option inconnue'],
    ['an unknown rule', ['a', '--regle', 'toString'], '« toString »'],
  ])('refuses %s', async (_, args, words) => {
    expect(await runTerritoire(args, tmpdir())).toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  test.each([
    ['text that is not JSON', '{ "type": ', 'n’est pas du JSON'],
    ['an empty file', '', 'ne peut pas être lu'],
    ['JSON of something else', '{ "communes": [] }', 'n’est pas du GeoJSON'],
    ['no surface', '{ "type": "FeatureCollection", "features": [] }', 'aucune surface'],
    [
      'a flat outline',
      '{ "type": "Polygon", "coordinates": [[[-1, 47], [-1, 48], [-1, 47.5]]] }',
      'aucune surface',
    ],
    [
      'metres of nowhere',
      '{ "type": "Polygon", "coordinates": [[[9355000, 689000], [9355100, 689000], [9355100, 689100]]] }',
      '9355000, 689000',
    ],
  ])('refuses a file with %s', async (_, text, words) => {
    expect(await runTerritoire([writeText(text)], '.')).toEqual({
      ok: false,
      error: expect.stringContaining(words),
    });
  });

  test('reads a file that starts with a byte order mark', async () => {
    expect((await runTerritoire([writeText(`\uFEFF${JSON.stringify(NANTES)}`)], '.')).ok).toBe(true);
  });
});

async function report(geojson: unknown, ...options: string[]) {
  const outcome = await runTerritoire([write(geojson), ...options], '.');
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

function command(file: string) {
  return spawnSync(process.execPath, [TSX, COMMAND, file], { encoding: 'utf8' });
}

function write(geojson: unknown): string {
  return writeText(JSON.stringify(geojson));
}

function writeText(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'drawn.geojson');
  writeFileSync(file, text);
  return file;
}
