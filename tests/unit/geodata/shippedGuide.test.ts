import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type BmoFile, decodeBmoFile } from '../../../src/domain/annual/bmo/bmoFile.ts';
import { recruitmentOf } from '../../../src/domain/annual/bmo/recruitmentOf.ts';
import { decodeMoves, decodeSheet, decodeSkills } from '../../../src/domain/catalogue/guideContract.ts';
import type { BassinId, RomeCode } from '../../../src/domain/ids.ts';
import {
  createMoves,
  createSkills,
  type Moves,
  type Skills,
} from '../../../src/domain/trades/guide/moves.ts';
import { findLeads, type Lead } from '../../../src/domain/trades/guide/reconversion.ts';
import type { RefusalKey } from '../../../src/domain/trades/guide/refusalKeys.ts';
import { contextsRefused } from '../../../src/domain/trades/guide/refusals.ts';
import { createSheets, sheetOf, type TradeSheet } from '../../../src/domain/trades/guide/sheets.ts';
import { createRandom } from '../../bench/seededOutlines.ts';
import { loadIndex, loadTrades } from '../../support/publishedTables.ts';
import { unwrap } from '../../support/smallTrades.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const index = loadIndex();
const trades = loadTrades();
const moves: Moves = unwrap(createMoves(unwrap(decodeMoves(read('moves'))), trades));
const skills: Skills = unwrap(createSkills(unwrap(decodeSkills(read('skills'))), trades));
const surveys: readonly BmoFile[] = index.annual.map(({ path }) => unwrap(decodeBmoFile(readJson(path))));
const recruitment = unwrap(recruitmentOf(surveys));
const LAVAL = { id: 'BE:5227' as BassinId, name: 'Laval' };
const letters = index.guides.flatMap(({ name }) => /^sheet-(.)$/.exec(name)?.[1] ?? []);
const sheets = new Map(
  letters.flatMap((letter) => {
    const table = unwrap(createSheets(unwrap(decodeSheet(read(`sheet-${letter}`)))));
    return table.table.codes.map((code) => [code, sheetOf(table, trades, code as RomeCode) as TradeSheet]);
  }),
);
const sources = findSources();

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

  test('lead an aide-soignante out of hospital nursing', () => {
    const { open, apart } = leadsOf(['J1501'], [], []);
    const reached = [...open, ...apart].map(({ code }) => code);

    expect(reached).toEqual(expect.arrayContaining(['K1305', 'K1306', 'D1203', 'K1207', 'D1222']));
    expect(reached.filter((code) => !code.startsWith('J')).length).toBeGreaterThan(reached.length / 2);
  });
});

