import { describe, expect, test } from 'vitest';
import { type RecruitmentSaid, recruitmentAnswer } from '../../../../src/domain/answers/recruitmentAnswer.ts';
import type { Fap2021Link } from '../../../../src/domain/trades/families.ts';
import { fap2021Of } from '../../../../src/domain/trades/families.ts';
import { type TradeNeeds, tradeNeeds } from '../../../../src/domain/trades/needs.ts';
import type { SurveyLine } from '../../../../src/domain/trades/recruitment.ts';
import { recruitmentAnswerTexts } from '../../../../src/ui/texts/answers/recruitment.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import {
  aideSoignant,
  createSmallFigures,
  createSmallTrades,
  soudeur,
  unskilledMetal,
  welders,
} from '../../../support/smallTrades.ts';

const region = createSmallRegion();
const trades = createSmallTrades();
const { recruitment } = createSmallFigures();
const families = fap2021Of(trades, soudeur);

/** A bassin of a made-up survey of 2025, for welders. */
interface Made extends Partial<Pick<SurveyLine, 'projects' | 'difficult' | 'state'>> {
  readonly name: string;
  readonly ofTerritory?: number;
  readonly ofBassin?: number | null;
}

describe('who recruits, in one sentence', () => {
  test.each<[string, readonly Made[], string]>([
    [
      'the main bassin first, the others apart, nothing added',
      [
        { name: 'Châteaubriant', projects: 6, difficult: 6 },
        { name: 'Ancenis', projects: 74, difficult: 70 },
      ],
      'Soudeurs : 6 projets d’embauche autour de Châteaubriant en 2025, 74 autour d’Ancenis ; presque tous jugés difficiles.',
    ],
    [
      'one bassin',
      [{ name: 'Le Mans', projects: 120, difficult: 60 }],
      'Soudeurs : 120 projets d’embauche autour du Mans en 2025 ; la moitié jugés difficiles.',
    ],
    [
      'one project',
      [{ name: 'Segré', projects: 1, difficult: 1 }],
      'Soudeurs : 1 projet d’embauche autour de Segré en 2025, jugé difficile.',
    ],
    [
      'one project that is not difficult',
      [{ name: 'Segré', projects: 1, difficult: 0 }],
      'Soudeurs : 1 projet d’embauche autour de Segré en 2025, non jugé difficile.',
    ],
    [
      'no project at all, which is not « not published »',
      [{ name: 'Segré', projects: 0, difficult: 0 }],
      'Soudeurs : aucun projet d’embauche autour de Segré en 2025.',
    ],
    [
      'difficulties that one word does not tell: those of the main bassin alone',
      [
        { name: 'Laval', projects: 100, difficult: 90 },
        { name: 'Mayenne', projects: 40, difficult: 4 },
      ],
      'Soudeurs : 100 projets d’embauche autour de Laval en 2025, 40 autour de Mayenne ; autour de Laval, presque tous jugés difficiles.',
    ],
    [
      'the difficulty of one project, hidden beside',
      [
        { name: 'Laval', projects: 1, difficult: 1 },
        { name: 'Mayenne', projects: 40, difficult: null },
      ],
      'Soudeurs : 1 projet d’embauche autour de Laval en 2025, 40 autour de Mayenne ; autour de Laval, jugé difficile.',
    ],
    [
      'difficulties hidden beside',
      [
        { name: 'Laval', projects: 100, difficult: 60 },
        { name: 'Mayenne', projects: 40, difficult: null },
      ],
      'Soudeurs : 100 projets d’embauche autour de Laval en 2025, 40 autour de Mayenne ; autour de Laval, plus de la moitié jugés difficiles.',
    ],
    [
      'difficulties hidden in the main bassin: nothing is said of them',
      [
        { name: 'Laval', projects: 100, difficult: null },
        { name: 'Mayenne', projects: 40, difficult: 40 },
      ],
      'Soudeurs : 100 projets d’embauche autour de Laval en 2025, 40 autour de Mayenne.',
    ],
    [
      'a main bassin that publishes nothing',
      [
        { name: 'Châteaubriant', projects: null },
        { name: 'Ancenis', projects: 74, difficult: 74 },
      ],
      'Soudeurs : rien n’est publié autour de Châteaubriant en 2025 ; 74 projets d’embauche autour d’Ancenis ; tous jugés difficiles.',
    ],
    [
      'a main bassin that was not surveyed',
      [
        { name: 'Les Herbiers', state: 'not-surveyed' },
        { name: 'Cholet', projects: 12, difficult: null },
      ],
      'Soudeurs : le bassin des Herbiers est absent de l’enquête 2025 ; 12 projets d’embauche autour de Cholet.',
    ],
    [
      'a main bassin of which nothing was read',
      [
        { name: 'Le Creusot', state: 'not-held' },
        { name: 'Cholet', projects: 12, difficult: null },
      ],
      'Soudeurs : le bassin du Creusot n’est pas dans nos chiffres ; 12 projets d’embauche autour de Cholet.',
    ],
    [
      'nothing published in one bassin',
      [{ name: 'Châteaubriant', projects: null }],
      'Soudeurs : on ne sait pas, rien n’est publié autour de Châteaubriant en 2025.',
    ],
    [
      'nothing published in several',
      [{ name: 'Châteaubriant' }, { name: 'Ancenis', state: 'no-line' }],
      'Soudeurs : on ne sait pas, rien n’est publié autour de Châteaubriant ou autour d’Ancenis en 2025.',
    ],
    [
      'many bassins: two of the others are named',
      [
        { name: 'Nantes', projects: 23, difficult: 12 },
        { name: 'Ancenis', projects: 74, difficult: 50 },
        { name: 'Cholet', projects: 60, difficult: 40 },
        { name: 'Angers', projects: 55, difficult: 30 },
      ],
      'Soudeurs : 23 projets d’embauche autour de Nantes en 2025, 74 autour d’Ancenis, 60 autour de Cholet ; plus de la moitié jugés difficiles.',
    ],
    [
      'a bassin of which a twentieth is taken: neither said nor added',
      [
        { name: 'Laval', projects: 100, difficult: 100 },
        { name: 'Mayenne', projects: 222, difficult: 0, ofBassin: 0.05 },
      ],
      'Soudeurs : 100 projets d’embauche autour de Laval en 2025 ; tous jugés difficiles.',
    ],
    [
      'a bassin whose whole is not known counts by what it holds of the territory',
      [
        { name: 'Redon', projects: 10, difficult: 2, ofBassin: null },
        { name: 'Vitré', projects: 20, difficult: 3, ofBassin: null, ofTerritory: 0.2 },
        { name: 'Rennes', projects: 900, difficult: 3, ofBassin: null, ofTerritory: 0.02 },
      ],
      'Soudeurs : 10 projets d’embauche autour de Redon en 2025, 20 autour de Vitré ; moins de la moitié jugés difficiles.',
    ],
  ])('%s', (_, bassins, expected) => {
    expect(sentenceOf(recruitmentAnswer(recruitment, families, made(bassins), region))).toBe(expected);
  });

  test('a trade without a family is not known', () => {
    const answer = recruitmentAnswer(recruitment, [], made([]), region);

    expect(sentenceOf(answer)).toBe(
      'On ne sait pas qui recrute : ce métier ne mène à aucune famille de l’enquête.',
    );
    expect(answer).toMatchObject({ footprint: null, years: [], doubts: [] });
  });

  test('before anything is drawn the region speaks, « au moins » where bassins hide theirs', () => {
    // Welders: 50 in Bas-Pays, 150 in Haut-Pays. Metal workers of no skill: no line in either.
    const of = (links: readonly Fap2021Link[]) =>
      sentenceOf(recruitmentAnswer(recruitment, links, made([]), region));

    expect(of(families)).toBe('Soudeurs : 200 projets d’embauche dans la région en 2025.');
    expect(of(families.filter(({ family }) => family.code === unskilledMetal))).toBe(
      'Ouvriers peu qualifiés en métallerie : on ne sait pas, rien n’est publié dans la région en 2025.',
    );
    // Carers: hidden in Bas-Pays, 60 in Haut-Pays.
    expect(of(fap2021Of(trades, aideSoignant))).toBe(
      'Aides-soignants : au moins 60 projets d’embauche dans la région en 2025.',
    );
  });
});

