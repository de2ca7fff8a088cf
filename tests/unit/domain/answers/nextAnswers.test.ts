import { describe, expect, test } from 'vitest';
import { doorsAnswer } from '../../../../src/domain/answers/doorsAnswer.ts';
import { planAnswer } from '../../../../src/domain/answers/planAnswer.ts';
import { EMPTY_PLAN, type Plan, withAction } from '../../../../src/domain/interview/plan.ts';
import type { NeedDoor } from '../../../../src/domain/places/doorsByNeed.ts';
import { inOneWay } from '../../../../src/ui/texts/addressed.ts';
import { peopleAnswerTexts } from '../../../../src/ui/texts/answers/people.ts';
import { createPlace } from '../../../support/smallPlaces.ts';

describe('a plan', () => {
  const words = (plan: Plan) => plain(peopleAnswerTexts.plan(planAnswer(plan, '2026-12-01').said));
  const planOf = (...dates: readonly (string | null)[]) =>
    dates.reduce<Plan>((plan, date) => withAction(plan, { kind: 'call', title: 'Appel', date }), EMPTY_PLAN);

  test.each<[string, Plan, string]>([
    ['without anything', EMPTY_PLAN, 'Rien n’est encore prévu.'],
    ['of one thing without a day', planOf(null), 'Une chose à faire, à dater.'],
    [
      'of three things, by the last day',
      planOf('2026-12-14', '2026-12-03', '2026-12-10'),
      'Trois choses à faire d’ici au 14 décembre 2026.',
    ],
    [
      'partly dated',
      planOf('2026-12-14', null, null),
      'Trois choses à faire d’ici au 14 décembre 2026 ; 2 restent à dater.',
    ],
    ['of days that are gone', planOf('2026-11-02'), 'Une chose à faire, dont la date est passée.'],
    [
      'of many things',
      planOf(...Array.from({ length: 12 }, () => '2027-01-01')),
      '12 choses à faire d’ici au 1er janvier 2027.',
    ],
  ])('%s', (_, plan, expected) => {
    expect(words(plan)).toBe(expected);
  });

  test('leaves out what was done', () => {
    const done = planOf('2026-12-14', '2026-12-03').map((action, at) =>
      at === 0 ? { ...action, learnedOn: '2026-12-01' } : action,
    );

    expect(words(done)).toBe('Une chose à faire d’ici au 3 décembre 2026.');
    expect(words(done.slice(0, 1))).toBe('Tout est fait : 1 action, et ce que j’y ai appris.');
  });
});

describe('doors', () => {
  const door = (
    distanceKm: number | null,
    precision: 'address' | 'commune' = 'address',
    byBoat = false,
  ): NeedDoor => ({
    place: createPlace({ name: 'Mission locale', position: { point: [-1, 47.3], precision } }),
    distanceKm,
    byBoat,
    phone: null,
    own: true,
  });
  const words = (doors: readonly NeedDoor[], home: boolean | null, address: 'vous' | 'tu' = 'vous') =>
    plain(
      inOneWay(peopleAnswerTexts, address).doors(
        doorsAnswer(doors, home === null ? null : { name: 'Le Mans', home }).said,
      ),
    );

  test('are counted from home, the first of them named', () => {
    expect(words([door(1.24), door(3), door(null)], true)).toBe(
      'Trois portes à pousser près de chez vous, d’abord Mission locale, à 1,2 km à vol d’oiseau.',
    );
    expect(words([door(1.24), door(3)], true, 'tu')).toMatch(/^Deux portes à pousser près de chez toi/);
  });

  test('are counted from the main commune without a home', () => {
    expect(words([door(null)], false)).toBe('Une porte à pousser près du Mans : Mission locale.');
  });

  test('across the water are said to be by boat, however far', () => {
    expect(words([door(24, 'address', true)], true)).toBe(
      'Une porte à pousser près de chez vous : Mission locale, à 24 km à vol d’oiseau, par bateau.',
    );
    expect(words([door(33, 'commune', true)], true)).toBe(
      'Une porte à pousser près de chez vous : Mission locale, par bateau.',
    );
  });

  test('that stand for their commune are not said to be anywhere in it', () => {
    expect(words([door(0, 'commune')], true)).toBe('Une porte à pousser près de chez vous : Mission locale.');
  });

  test('may be none, or have nowhere to start from', () => {
    expect(words([], true)).toBe('On ne connaît aucune porte à pousser près du Mans.');
    expect(words([], null)).toMatch(/^Dites où vous vivez/);
  });
});

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
