import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runMetier } from '../../../src/cli/metierCommand.ts';

const SQUARE = [
  [-1.2, 46.95],
  [-0.7, 46.95],
  [-0.7, 47.25],
  [-1.2, 47.25],
  [-1.2, 46.95],
];
const CHOLET = { type: 'Polygon', coordinates: [SQUARE] };

describe('the command line', () => {
  test('prints the report on stdout and nothing on stderr', () => {
    const { status, stdout, stderr } = command('soudeur', write(CHOLET));

    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'appellations',
      'rome',
      'fap2021',
      'fap2009',
      'bmo',
      'sommes',
      'tension',
    ]);
  });

  test('answers an unknown trade by a sentence with the nearest names, exit code 2', () => {
    const { status, stdout, stderr } = command('dresseur de dragons', write(CHOLET));

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain('Dresseur animalier / Dresseuse animalière');
  });
});

describe('runMetier', () => {
  test('goes from the name to the families, those of every qualification', async () => {
    const { appellations, rome, fap2021, fap2009 } = await report('soudeur');

    expect(appellations[0]).toEqual({ libelle: 'Soudeur / Soudeuse', rome: 'H2913' });
    expect(rome).toEqual(['H2913']);
    expect(fap2021).toEqual(['D1X33', 'D6X70', 'D6X80']);
    expect(fap2009).toEqual(['D2Z42', 'D3Z20']);
  });

  test('takes a whole label of the ROME as it is', async () => {
    expect((await report('Conducteur routier / Conductrice routière')).rome).toEqual(['N4101']);
  });

  test('gives the parts as bounds, for each line and for the sum of each year', async () => {
    const { bmo, sommes } = await report('soudeur');
    const within = bmo.filter(({ projets, difficiles, partDifficileMin: low, partDifficileMax: high }) =>
      projets === null
        ? low === null && high === null
        : difficiles === null
          ? low === 0 && high === 1
          : low === difficiles / projets && high === low,
    );
    const latest = bmo.filter(({ annee }) => annee === 2025);
    const published = latest.reduce((sum, { projets }) => sum + (projets ?? 0), 0);

    expect(within).toHaveLength(bmo.length);
    expect(sommes.map(({ annee }) => annee)).toEqual([2024, 2025]);
    expect(sommes[1]?.projets).toBe(published);
    expect(sommes[1]?.partDifficileMin).toBeLessThanOrEqual(sommes[1]?.partDifficileMax ?? -1);
    expect(sommes[1]?.projetsCouverts).toBeLessThanOrEqual(published);
  });

  test('has one entry for each year, family and bassin crossed', async () => {
    const { bmo, fap2021 } = await report('soudeur');
    const bassins = new Set(bmo.map(({ bassin }) => bassin));

    expect([...new Set(bmo.map(({ annee }) => annee))]).toEqual([2024, 2025]);
    expect(bmo).toHaveLength(2 * fap2021.length * bassins.size);
    expect([...bassins].every((code) => /^\d{4}$/.test(code))).toBe(true);
  });

  test('attributes the whole territory to its bassins', async () => {
    const { bmo, fap2021 } = await report('soudeur');
    const shares = bmo.filter(({ annee, fap }) => annee === 2025 && fap === fap2021[0]);

    expect(shares.reduce((sum, { partDuTerritoire }) => sum + partDuTerritoire, 0)).toBeCloseTo(1, 9);
  });

  test('counts the communes of the other side of the border, with the bassins that only they have', async () => {
    // Around Redon, and around Saint-Nicolas-de-Redon across the river.
    const ring = [
      [-2.25, 47.55],
      [-1.7, 47.55],
      [-1.7, 47.95],
      [-2.25, 47.95],
      [-2.25, 47.55],
    ];
    const file = write({ type: 'Polygon', coordinates: [ring] });
    const outcome = await runMetier(['soudeur', file], '.');
    if (!outcome.ok) throw new Error(outcome.error);
    const latest = outcome.value.bmo.filter(
      ({ annee, fap }) => annee === 2025 && fap === outcome.value.fap2021[0],
    );

    expect(latest.map(({ nom }) => nom)).toEqual(expect.arrayContaining(['Redon', 'Rennes']));
    expect(latest.reduce((sum, { partDuTerritoire }) => sum + partDuTerritoire, 0)).toBeCloseTo(1, 9);
    expect(latest.find(({ nom }) => nom === 'Rennes')?.projets).toBeGreaterThan(0);
  });

  test('gives the tension of France, of the region and of the départements crossed', async () => {
    const { tension } = await report('soudeur');
    const before = tension.flatMap((line) => ('fap' in line && line.fap === 'D2Z42' ? line : []));

    expect(before.slice(0, 3).map(({ zone }) => zone)).toEqual(['FR', 'REG:52', 'DEP:49']);
    expect(before.every(({ annee }) => annee === 2019)).toBe(true);
    expect(Object.keys(before[0]?.facteurs ?? {})).toHaveLength(6);
  });

  test('gives the latest tension first, of France, on the families of the survey', async () => {
    const { tension, fap2021 } = await report('aide-soignant');

    expect(tension.slice(0, fap2021.length)).toEqual(
      fap2021.map((code) => ({
        annee: 2024,
        zone: 'FR',
        fap2021: code,
        classe: expect.any(Number),
        indice: expect.any(Number),
        impute: false,
      })),
    );
  });

  test('does not know the tension of a family that the producer leaves out', async () => {
    const { tension } = await report('photographe');
    const [photographers] = tension.filter((line) => 'fap2021' in line && line.fap2021 === 'U1X81');

    expect(photographers).toMatchObject({ classe: null, indice: null });
  });

  test('takes an everyday word and one with an error', async () => {
    expect((await report('assmat')).rome).toEqual(['K1310']);
    expect((await report('aidesoignate')).rome).toEqual(['J1501']);
  });

  test.each([
    ['soudxxxx', 'Soudeur / Soudeuse »'],
    ['astronaute', 'Astronome'],
    ['cosmonaute', '»'],
    ['zzzz', 'Les plus proches'],
    ['celui qui répare les toits', 'Les plus proches : « Couvreur / Couvreuse »'],
    ['faire la plonge', '« Plongeur'],
  ])('says that no trade is called « %s », and what is nearest', async (trade, near) => {
    const outcome = await runMetier([trade, write(CHOLET)], tmpdir());

    expect(outcome.ok ? '' : outcome.error).toContain(`Aucun métier ne s’appelle « ${trade} ».`);
    expect(outcome.ok ? '' : outcome.error).toContain(near);
  });

  test.each([
    ['chofeur poid lour', 'N4101'],
    ['electrisien', 'F1602'],
    ['secretere medicale', 'M1609'],
    ['agentdentretien', 'K2205'],
    ['femmedemenage', 'K1304'],
    ['mecanicen', 'I1604'],
  ])('understands « %s »', async (trade, code) => {
    expect((await report(trade)).rome[0]).toBe(code);
  });

  test.each([
    ['no trade', [], 'Un métier et un fichier sont attendus.'],
    ['a trade without a file', ['soudeur'], 'Un métier et un fichier sont attendus.'],
    ['a blank trade', [' ', 'f.geojson'], 'Un métier et un fichier sont attendus.'],
    ['an option', ['soudeur', 'f.geojson', '--regle', 'centre'], 'Option inconnue.'],
    ['a missing file', ['soudeur', 'nowhere.geojson'], 'Le fichier « nowhere.geojson » n’existe pas'],
  ])('refuses %s', async (_, args, sentence) => {
    const outcome = await runMetier(args, tmpdir());

    expect(outcome.ok ? '' : outcome.error).toContain(sentence);
  });
});

async function report(trade: string) {
  const outcome = await runMetier([trade, write(CHOLET)], tmpdir());
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

function command(...args: string[]) {
  const script = resolve(import.meta.dirname, '../../../src/cli/metier.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
}

function write(value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'arpenteur-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'drawing.geojson');
  writeFileSync(file, JSON.stringify(value));
  return file;
}