describe('what an answer does not know', () => {
  test('is told with its footprint and its year', () => {
    const answer = recruitmentAnswer(
      recruitment,
      families,
      made([
        { name: 'Laval', projects: 100, difficult: null },
        { name: 'Mayenne', projects: 222, ofBassin: 0.05 },
      ]),
      region,
    );

    expect(answer).toMatchObject({
      footprint: { kind: 'bassins', names: ['Laval'] },
      years: [2025],
      doubts: [
        { kind: 'difficultyUnknown' },
        { kind: 'barelyTouched', names: ['Mayenne'] },
        { kind: 'otherFamilies', count: 1 },
      ],
    });
  });

  test.each<[string, readonly Made[], readonly string[]]>([
    ['difficulty that is told is not doubted', [{ name: 'Laval', projects: 100, difficult: 10 }], []],
    ['nothing to find difficult is no doubt', [{ name: 'Laval', projects: 0, difficult: null }], []],
    ['nor is what nobody publishes', [{ name: 'Laval', projects: null }], []],
    [
      'one bassin that has projects is enough',
      [
        { name: 'Laval', projects: 0 },
        { name: 'Mayenne', projects: 4 },
      ],
      ['difficultyUnknown'],
    ],
  ])('of difficulty: %s', (_, bassins, expected) => {
    const { doubts } = recruitmentAnswer(recruitment, families, made(bassins), region);

    expect(doubts.flatMap(({ kind }) => (kind === 'difficultyUnknown' ? [kind] : []))).toEqual(expected);
  });

  test('says which part of a bassin the survey leaves out', () => {
    const [bassin] = made([{ name: 'Redon', projects: 10, difficult: 1 }]).bassins;
    if (!bassin) throw new Error('no bassin');
    const needs = {
      bassins: [{ ...bassin, footprint: { year: 2025, without: ['Ille-et-Vilaine'], otherYears: [] } }],
      zones: [],
    };

    expect(recruitmentAnswer(recruitment, families, needs, region).doubts[0]).toEqual({
      kind: 'withoutPart',
      bassin: 'Redon',
      departements: ['Ille-et-Vilaine'],
    });
  });
});

