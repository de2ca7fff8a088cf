import { expect, test } from 'vitest';
import type { Lead } from '../../../src/domain/trades/guide/reconversion.ts';
import type { RefusalKey } from '../../../src/domain/trades/guide/refusalKeys.ts';
import { contextsRefused } from '../../../src/domain/trades/guide/refusals.ts';
import { createRandom } from '../../bench/seededOutlines.ts';
import { LAVAL, leadsFrom, loadGuide, plainSources } from '../../support/publishedGuide.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const guide = loadGuide();
const { trades, surveys } = guide;
const sources = findSources();

test.skipIf(!sources)(
  '200 trades and 5 profiles lead where a plain walk of the files leads, for the same reasons',
  () => {
    const { rows, group } = plainSources(sources);
    const targets = group('rome-mobilites', (row) => `${row['numero_ordre']} ${row['code_rome_cible']}`);
    const contexts = group('rome-contextes-liens', (row) => row['code_ogr'] ?? '');
    const interests = group('rome-centres-interet-liens', (row) => row['code_centre_interet'] ?? '');
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
      // With the accents that the producer leaves out on capitals.
      rows('rome-macro-competences').map((row) => [
        row['code_ogr_macro'],
        (row['libelle_macro'] ?? '')
          .replace(/^E(?=crire|duquer|laborer|quiper|tablir|vacuer|valuer)/, 'É')
          .replace(/^Etre/, 'Être'),
      ]),
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
        const { open, apart } = leadsFrom(guide, past, liked, refused);
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
  },
  120_000,
);

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
