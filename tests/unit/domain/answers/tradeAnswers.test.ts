import { describe, expect, test } from 'vitest';
import { sectorsAnswer } from '../../../../src/domain/answers/sectorsAnswer.ts';
import { tensionAnswer } from '../../../../src/domain/answers/tensionAnswer.ts';
import { zonesCrossed } from '../../../../src/domain/statistics/zonesCrossed.ts';
import { fap2021Of } from '../../../../src/domain/trades/families.ts';
import type { SectorFigures } from '../../../../src/domain/trades/sectors.ts';
import { recentTensionOf } from '../../../../src/domain/trades/tension.ts';
import { tradeAnswerTexts } from '../../../../src/ui/texts/answers/trades.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import {
  aideSoignant,
  createSmallFigures,
  createSmallTrades,
  soudeur,
} from '../../../support/smallTrades.ts';

const region = createSmallRegion();
const trades = createSmallTrades();
const { tension } = createSmallFigures();

describe('the tension of a trade', () => {
  const recentsOf = (trade: typeof soudeur) =>
    fap2021Of(trades, trade).map(({ family }) => recentTensionOf(tension, family, ['FR']));
  const words = (answer: ReturnType<typeof tensionAnswer>) =>
    plain(tradeAnswerTexts.tension(answer.said, 'France'));

  test('is that of the family that bears its name, with its zone and year', () => {
    const answer = tensionAnswer(recentsOf(soudeur), () => 'France');

    expect(words(answer)).toBe('Tension très forte · France 2024');
    expect(answer).toMatchObject({
      footprint: { kind: 'wider', names: ['France'] },
      years: [2024],
      doubts: [{ kind: 'otherFamilies', count: 1 }],
    });
  });

  test('that is not published is not « low »', () => {
    expect(words(tensionAnswer(recentsOf(aideSoignant), () => 'France'))).toBe(
      'Tension : rien n’est publié, 2024',
    );
  });

  test('is not known without a family', () => {
    expect(words(tensionAnswer([], () => 'France'))).toBe('Tension : on ne sait pas');
  });

  test('tells a value that its producer filled in', () => {
    const [first] = recentsOf(soudeur);
    const doubts = first && tensionAnswer([{ ...first, imputed: true }], () => 'France').doubts;

    expect(doubts).toEqual([{ kind: 'imputed' }]);
  });
});

describe('what is done around', () => {
  const [main, other] = zonesCrossed('zoneEmploi', [0, 1, 9], region);
  const around = (a38: readonly SectorFigures[], zones = [main]) =>
    sectorsAnswer(zones.flatMap((zone) => (zone ? [{ zone, a38 }] : [])));
  const words = ({ said, years }: ReturnType<typeof sectorsAnswer>) =>
    plain(tradeAnswerTexts.sectors(said, years[0]));

  test('is the largest sector of the main zone and the most particular other one', () => {
    const answer = around([
      sector('Commerce', 2300, 0.9),
      sector('Aliments', 900, 3.14),
      sector('Mines', 5, 40),
    ]);

    // Mines have 5 jobs: too few to speak for a zone.
    expect(words(answer)).toBe(
      'Autour de Belle-Rive, « Commerce » emploie le plus : 2 300 emplois privés en 2024 ; « Aliments » y est 3,1 fois plus présent qu’en France.',
    );
    expect(answer.footprint).toEqual({ kind: 'zoneEmploi', names: ['Belle-Rive'] });
  });

  test('is the largest alone when nothing is above France', () => {
    expect(words(around([sector('Commerce', 2300, 1.1), sector('Santé', 900, 1)]))).toBe(
      'Autour de Belle-Rive, « Commerce » emploie le plus : 2 300 emplois privés en 2024.',
    );
  });

  test('leaves out sectors that are not published, and says when none is', () => {
    expect(words(around([sector('Commerce', null, 9), sector('Santé', 900, 1)]))).toMatch(
      /« Santé » emploie/,
    );
    expect(words(around([sector('Commerce', null, null)]))).toBe(
      'On ne sait pas ce qui se fait autour de Belle-Rive : rien n’est publié pour cette zone d’emploi.',
    );
  });

  test('names other zones without adding them', () => {
    expect(around([sector('Santé', 900, 1)], [main, other]).doubts).toEqual([
      { kind: 'otherZones', names: ['Grand-Pré'] },
    ]);
  });

  test('waits for a commune', () => {
    expect(words(around([], []))).toMatch(/^On montrera les secteurs dès/);
  });
});

function sector(label: string, jobs: number | null, specialisation: number | null): SectorFigures {
  const rest = { change: null, since: 2019, fragile: false, share: null, allJobs: null, allJobsYear: 2022 };
  return { ...rest, code: label, label, jobs, year: 2024, specialisation };
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