test('published tables give the same sentence as made-up ones', () => {
  // Rows 0 and 1 are in Bas-Pays, 3 000 of its 7 500 inhabitants; row 9 takes 1 000 of the 23 825 of Grand-Pré.
  const counted = Int32Array.of(0, 1, 9);
  const needs = tradeNeeds(recruitment, [welders], counted, region);

  expect(sentenceOf(recruitmentAnswer(recruitment, families, needs, region))).toBe(
    'Soudeurs : 50 projets d’embauche autour de Bas-Pays en 2025 ; moins de la moitié jugés difficiles.',
  );
});

function sentenceOf({ said, years }: { said: RecruitmentSaid; years: readonly number[] }): string {
  return recruitmentAnswerTexts.sentence(said, years[0]).replace(/[\u00A0\u202F]/g, ' ');
}

function made(bassins: readonly Made[]): TradeNeeds {
  return {
    zones: [],
    bassins: bassins.map(({ name, ofTerritory = 0.5, ofBassin = 0.5, ...line }) => {
      const { projects = null, difficult = null, state = 'line' } = line;
      return {
        id: `BE:${name}` as TradeNeeds['bassins'][number]['id'],
        name,
        ofTerritory,
        ofBassin,
        footprint: { year: 2025, without: [], otherYears: [] },
        lines: [
          {
            year: 2025,
            family: welders,
            bassin: `BE:${name}` as SurveyLine['bassin'],
            state,
            projects,
            difficult,
            seasonal: null,
            difficultShare: projects && difficult !== null ? difficult / projects : null,
            seasonalShare: null,
          },
        ],
      };
    }),
  };
}
