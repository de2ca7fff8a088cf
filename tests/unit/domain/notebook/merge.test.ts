import { describe, expect, test } from 'vitest';
import type { ActionId, LandmarkId, PlaceId, RomeCode } from '../../../../src/domain/ids.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../../src/domain/interview/notebook.ts';
import type { PlanAction } from '../../../../src/domain/interview/plan.ts';
import { EMPTY_KEPT, type KeptNotebook } from '../../../../src/domain/notebook/keptNotebook.ts';
import { holdsAll, mergeNotebooks } from '../../../../src/domain/notebook/merge.ts';
import { EMPTY_TERRITORY } from '../../../../src/domain/territory/territory.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';

describe('mergeNotebooks', () => {
  test('takes everything of a notebook when nothing is there', () => {
    const { kept, leftOut } = mergeNotebooks(EMPTY_KEPT, sampleKept);

    expect(kept.notebook).toEqual(sampleKept.notebook);
    expect(kept.territories).toEqual(sampleKept.territories);
    expect([kept.places, kept.corrections]).toEqual([sampleKept.places, sampleKept.corrections]);
    expect(leftOut).toEqual({ territories: 0, trades: 0 });
  });

  test('changes nothing with a notebook that is already there', () => {
    expect(mergeNotebooks(sampleKept, sampleKept).kept).toEqual(sampleKept);
  });

  test('puts territories side by side up to four, and counts the others', () => {
    const named = (name: string) => ({ author: 'me' as const, territory: { ...EMPTY_TERRITORY, name } });
    const { kept, leftOut } = mergeNotebooks(
      { ...EMPTY_KEPT, territories: [named('a'), named('b'), named('c')] },
      { ...EMPTY_KEPT, territories: [named('b'), named('d'), named('e')] },
    );

    expect(kept.territories.map(({ territory }) => territory.name)).toEqual(['a', 'b', 'c', 'd']);
    expect(leftOut.territories).toBe(1);
  });

  test('keeps three trades and counts the others', () => {
    const withTrades = (...pistes: string[]): KeptNotebook => ({
      ...EMPTY_KEPT,
      choices: { ...EMPTY_KEPT.choices, pistes: pistes as RomeCode[] },
    });
    const { kept, leftOut } = mergeNotebooks(
      withTrades('H2913', 'J1501'),
      withTrades('J1501', 'D1102', 'N4101'),
    );

    expect([kept.choices.pistes, leftOut.trades]).toEqual([['H2913', 'J1501', 'D1102'], 1]);
  });

  test('puts words that differ one under the other, and the same words once', () => {
    const united = (a: string, b: string) => unite({ question: a }, { question: b }).question;

    expect(united('Travailler ici', 'Partir ?')).toBe('Travailler ici\n\nPartir ?');
    expect(united('Travailler ici\n\nPartir ?', 'Partir ?')).toBe('Travailler ici\n\nPartir ?');
    expect(united('Nothing', 'No')).toBe('Nothing\n\nNo');
    expect(united('', 'Partir ?')).toBe('Partir ?');
  });

  test('knows a landmark by what it says, and gives new numbers to new ones', () => {
    const landmark = {
      id: 'l1' as LandmarkId,
      kind: 'go' as const,
      spot: { point: [0, 47] as const },
      words: 'gare',
    };
    const other = { ...landmark, words: 'port' };
    const { landmarks } = unite(
      { landmarks: [landmark] },
      { landmarks: [{ ...landmark, id: 'l9' as LandmarkId }, other] },
    );

    expect(landmarks.map(({ id, words }) => [id, words])).toEqual([
      ['l1', 'gare'],
      ['l2', 'port'],
    ]);
  });

  test('adds what was learned to the action it was learned from', () => {
    const { plan } = unite(
      { plan: [action({ wantToKnow: 'Les horaires' })] },
      { plan: [action({ wantToKnow: 'Le salaire', learned: 'Deux équipes', learnedOn: '2026-12-02' })] },
    );

    expect(plan).toEqual([
      action({ wantToKnow: 'Les horaires\n\nLe salaire', learned: 'Deux équipes', learnedOn: '2026-12-02' }),
    ]);
  });

  test.each([
    ['2026-12-02', '2026-12-05', '2026-12-05'],
    ['2026-12-05', '2026-12-02', '2026-12-05'],
    ['2026-12-02', null, '2026-12-02'],
    [null, '2026-12-02', '2026-12-02'],
    [null, null, null],
  ])('says that it was learned on the later day: %s, %s', (a, b, learnedOn) => {
    const { plan } = unite({ plan: [action({ learnedOn: a })] }, { plan: [action({ learnedOn: b })] });

    expect(plan).toEqual([action({ learnedOn })]);
  });

  test('keeps two actions on different days apart', () => {
    const { plan } = unite({ plan: [action({})] }, { plan: [action({ date: '2026-12-09' })] });

    expect(plan.map(({ id, date }) => [id, date])).toEqual([
      ['a1', '2026-12-01'],
      ['a2', '2026-12-09'],
    ]);
  });

  test('lets the answer on screen stay where only one is possible', () => {
    const mine = { ...EMPTY_NOTEBOOK.travel, limit: { minutes: 30 } };
    const theirs = { ...EMPTY_NOTEBOOK.travel, limit: { km: 20 }, licence: 'no' as const };

    expect(
      unite({ travel: mine, guesses: { a: '1' } }, { travel: theirs, guesses: { a: '2', b: '3' } }),
    ).toMatchObject({
      travel: { limit: { minutes: 30 }, licence: 'no' },
      guesses: { a: '1', b: '3' },
    });
  });

  test('lets the later correction of a place stay', () => {
    const id = 'pl001' as PlaceId;
    const on = (checkedOn: string): KeptNotebook => ({
      ...EMPTY_KEPT,
      corrections: { [id]: { id, checkedOn } },
    });

    expect(mergeNotebooks(on('2026-01-01'), on('2026-02-01')).kept.corrections[id]?.checkedOn).toBe(
      '2026-02-01',
    );
    expect(mergeNotebooks(on('2026-02-01'), on('2026-01-01')).kept.corrections[id]?.checkedOn).toBe(
      '2026-02-01',
    );
  });
});

