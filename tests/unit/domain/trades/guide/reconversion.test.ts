import { describe, expect, test } from 'vitest';
import type { BassinId, RomeCode } from '../../../../../src/domain/ids.ts';
import { createMoves, createSkills, reachedFrom } from '../../../../../src/domain/trades/guide/moves.ts';
import {
  type Background,
  findLeads,
  type ReconversionOrder,
} from '../../../../../src/domain/trades/guide/reconversion.ts';
import { REFUSAL_KEYS } from '../../../../../src/domain/trades/guide/refusalKeys.ts';
import { contextsRefused, parseRefusal } from '../../../../../src/domain/trades/guide/refusals.ts';
import { createSmallGuide, smallMovesTable, smallSkillsTable } from '../../../../support/smallGuide.ts';
import { createSmallFigures, createSmallTrades } from '../../../../support/smallTrades.ts';

const ROWS = { baker: 0, welder: 1, gasWelder: 2, carer: 3, manager: 4, driver: 5 };

describe('reachedFrom', () => {
  test('takes one move before two, and the first of the lists among as many', () => {
    const { moves } = createSmallGuide();

    expect(reachedFrom(moves, [ROWS.baker])).toEqual([
      { row: ROWS.welder, steps: 1, from: ROWS.baker, through: null, ranks: [1, null] },
      { row: ROWS.driver, steps: 1, from: ROWS.baker, through: null, ranks: [2, null] },
      { row: ROWS.gasWelder, steps: 2, from: ROWS.baker, through: ROWS.welder, ranks: [1, 1] },
    ]);
  });

  test('starts from any past trade, and never comes back to one', () => {
    const { moves } = createSmallGuide();
    const reached = reachedFrom(moves, [ROWS.carer, ROWS.baker]);

    expect(reached.map(({ row, from }) => [row, from])).toEqual([
      [ROWS.manager, ROWS.carer],
      [ROWS.driver, ROWS.carer],
      [ROWS.welder, ROWS.baker],
      [ROWS.gasWelder, ROWS.baker],
    ]);
  });

  test('has nothing without a past trade', () => {
    expect(reachedFrom(createSmallGuide().moves, [])).toEqual([]);
  });
});

describe('findLeads', () => {
  test('puts what was liked first, then the nearest, then what the bassin looks for', () => {
    expect(codesOf({ past: ['J1501'], liked: [14] })).toEqual(['N4101', 'H2913', 'D1102', 'J1502']);
    expect(codesOf({ past: ['J1501'] })).toEqual(['J1502', 'N4101', 'H2913', 'D1102']);
    expect(codesOf({ past: ['J1501'] }, 'needs')).toEqual(['H2913', 'J1502', 'N4101', 'D1102']);
    expect(codesOf({ past: ['J1501'], liked: [14] }, 'near')).toEqual(['J1502', 'N4101', 'D1102', 'H2913']);
  });

  test('sets refused contexts apart, hides none, and says which are not known', () => {
    const { open, apart } = leadsOf({ past: ['J1501'], refused: ['nuit', 'charges'] });

    expect(open.map(({ code, unknownContexts }) => [code, unknownContexts])).toEqual([
      ['J1502', [300803, 300795]],
    ]);
    expect(
      apart.map(({ code, refusedContexts, unknownContexts }) => [code, refusedContexts, unknownContexts]),
    ).toEqual([
      ['N4101', [300803], [300795]],
      ['H2913', [300795], [300803]],
      ['D1102', [300803], [300795]],
    ]);
  });

  test('names three skills at most that no past trade has', () => {
    const learn = (past: readonly string[], code: string) =>
      allOf({ past }).find((lead) => lead.code === code)?.toLearn;

    expect(learn(['J1501'], 'J1502')).toEqual(['Diriger', 'Cuire', 'Souder']);
    expect(learn(['J1501', 'D1102'], 'J1502')).toEqual(['Diriger', 'Souder']);
  });

  test('gives the projects of the family that bears the name, null where nothing is published', () => {
    const projects = allOf({ past: ['J1501'] }).map(({ code, projects: here }) => [
      code,
      here.family?.code,
      here.year,
      here.value,
    ]);

    expect(projects).toEqual([
      ['J1502', 'V1X80', 2025, null],
      ['N4101', 'J3X41', 2025, null],
      ['H2913', 'D2X40', 2025, 50],
      ['D1102', 'S0X40', 2025, null],
    ]);
  });

  test('leaves out a past trade that this version does not have', () => {
    expect(codesOf({ past: ['A9999'] })).toEqual([]);
  });
});

describe('refusals', () => {
  test('each stand for contexts', () => {
    for (const key of REFUSAL_KEYS) expect(contextsRefused([key]).length, key).toBeGreaterThan(0);
  });

  test.each([
    ['Week-end', 'weekend'],
    ['horaires décalés', 'horaires_decales'],
    ['NUIT', 'nuit'],
    ['la lune', null],
  ])('read « %s »', (text, key) => {
    expect(parseRefusal(text)).toBe(key);
  });
});

describe('createMoves and createSkills', () => {
  const trades = createSmallTrades();

  test.each([
    [{ version: 'v461' }, 'version: v461, v000 expected'],
    [{ moves: [] }, 'not one list per trade'],
    [{ moves: [[6], [], [], [], [], []] }, 'moves: a trade that is not there'],
    [{ contextsOf: [[4], [], [], [], [], []] }, 'contextsOf: a context that is not there'],
    [{ interestsOf: [[3], [], [], [], [], []] }, 'interestsOf: an interest that is not there'],
    [{ interests: { codes: [1], labels: [] } }, 'interests: not one label per code'],
    [
      { contexts: { ...smallMovesTable.contexts, kinds: [] } },
      'contexts: not one label and one kind per code',
    ],
  ])('refuse moves %j', (change, error) => {
    expect(createMoves({ ...smallMovesTable, ...change }, trades)).toEqual({ ok: false, error });
  });

  test.each([
    [{ version: 'v461' }, 'version: v461, v000 expected'],
    [{ skillsOf: [] }, 'skillsOf: not one list per trade'],
    [{ skillsOf: [[5], [], [], [], [], []] }, 'skillsOf: a skill that is not there'],
  ])('refuse skills %j', (change, error) => {
    expect(createSkills({ ...smallSkillsTable, ...change }, trades)).toEqual({ ok: false, error });
  });
});

interface Given {
  readonly past: readonly string[];
  readonly liked?: Background['liked'];
  readonly refused?: Background['refused'];
}

function leadsOf({ past, liked = [], refused = [] }: Given, order?: ReconversionOrder) {
  const { recruitment } = createSmallFigures();
  const bassin = { id: 'BE:5201' as BassinId, name: 'BAS PAYS' };
  const ground = { trades: createSmallTrades(), ...createSmallGuide(), recruitment, bassin };
  return findLeads({ past: past as RomeCode[], liked, refused }, ground, order);
}

function allOf(given: Given, order?: ReconversionOrder) {
  const { open, apart } = leadsOf(given, order);
  return [...open, ...apart];
}

function codesOf(given: Given, order?: ReconversionOrder) {
  return allOf(given, order).map(({ code }) => code);
}
