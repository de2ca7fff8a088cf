import { describe, expect, test } from 'vitest';
import { agesAnswer } from '../../../../src/domain/answers/agesAnswer.ts';
import { comparisonAnswer } from '../../../../src/domain/answers/comparisonAnswer.ts';
import { employmentAnswer } from '../../../../src/domain/answers/employmentAnswer.ts';
import { gapsAnswer } from '../../../../src/domain/answers/gapsAnswer.ts';
import { compareTerritories } from '../../../../src/domain/interview/comparison.ts';
import { readGaps } from '../../../../src/domain/statistics/gaps.ts';
import { ageStructure, jobsCurve } from '../../../../src/domain/statistics/series.ts';
import { inOneWay } from '../../../../src/ui/texts/addressed.ts';
import { peopleAnswerTexts } from '../../../../src/ui/texts/answers/people.ts';
import { profileAnswerTexts } from '../../../../src/ui/texts/answers/profile.ts';
import { createSmallIndicators, createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const indicators = createSmallIndicators(region);

describe('ages', () => {
  const words = (rows: readonly number[], other: readonly number[] | null = null) =>
    plain(
      profileAnswerTexts.ages(
        agesAnswer(ageStructure(indicators, rows), other && ageStructure(indicators, other)).said,
        'CC du Bas-Pays',
      ),
    );

  test('are told by the young and the old', () => {
    expect(words([0])).toBe('30 % des habitants ont moins de 25 ans ; 20 % ont 65 ans ou plus.');
    // Row 1: 10 % and 10 %, out of 105 published: brought back to 100.
    expect(words([0], [1])).toBe(
      '30 % des habitants ont moins de 25 ans (20 % : CC du Bas-Pays) ; 20 % ont 65 ans ou plus.',
    );
  });

  test('that are not published are not known, and communes left out are told', () => {
    expect(words([10])).toBe('On ne sait pas quel âge ont les habitants de ces communes.');
    expect(agesAnswer(ageStructure(indicators, [0, 10]), null)).toMatchObject({
      years: [2022],
      doubts: [{ kind: 'leftOut', count: 1, of: 2 }],
    });
  });
});

describe('employment', () => {
  const answerOf = (rows: readonly number[]) =>
    employmentAnswer(jobsCurve(indicators, rows), jobsCurve(indicators, region.communes.population.keys()));
  const words = (rows: readonly number[]) => plain(profileAnswerTexts.employment(answerOf(rows).said));

  test('is told since the first year of the curve, beside the region', () => {
    // Row 0: 90 then 110 jobs. The region, of communes with every year: 9 809 then 11 962.
    expect(words([0])).toBe('Depuis 2014, l’emploi privé a augmenté de 22 %, comme dans la région.');
    expect(words([1])).toBe(
      'Depuis 2014, l’emploi privé a baissé de 9,5 % ; il a augmenté de 22 % dans la région.',
    );
  });

  test('is not known where no series is complete, and a small base is told', () => {
    expect(words([4])).toBe('On ne sait pas comment l’emploi a changé : aucune série n’est complète.');
    expect(answerOf([11]).doubts).toEqual([{ kind: 'fragile' }]);
    expect(answerOf([0, 4]).doubts).toEqual([{ kind: 'leftOut', count: 1, of: 2 }]);
  });
});

describe('two territories', () => {
  const words = (before: readonly number[], after: readonly number[]) =>
    plain(
      profileAnswerTexts.comparison(
        comparisonAnswer(compareTerritories(Int32Array.from(before), Int32Array.from(after), region), 2024)
          .said,
      ),
    );

  test('are told by what came in, what went out and what it changes', () => {
    // +2 000 +3 000 −400 inhabitants, +380 +990 −60 jobs.
    expect(words([0, 3], [0, 1, 2])).toBe(
      'De l’un à l’autre, 2 communes de plus, 1 de moins : +4 600 habitants, +1 310 emplois privés.',
    );
    expect(words([0, 3], [0])).toBe(
      'De l’un à l’autre, 1 commune de moins : −400 habitants, −60 emplois privés.',
    );
  });

  test('whose jobs are not all published have no difference of jobs', () => {
    expect(words([0], [0, 4])).toBe(
      'De l’un à l’autre, 1 commune de plus : +500 habitants, pour les emplois, on ne sait pas : tout n’est pas publié.',
    );
  });

  test('tell the places where to go, and the bassins that come in and go out for each trade, never added', () => {
    const bassin = (name: string, projects: number | null) => ({
      name,
      ofTerritory: 1,
      ofBassin: 1,
      projects,
      state: 'line' as const,
      difficult: null,
    });
    const of = (main: ReturnType<typeof bassin>, ...others: ReturnType<typeof bassin>[]) =>
      ({ kind: 'bassins', family: 'Soudeurs', main, others, difficulty: null }) as const;
    const { said } = comparisonAnswer(
      compareTerritories(Int32Array.from([0]), Int32Array.from([0, 1]), region),
      2024,
      {
        doors: 7,
        recruitment: [
          [of(bassin('Ancenis', 74)), of(bassin('Châteaubriant', 6), bassin('Segré', null))],
          [of(bassin('Ancenis', 74)), of(bassin('Ancenis', 74))],
        ],
      },
    );

    expect(plain(profileAnswerTexts.comparison(said))).toBe(
      'De l’un à l’autre, 1 commune de plus : +2 000 habitants, +380 emplois privés, +7 lieux où aller.',
    );
    expect(
      said.kind === 'changed' && said.projects.map((each) => plain(profileAnswerTexts.projects(each))),
    ).toEqual([
      'Soudeurs : en plus, 6 projets autour de Châteaubriant et autour de Segré, on ne sait pas combien ; en moins, 74 projets autour d’Ancenis.',
    ]);
  });

  test('may count the same communes, or none', () => {
    expect(words([0, 1], [1, 0])).toBe('Les mêmes communes comptent dans les deux : 2.');
    expect(words([], [])).toBe('Aucun des deux ne compte de commune.');
  });
});

describe('the question that a line asks first', () => {
  const ask = (rows: readonly number[], address: 'vous' | 'tu' = 'vous') =>
    plain(
      inOneWay(peopleAnswerTexts, address).gaps(
        gapsAnswer(readGaps(Int32Array.from(rows), region), region).said,
      ),
    );

  test('is about the jobs just beside it, when there are many', () => {
    // Row 6 has 9 900 jobs and touches row 5.
    expect(ask([5])).toBe(
      'Vous vous arrêtez avant Grand-Pré : 9 900 emplois privés à côté de votre trait. Qu’est-ce qui ferait y aller : un trajet, quelqu’un, une idée ?',
    );
    expect(ask([5], 'tu')).toMatch(/^Tu t’arrêtes avant Grand-Pré/);
  });

  test('is about what was left out, else', () => {
    // Rows 2, 3, 6 and 7 are one EPCI: taken but for row 7, of 80 jobs.
    expect(ask([2, 3, 6])).toMatch(/^Vous prenez la plus grande part de la CA de Grand-Pré.*Hauteville/);
  });

  test('is about what was barely entered, else', () => {
    expect(ask([2, 3, 6, 7, 8])).toMatch(/^Vous entrez un peu dans la CU du Nord, avec Les Jarries/);
  });

  test('is about the line itself when nothing else is', () => {
    expect(ask([11])).toMatch(/^Votre trait suit les limites/);
  });
});

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