describe('holdsAll', () => {
  test('is true of a notebook and any part of it', () => {
    const part = { ...EMPTY_KEPT, territories: sampleKept.territories.slice(1), places: sampleKept.places };

    expect([holdsAll(sampleKept, sampleKept), holdsAll(sampleKept, EMPTY_KEPT)]).toEqual([true, true]);
    expect(holdsAll(sampleKept, part)).toBe(true);
  });

  test.each<[string, Partial<Notebook>]>([
    ['a word', { surprise: 'Autre chose' }],
    ['another answer to the same question', { guesses: { 'sector-abc': 'G' } }],
    ['another limit', { travel: { ...EMPTY_NOTEBOOK.travel, limit: { km: 10 } } }],
    ['an action', { plan: [action({})] }],
  ])('is false as soon as the other has %s', (_, change) => {
    expect(holdsAll(sampleKept, { ...EMPTY_KEPT, notebook: { ...EMPTY_NOTEBOOK, ...change } })).toBe(false);
  });

  test('is false when the other has a card that says something else', () => {
    const places = sampleKept.places.map((place) => ({ ...place, phone: '02 00 00 00 01' }));

    expect(holdsAll(sampleKept, { ...EMPTY_KEPT, places })).toBe(false);
  });
});

function unite(a: Partial<Notebook>, b: Partial<Notebook>): Notebook {
  const toKept = (notebook: Partial<Notebook>) => ({
    ...EMPTY_KEPT,
    notebook: { ...EMPTY_NOTEBOOK, ...notebook },
  });
  return mergeNotebooks(toKept(a), toKept(b)).kept.notebook;
}

function action(change: Partial<PlanAction>): PlanAction {
  return {
    id: 'a1' as ActionId,
    kind: 'visit',
    title: 'Mairie',
    place: null,
    date: '2026-12-01',
    wantToKnow: '',
    askFor: '',
    learned: '',
    learnedOn: null,
    ...change,
  };
}