describe.skipIf(!sources)('against the sources', () => {
  const rows = (id: string) =>
    Papa.parse<Record<string, string>>(sources!.read(id).trim(), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const group = (id: string, read: (row: Record<string, string>) => string) => {
    const groups = new Map<string, string[]>();
    for (const row of rows(id)) {
      const code = row['code_rome'] ?? '';
      groups.set(code, [...(groups.get(code) ?? []), read(row)]);
    }
    return groups;
  };
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

  test('200 trades and 5 profiles lead where a plain walk of the files leads, for the same reasons', () => {
    const links = group('rome-macro-competences-liens', (row) =>
      [row['code_ogr_macro'], row['nb_principales'], row['nb_competences']].join(' '),
    );
    const skillLinks = new Map(
      [...links].map(([code, each]) => [
        code,
        each.map((link) => link.split(' ').map(Number) as [number, number, number]),
      ]),
    );
    const inLaval = projectsInLaval();
    const skillNames = new Map(
      rows('rome-macro-competences').map((row) => [row['code_ogr_macro'], row['libelle_macro']]),
    );
    const ordered = (code: string) =>
      (targets.get(code) ?? [])
        .map((each) => each.split(' '))
        .sort((a, b) => Number(a[0]) - Number(b[0]))
        .map(([, target]) => target!);
    const had = (code: string) => (skillLinks.get(code) ?? []).map(([skill]) => skill);
    const random = createRandom(19);
    for (let turn = 0; turn < 200; turn++) {
      const past = [trades.codes[Math.floor(random() * trades.codes.length)]!];
      if (turn % 3 === 0) past.push(trades.codes[Math.floor(random() * trades.codes.length)]!);
      for (const { liked, refused } of PROFILES) {
        const { open, apart } = leadsOf(past, liked, refused);
        const walked = walk(past, ordered);
        expect([...open, ...apart].map(({ code }) => code as string).sort()).toEqual(
          [...walked.keys()].sort(),
        );
        const banned = contextsRefused(refused).map(String);
        const known = new Set(past.flatMap(had));
        const expected = [...open, ...apart].map(({ code, projects }) => {
          const own = new Set(contexts.get(code));
          const found = walked.get(code)!;
          return {
            code,
            path: [found.steps, found.through, found.from],
            refused: banned.filter((each) => own.has(each)),
            unknown: banned.filter((each) => !own.has(each)),
            liked: (interests.get(code) ?? []).filter((each) => liked.includes(Number(each))).sort(),
            toLearn: (skillLinks.get(code) ?? [])
              .filter(([skill]) => !known.has(skill))
              .sort((a, b) => b[1] - a[1] || b[2] - a[2] || a[0] - b[0])
              .slice(0, 3)
              .map(([skill]) => skillNames.get(String(skill))),
            projects: inLaval.get(projects.family?.code ?? '') ?? null,
          };
        });
        expect([...open, ...apart].map(toRecord)).toEqual(expected);
        expect(open.some(({ refusedContexts }) => refusedContexts.length > 0)).toBe(false);
        expect(apart.every(({ refusedContexts }) => refusedContexts.length > 0)).toBe(true);
        expectSorted(open);
        expectSorted(apart);
      }
    }
  }, 120_000);
});

const PROFILES: readonly { readonly liked: readonly number[]; readonly refused: readonly RefusalKey[] }[] = [
  { liked: [], refused: [] },
  { liked: [22], refused: ['nuit', 'charges'] },
  { liked: [14, 9], refused: ['public'] },
  { liked: [4, 18, 24], refused: ['weekend', 'debout', 'route'] },
  { liked: [19], refused: ['hopital', 'equipes', 'dehors', 'seul'] },
];

/** Every path of one and two moves, tried one by one; the best of each end. */
function walk(past: readonly string[], ordered: (code: string) => readonly string[]) {
  const ends = new Map<
    string,
    { steps: number; through: string | null; from: string; cost: readonly number[] }
  >();
  const keep = (
    end: string,
    steps: number,
    from: string,
    through: string | null,
    places: readonly number[],
  ) => {
    if (past.includes(end)) return;
    const cost = [steps, places.reduce((sum, place) => sum + place, 0), places[0]!];
    const known = ends.get(end);
    const isBetter =
      !known ||
      cost.findIndex((part, at) => part < known.cost[at]!) ===
        cost.findIndex((part, at) => part !== known.cost[at]);
    const isSame = known && cost.every((part, at) => part === known.cost[at]);
    if (isBetter && !isSame) ends.set(end, { steps, through, from, cost });
  };
  for (const from of new Set(past)) {
    for (const [first, near] of ordered(from).entries()) {
      keep(near, 1, from, null, [first + 1]);
      if (past.includes(near)) continue;
      for (const [second, far] of ordered(near).entries()) keep(far, 2, from, near, [first + 1, second + 1]);
    }
  }
  return ends;
}

/** What was liked, then the moves that it takes, then the projects. */
function expectSorted(leads: readonly Lead[]): void {
  for (const [at, lead] of leads.entries()) {
    const before = leads[at - 1];
    if (!before) continue;
    const keys = ({ liked, steps, projects }: Lead) => [-liked.length, steps, -(projects.value ?? -1)];
    const [a, b] = [keys(before), keys(lead)];
    const differing = a.findIndex((key, position) => key !== b[position]);
    if (differing >= 0) expect(a[differing]).toBeLessThan(b[differing]!);
  }
}

function leadsOf(past: readonly string[], liked: readonly number[], refused: readonly RefusalKey[]) {
  const ground = { trades, moves, skills, recruitment, bassin: LAVAL };
  return findLeads({ past: past as RomeCode[], liked, refused }, ground);
}

/** Projects of each family in the bassin of Laval in the last survey, added up from its lines; null when one is not published. */
function projectsInLaval(): ReadonlyMap<string, number | null> {
  const survey = surveys.at(-1)!;
  const sums = new Map<string, number | null>();
  for (const [line, part] of survey.part.entries()) {
    const bassin = survey.bassins[survey.parts[part]![0]]!.id;
    if (bassin !== LAVAL.id) continue;
    const family = survey.families[survey.family[line]!]!;
    const value = survey.projects[line] ?? null;
    const sum = sums.has(family) ? sums.get(family)! : 0;
    sums.set(family, value === null || sum === null ? null : sum + value);
  }
  return sums;
}

function toRecord({
  code,
  steps,
  through,
  from,
  refusedContexts,
  unknownContexts,
  liked,
  toLearn,
  projects,
}: Lead) {
  return {
    code,
    path: [steps, through, from],
    refused: refusedContexts.map(String),
    unknown: unknownContexts.map(String),
    liked: liked.map(String).sort(),
    toLearn,
    projects: projects.value,
  };
}

function read(name: string): unknown {
  return readJson(index.guides.find((each) => each.name === name)?.path ?? name);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`public/data/${path}`, 'utf8'));
}
