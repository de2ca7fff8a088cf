import { describe, expect, test } from 'vitest';
import type { CommuneCode, TerritoryId } from '../../../../src/domain/ids.ts';
import { record, startHistory } from '../../../../src/domain/territory/history.ts';
import { EMPTY_TERRITORY, type Territory } from '../../../../src/domain/territory/territory.ts';
import {
  FIRST_CARD,
  isSameTerritory,
  listTerritories,
  type TerritorySet,
  toTerritorySet,
  withCard,
  withInHand,
  withNewTerritory,
  withoutTerritory,
} from '../../../../src/domain/territory/territorySet.ts';

describe('a set of territories', () => {
  test('starts a new one from a copy, without its name, and lays the other aside with its past', () => {
    const mine = record(startHistory(named('chez moi')), named('chez moi', '44109'));

    const set = withNewTerritory(alone(mine), 'counsellor', 'copy');

    expect(set.inHand).toEqual({ id: 't2', author: 'counsellor', sign: 1, shown: true });
    expect(set.history).toEqual(startHistory(named('', '44109')));
    expect(set.aside).toEqual([{ ...FIRST_CARD, history: mine }]);
  });

  test('starts a blank one that counts in the same way', () => {
    const mine = startHistory<Territory>({ ...named('', '44109'), rule: 'touched' });

    const set = withNewTerritory(alone(mine), 'before', 'blank');

    expect(set.history.present).toEqual({ ...EMPTY_TERRITORY, rule: 'touched' });
  });

  test('holds four, and a fifth changes nothing', () => {
    const four = fourTerritories();

    expect(withNewTerritory(four, 'after', 'blank')).toBe(four);
  });

  test('gives back the sign of one that was removed, never a sign in use', () => {
    const three = withoutTerritory(fourTerritories(), id('t2'));

    const again = withNewTerritory(three, 'me', 'blank');

    expect(again.inHand).toMatchObject({ id: 't5', sign: 1 });
    expect(new Set(listTerritories(again).map(({ sign }) => sign)).size).toBe(4);
  });

  test('keeps the past of each when hands change', () => {
    const mine = record(startHistory(named('avant')), named('après'));
    const set = withNewTerritory(alone(mine), 'counsellor', 'blank');

    const back = withInHand(set, FIRST_CARD.id);

    expect(back.history).toBe(mine);
    expect(back.aside.map(({ author }) => author)).toEqual(['counsellor']);
    expect(withInHand(back, id('t9'))).toBe(back);
  });

  test('lists them in the order they were made, whichever is in hand', () => {
    const set = withInHand(fourTerritories(), id('t2'));

    expect(listTerritories(set).map((each) => each.id)).toEqual(['t1', 't2', 't3', 't4']);
  });

  test('takes the next one in hand when the one in hand is removed, and never becomes empty', () => {
    const two = withNewTerritory(alone(startHistory(named('chez moi', '44109'))), 'counsellor', 'blank');

    const one = withoutTerritory(two, id('t2'));
    const none = withoutTerritory(one, id('t1'));

    expect(one.inHand.id).toBe('t1');
    expect(one.aside).toEqual([]);
    expect(none.history.present).toEqual(EMPTY_TERRITORY);
  });

  test('hides those aside and never the one in hand', () => {
    const two = withNewTerritory(alone(startHistory(named('chez moi'))), 'counsellor', 'blank');

    expect(withCard(two, id('t1'), { shown: false }).aside[0]?.shown).toBe(false);
    expect(withCard(two, id('t2'), { shown: false }).inHand.shown).toBe(true);
  });

  test('comes back from a file without its blanks, the first in hand', () => {
    const set = toTerritorySet([
      { author: 'me', territory: EMPTY_TERRITORY },
      { author: 'before', territory: named('avant', '44109') },
      { author: 'after', territory: named('après', '44109', '44162') },
    ]);

    expect(listTerritories(set).map(({ id: each, author, sign }) => [each, author, sign])).toEqual([
      ['t1', 'before', 0],
      ['t2', 'after', 1],
    ]);
    expect(set.inHand.author).toBe('before');
    expect(toTerritorySet([]).inHand).toEqual(FIRST_CARD);
  });
});

describe('two territories', () => {
  test('are the same when they say the same, whatever the object', () => {
    const shape = [
      {
        outer: [
          [-1, 47],
          [-0.9, 47],
          [-0.9, 47.1],
        ] as [number, number][],
        holes: [],
      },
    ];
    const moved = [
      {
        outer: [
          [-1.001, 47],
          [-0.9, 47],
          [-0.9, 47.1],
        ] as [number, number][],
        holes: [],
      },
    ];
    const mine = { ...named('chez moi', '44109'), shape };

    expect(isSameTerritory(mine, { ...mine, shape: structuredClone(shape) })).toBe(true);
    expect(isSameTerritory(mine, { ...mine, shape: moved })).toBe(false);
    expect(isSameTerritory(mine, { ...mine, name: 'ailleurs' })).toBe(false);
    expect(isSameTerritory(mine, { ...mine, choices: {} })).toBe(false);
  });
});

function alone(history: TerritorySet['history']): TerritorySet {
  return { inHand: FIRST_CARD, history, aside: [] };
}

function fourTerritories(): TerritorySet {
  const authors = ['counsellor', 'before', 'after'] as const;
  return authors.reduce<TerritorySet>(
    (set, author) => withNewTerritory(set, author, 'copy'),
    alone(startHistory(named('chez moi', '44109'))),
  );
}

function named(name: string, ...communes: string[]): Territory {
  const choices = Object.fromEntries(communes.map((code) => [code as CommuneCode, 'in' as const]));
  return { ...EMPTY_TERRITORY, name, choices };
}

function id(text: string): TerritoryId {
  return text as TerritoryId;
}
