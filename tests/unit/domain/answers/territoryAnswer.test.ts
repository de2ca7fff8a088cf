import { describe, expect, test } from 'vitest';
import { territoryAnswer } from '../../../../src/domain/answers/territoryAnswer.ts';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import { EMPTY_TERRITORY, type Territory } from '../../../../src/domain/territory/territory.ts';
import { inOneWay } from '../../../../src/ui/texts/addressed.ts';
import { territoryAnswerTexts } from '../../../../src/ui/texts/answers/territory.ts';
import { codeAt, createSmallRegion, mergedRegion, rectangle } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const merged = mergedRegion();

describe('a territory, in one sentence', () => {
  test('counts communes, inhabitants and jobs, beside the region', () => {
    // Rows 0 and 1: 3 000 inhabitants, 110 + 380 jobs, 16.3 for 100. The region: 11 982 jobs over the 29 925 inhabitants
    // of the communes that publish them.
    const answer = answerOf(taking(0, 1));

    expect(wordsOf(answer)).toBe(
      '2 communes, 3 000 habitants, 490 emplois privés : 16 pour 100 habitants, contre 40 dans la région.',
    );
    expect(answer).toMatchObject({
      footprint: { kind: 'territory', communes: 2 },
      years: [2024, 2023],
      doubts: [],
    });
    expect(contextOf(answer)).toBe('Autour de Belle-Rive');
  });

  test('says « au moins » and gives no rate where too little is published', () => {
    // Row 4 hides its jobs: 500 of 1 500 inhabitants, under nine tenths.
    const answer = answerOf(taking(0, 4));

    expect(wordsOf(answer)).toBe('2 communes, 1 500 habitants, au moins 110 emplois privés.');
    expect(answer.doubts).toEqual([{ kind: 'unpublished', count: 1 }]);
  });

  test('says of a part of communes counted as one that their jobs are known with others', () => {
    const answer = territoryAnswer(taking(1), countTerritory(taking(1), merged), merged);

    expect(wordsOf(answer)).toBe(
      '1 commune, 2 000 habitants, emplois privés comptés avec ceux d’autres communes.',
    );
    expect(answer.doubts).toEqual([{ kind: 'unpublished', count: 1, together: 1 }]);
  });

  test('gives the rate where nearly all is published', () => {
    // Row 6 alone is 20 000 of 20 500 inhabitants: 9 900 jobs, 49.5 for 100.
    expect(wordsOf(answerOf(taking(4, 6)))).toBe(
      '2 communes, 20 500 habitants, au moins 9 900 emplois privés : 50 pour 100 habitants, contre 40 dans la région.',
    );
  });

  test('tells jobs that nobody publishes from none', () => {
    expect(wordsOf(answerOf(taking(4)))).toBe('1 commune, 500 habitants, emplois privés non publiés.');
  });

  test('gives no rate over fewer than 30 inhabitants', () => {
    expect(wordsOf(answerOf(taking(11)))).toBe('1 commune, 25 habitants, 12 emplois privés.');
  });

  test('says what to do before anything is drawn, in both ways', () => {
    const answer = answerOf(EMPTY_TERRITORY);

    expect(wordsOf(answer)).toMatch(/^Faites le tour/);
    expect(wordsOf(answer, 'tu')).toMatch(/^Fais le tour/);
    expect(contextOf(answer)).toBeNull();
  });

  test('of a small drawing in a large commune names what it touches, and gives no zero', () => {
    const answer = answerOf(drawing(0.1, 0.1, 0.6, 0.6));

    expect(wordsOf(answer)).toBe(
      'Votre dessin ne prend aucune commune pour sa plus grande part ; il touche Aubigné-le-Bas.',
    );
  });

  test('over the corner of four communes names the three of which most is in it', () => {
    const { said } = answerOf(drawing(0.7, 0.6, 1.4, 1.2));

    expect(said).toEqual({
      kind: 'noCommune',
      touched: ['Belle-Rive', 'Aubigné-le-Bas', 'Fontaine-Saint-Jean'],
    });
  });

  test('of a drawing wholly outside says so', () => {
    const answer = answerOf(drawing(-3, 2, -2, 3));

    expect(wordsOf(answer)).toBe('Votre dessin ne touche aucune commune que l’on connaisse.');
    expect(answer.doubts).toMatchObject([{ kind: 'outside' }]);
  });

  test('of a drawing that cannot be counted says so', () => {
    const unsound = { ...countTerritory(EMPTY_TERRITORY, region), sound: false };

    expect(wordsOf(territoryAnswer(drawing(0, 0, 1, 1), unsound, region))).toBe(
      'On ne sait pas compter ce tracé.',
    );
  });

  test('tells how much of the drawing lies where nothing is counted', () => {
    // Two cells inside, one west of them.
    const [doubt] = answerOf(drawing(-1, 0, 2, 1)).doubts;

    expect(doubt).toMatchObject({ kind: 'outside' });
    expect(doubt?.kind === 'outside' && doubt.km2).toBeCloseTo(region.communes.areaKm2[0] ?? 0, 0);
  });

  test.each([
    [4.9, 5, false],
    [5.1, 6, true],
    // Over five square kilometres, and over a twentieth of the drawing.
    [10, 201, false],
    [10, 199, true],
  ])('tells %f km² outside of a drawing of %f: %s', (outside, drawn, isTold) => {
    const territory = drawing(0, 0, 1, 1);
    const counting = { ...countTerritory(territory, region), drawnKm2: drawn };
    const areaKm2 = region.communes.areaKm2.map(() => drawn - outside);
    const sized = { ...region, communes: { ...region.communes, areaKm2 } };
    const whole = { ...counting, members: counting.members.map((member) => ({ ...member, share: 1 })) };
    const doubts = territoryAnswer(territory, whole, sized).doubts.filter(({ kind }) => kind === 'outside');

    expect(doubts).toEqual(isTold ? [{ kind: 'outside', km2: expect.closeTo(outside, 9) }] : []);
  });

  test('tells communes that are only partly in', () => {
    expect(answerOf(drawing(0, 0, 1.4, 1)).doubts).toEqual([{ kind: 'partly', communes: 1 }]);
  });
});

function answerOf(territory: Territory) {
  return territoryAnswer(territory, countTerritory(territory, region), region);
}

function wordsOf({ said }: ReturnType<typeof answerOf>, address: 'vous' | 'tu' = 'vous'): string {
  return plain(inOneWay(territoryAnswerTexts, address).sentence(said));
}

function contextOf({ said }: ReturnType<typeof answerOf>): string | null {
  return territoryAnswerTexts.context(said);
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}

function taking(...rows: readonly number[]): Territory {
  return { ...EMPTY_TERRITORY, choices: Object.fromEntries(rows.map((row) => [codeAt(row), 'in'])) };
}

function drawing(...sides: Parameters<typeof rectangle>): Territory {
  return { ...EMPTY_TERRITORY, shape: [rectangle(...sides)] };
}
