import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leadsFrom, loadGuide, loadSheets, plainSources } from '../../support/publishedGuide.ts';
import { loadIndex } from '../../support/publishedTables.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const index = loadIndex();
const guide = loadGuide();
const { trades, moves } = guide;
const sheets = loadSheets(guide);
const sources = findSources();

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const bare = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('the shipped files about trades', () => {
  test('weigh less than 900 kB, and a trade less than 60 kB', () => {
    const weights = index.guides.map(({ name, path }) => ({
      name,
      bytes: brotliCompressSync(readFileSync(`public/data/${path}`)).length,
    }));

    expect(weights.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(900_000);
    expect(weights.filter(({ name, bytes }) => name.startsWith('sheet-') && bytes > 60_000)).toEqual([]);
  });

  test('have a sheet for each of the 1 584 codes', () => {
    expect([...sheets.keys()].sort()).toEqual(trades.codes);
  });

  test('write the sectors of a trade with the accents that its texts have', () => {
    const sentences = [...sheets.values()].flatMap(({ definition, access }) => [definition, access].flat());
    const written = new Set(sentences.flatMap((text) => wordsIn(text)));
    const accented = new Map([...written].map((word) => [bare(word), word]));
    const labels = new Set([...sheets.values()].flatMap(({ naf }) => naf.map(({ label }) => label)));
    const flat = [...labels].filter((label) =>
      wordsIn(label).some((word) => !written.has(word) && accented.has(word)),
    );

    expect(labels.size).toBe(84);
    expect(flat).toEqual([]);
    for (const label of labels) expect(label).not.toMatch(/\b(?:activites|a l'|etudes|sante)\b/i);
  });

  test('lead an aide-soignante out of hospital nursing', () => {
    const { open, apart } = leadsFrom(guide, ['J1501'], [], []);
    const reached = [...open, ...apart].map(({ code }) => code);

    expect(reached).toEqual(expect.arrayContaining(['K1305', 'K1306', 'D1203', 'K1207', 'D1222']));
    expect(reached.filter((code) => !code.startsWith('J')).length).toBeGreaterThan(reached.length / 2);
  });
});

describe.skipIf(!sources)('against the sources', () => {
  const { rows, group } = plainSources(sources);
  const contextLabels = new Map(
    rows('rome-contextes').map((row) => [row['code_ogr'], row['libelle_cont_travail']]),
  );
  const targets = group('rome-mobilites', (row) => `${row['numero_ordre']} ${row['code_rome_cible']}`);
  const contexts = group('rome-contextes-liens', (row) => row['code_ogr'] ?? '');
  const interests = group('rome-centres-interet-liens', (row) => row['code_centre_interet'] ?? '');

  test('moves are those of the producer, in its order, for every code', () => {
    for (const [row, code] of trades.codes.entries()) {
      const numbered = moves.targets[row]!.map((target, at) => `${at + 1} ${trades.codes[target]}`);
      expect(numbered.sort(), code).toEqual(targets.get(code)?.sort());
    }
  });

  test('contexts and interests are those of the producer, in the moves and in the sheets', () => {
    for (const [row, code] of trades.codes.entries()) {
      const sheet = sheets.get(code)!;
      expect([...moves.contextsOf[row]!].map(String).sort(), code).toEqual(contexts.get(code)?.sort());
      expect(sheet.contexts.map((each) => String(each.code)).sort(), code).toEqual(
        contexts.get(code)?.sort(),
      );
      for (const context of sheet.contexts)
        expect(context.label).toBe(contextLabels.get(String(context.code)));
      expect([...moves.interestsOf[row]!].map(String).sort(), code).toEqual(interests.get(code)?.sort());
      expect(sheet.interests.map((each) => String(each.code)).sort(), code).toEqual(
        interests.get(code)?.sort(),
      );
    }
  });

  test('texts are those of the producer, their apostrophes made single and their spaces too', () => {
    const texts = (kind: string) => {
      const found = new Map<string, { at: number; text: string }[]>();
      for (const row of rows('rome-textes')) {
        if (row['libelle_type_texte'] !== kind) continue;
        const code = row['code_rome'] ?? '';
        const text = (row['libelle_texte'] ?? '')
          .split("''")
          .join("'")
          .split(/[ \t]+/)
          .join(' ');
        found.set(code, [...(found.get(code) ?? []), { at: Number(row['position_phrase']), text }]);
      }
      return (code: string) => (found.get(code) ?? []).sort((a, b) => a.at - b.at).map(({ text }) => text);
    };
    const definition = texts('definition');
    const access = texts('acces_metier');
    for (const [code, sheet] of sheets) {
      expect(sheet.definition, code).toEqual(definition(code));
      expect(sheet.access, code).toEqual(access(code));
    }
  });

  test('divisions and portraits are those of the producers', () => {
    const divisions = group('rome-naf-liens', (row) => (row['code_secteur_naf'] ?? '').padStart(2, '0'));
    const pay = new Map(
      rows('psm-salaire-median')
        .filter((row) => row['Annee'] === '2017-2019')
        .map((row) => [row['Fap3'], Number(row['Salaire_median'])]),
    );
    const hours = new Map(
      rows('psm-horaires').map((row) => [
        `${row['Fap3']} ${row['Horaire_atypique']}`,
        row['Pourcentage'] === 'NA' ? null : Math.round(Number(row['Pourcentage']) * 10) / 10,
      ]),
    );
    for (const [code, { naf, portrait }] of sheets) {
      expect(naf.map((each) => each.code).sort(), code).toEqual(divisions.get(code)?.sort());
      if (!portrait) continue;
      const { family, figures } = portrait;
      expect(figures.pay, code).toBe(pay.get(family.code) ?? null);
      expect(figures.night, code).toBe(hours.get(`${family.code} Travail de nuit`));
      expect(figures.sunday, code).toBe(hours.get(`${family.code} Travail le dimanche`));
      expect(figures.saturday, code).toBe(hours.get(`${family.code} Travail le samedi`));
    }
  });
});
