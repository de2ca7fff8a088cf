import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readOptions } from '../../../geodata/lib/paths.ts';
import { runAnnee } from '../../../src/cli/anneeCommand.ts';
import { decodeAnnualFile } from '../../../src/domain/annual/annualFile.ts';
import type { BmoFile } from '../../../src/domain/annual/bmo/bmoFile.ts';
import { surveyWorkbook } from '../../support/madeSurvey.ts';
import { unwrap } from '../../support/smallTrades.ts';
import { findSources } from '../../support/sourcesFolder.ts';

/** Lines of real bassins and families, one of a bassin that the survey has just made. */
const NANTES = { region: '52', departement: '44', bassin: 5220, bassinName: 'NANTES' };
const made = (family: string, label: string, met: string) => ({
  ...NANTES,
  family,
  label,
  met,
  xmet: '*',
  smet: '0',
});
const LINES = [
  made('D1X33', 'Soudeurs', '120'),
  made('A0X40', 'Agriculteurs', '*'),
  made('S1X41', 'Cuisiniers de collectivité', '30'),
];

describe('annee', () => {
  test('writes the file of the year beside its report', async () => {
    const folder = createFolder({ 'bmo.xlsx': surveyWorkbook(2026, LINES) });
    const outcome = unwrap(await runAnnee(['bmo.xlsx'], folder));

    expect(outcome.path).toBe(join(folder, 'bmo-2026.json'));
    const file = unwrap(decodeAnnualFile(JSON.parse(readFileSync(outcome.path, 'utf8')))) as BmoFile;
    expect([file.year, file.families, file.projects]).toEqual([2026, ['A0X40', 'D1X33'], [null, 120]]);
    const report = outcome.report.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(report).toMatch(
      /^bmo\.xlsx : Enquête .*2026, feuille « BMO_2026_open_data » : 3 lignes lues, 2 reprises/,
    );
    expect(report).toContain(
      'Ce qui ne peut pas être repris :\n- Familles de métiers inconnues, nouvelles ou coupées en deux : S1X41 Cuisiniers',
    );
    expect(report).toContain('Comparé à 2025.');
  });

  test('writes where it is told to, in a folder that is made for it, and nowhere else', async () => {
    const folder = createFolder({ 'bmo.xlsx': surveyWorkbook(2026, LINES), vide: '' });

    for (const out of ['chiffres', 'chiffres', 'centre/chiffres'])
      expect(unwrap(await runAnnee(['bmo.xlsx', '--out', out], folder)).path).toBe(
        join(folder, out, 'bmo-2026.json'),
      );
    expect(await runAnnee(['bmo.xlsx', '--out', 'vide'], folder)).toMatchObject({
      ok: false,
      error: expect.stringContaining('ne peut pas être écrit'),
    });
    expect((await runAnnee(['vide', '--out', 'autre'], folder)).ok).toBe(false);
    expect(existsSync(join(folder, 'autre'))).toBe(false);
  });

  test('gives up a file that takes too long, and writes nothing', async () => {
    const folder = createFolder({ 'bmo.xlsx': surveyWorkbook(2026, LINES) });

    expect(await runAnnee(['bmo.xlsx'], folder, 0)).toMatchObject({
      ok: false,
      error: expect.stringContaining('trop longtemps'),
    });
    expect(readdirSync(folder)).toEqual(['bmo.xlsx']);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^f : Ce fichier est vide\.$/],
    ['a page instead of a file', '<!DOCTYPE html><html></html>', /page internet/],
    ['a workbook of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /ancien classeur/],
    ['half a workbook', surveyWorkbook(2026, LINES).slice(0, 600), /abîmé/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /ni un classeur/],
    ['another table', 'nom;ville\nA;B\n', /pas de ceux que l’on sait lire/],
    [
      'a survey without a column',
      'annee;Code métier BMO;REG;Dept;BE25;NOMBE25;met;xmet\n2025;A0X40;52;44;5220;NANTES;1;1\n',
      /colonnes.*smet\.$/,
    ],
    [
      'a survey of another region',
      surveyWorkbook(2026, [{ ...LINES[0]!, region: '01', departement: '971', bassin: 101 }]),
      /aucune ligne de la région Pays de la Loire/,
    ],
  ])('refuses %s in a sentence, and writes nothing', async (_, content, sentence) => {
    const folder = createFolder({ f: content });

    expect(await runAnnee(['f'], folder)).toMatchObject({
      ok: false,
      error: expect.stringMatching(sentence),
    });
    expect(readdirSync(folder)).toEqual(['f']);
  });

  test('refuses a file or a folder that is not there, and a command it does not know', async () => {
    const folder = createFolder({ f: '' });

    for (const args of [['absent.xlsx'], ['.'], ['f', '--out', 'absent'], [], ['f', 'g'], ['f', '--json']])
      expect(await runAnnee(args, folder)).toMatchObject({
        ok: false,
        error: expect.stringMatching(/\.$|DOSSIER\]$/),
      });
  });

  test('prints the path alone on its output, the report beside it, and ends with 2 when it refuses', async () => {
    const folder = createFolder({ 'bmo.xlsx': surveyWorkbook(2026, LINES), vide: '' });

    expect(await runOnTerminal(folder, 'bmo.xlsx')).toEqual({
      code: 0,
      out: `${join(folder, 'bmo-2026.json')}\n`,
      said: expect.stringContaining('Comparé à 2025.'),
    });
    expect(await runOnTerminal(folder, 'vide')).toEqual({
      code: 2,
      out: '',
      said: 'vide : Ce fichier est vide.\n',
    });
  });
});

describe.skipIf(!findSources())('the official workbooks', () => {
  test.each([2024, 2025])(
    'of %i gives the very bytes that are published',
    async (year) => {
      const folder = createFolder({});
      const workbook = join(readOptions([]).sources, `bmo/Base_open_data_BMO_${year}.xlsx`);
      const { path } = unwrap(await runAnnee([workbook, '--out', folder], folder));
      const published = readdirSync('public/data').find((name) => name.startsWith(`bmo-${year}.`));

      expect(readFileSync(path, 'utf8')).toBe(readFileSync(join('public/data', published ?? ''), 'utf8'));
    },
    60_000,
  );
});

function createFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'annee-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The command as it is typed. */
async function runOnTerminal(folder: string, file: string) {
  const run = spawn(process.execPath, ['--import', 'tsx', resolve('src/cli/annee.ts'), file], {
    env: { ...process.env, INIT_CWD: folder },
  });
  const [out, said, code] = await Promise.all([
    text(run.stdout),
    text(run.stderr),
    new Promise<number | null>((end) => run.on('close', end)),
  ]);
  return { code, out, said };
}
