import type { Region } from '../catalogue/region.ts';
import type { Sum } from '../statistics/sums.ts';
import { isBarelyTouched } from '../trades/barelyTaken.ts';
import type { Fap2021Link } from '../trades/families.ts';
import type { TradeNeeds } from '../trades/needs.ts';
import { latestYear, type Recruitment, type SurveyLine } from '../trades/recruitment.ts';
import { regionNeeds } from '../trades/regionNeeds.ts';
import { type Answer, type Doubt, withoutFigure } from './answer.ts';

/** How many of some projects are judged difficult, in words that hold for each bassin that they are said of. */
export type Quantity = 'all' | 'almostAll' | 'most' | 'half' | 'minority' | 'few' | 'none';

/** What one bassin publishes of the family that speaks for a trade. */
export interface BassinProjects {
  readonly name: string;
  /** Part of the territory's inhabitants who live there, in [0, 1]. */
  readonly ofTerritory: number;
  /** Part of its inhabitants whom the territory takes; null when its whole is not known. */
  readonly ofBassin: number | null;
  /** Null: not published, which is no zero. */
  readonly projects: number | null;
  readonly state: SurveyLine['state'];
  /** Null when it is hidden, or when there is no project. */
  readonly difficult: Quantity | null;
}

/** What can be said of who recruits for a trade. */
export type RecruitmentSaid =
  /** The trade leads to no family of the survey. */
  | { readonly kind: 'noFamily' }
  /** Nothing is counted yet: the region. */
  | { readonly kind: 'region'; readonly family: string; readonly projects: Sum }
  | {
      readonly kind: 'bassins';
      readonly family: string;
      /** The one that holds most of the territory, published or not. */
      readonly main: BassinProjects;
      /** Those that the territory takes a tenth of, apart, as they hold the territory. */
      readonly others: readonly BassinProjects[];
      /** Of all that are said, when one word holds for each of them; else of the main one alone; null when it is not known. */
      readonly difficulty: { readonly quantity: Quantity; readonly of: 'all' | 'main' } | null;
    };

/**
 * « Soudeurs : 6 projets autour de Châteaubriant, 74 autour d'Ancenis »: the family that bears the name of the trade speaks, the
 * main bassin first. Figures of bassins are said one beside the other and never added.
 *
 * @param needs those of the same families
 */
export function recruitmentAnswer(
  recruitment: Recruitment,
  families: readonly Fap2021Link[],
  needs: TradeNeeds,
  region: Region,
): Answer<RecruitmentSaid> {
  const family = families[0]?.family;
  if (!family) return withoutFigure({ kind: 'noFamily' });
  const others = families.length - 1;
  const otherFamilies: readonly Doubt[] = others > 0 ? [{ kind: 'otherFamilies', count: others }] : [];
  const year = latestYear(recruitment);
  const [main, ...beside] = needs.bassins.map((bassin) => ({
    read: readBassin(bassin, family.code, year),
    without: bassin.footprint.without,
  }));
  if (!main) {
    const projects = regionNeeds(recruitment, [family.code], region)[0]?.sum.projects ?? NOTHING;
    return {
      said: { kind: 'region', family: family.label, projects },
      footprint: { kind: 'wider', names: [region.zones.region.name] },
      years: [year],
      doubts: [
        ...(projects.missing > 0 ? [{ kind: 'unpublished', count: projects.missing } as const] : []),
        ...otherFamilies,
      ],
    };
  }
  const told = beside.filter(({ read }) => !isBarelyTouched(read));
  const barely = beside.filter((each) => !told.includes(each)).map(({ read }) => read.name);
  const said = [main, ...told];
  const difficulty = difficultyOf(said.map(({ read }) => read));
  return {
    said: {
      kind: 'bassins',
      family: family.label,
      main: main.read,
      others: told.map(({ read }) => read),
      difficulty,
    },
    footprint: { kind: 'bassins', names: said.map(({ read }) => read.name) },
    years: [year],
    doubts: [
      ...said.flatMap(({ read, without }): Doubt[] =>
        without.length > 0 ? [{ kind: 'withoutPart', bassin: read.name, departements: without }] : [],
      ),
      ...(difficulty === null && said.some(({ read }) => (read.projects ?? 0) > 0)
        ? [{ kind: 'difficultyUnknown' } as const]
        : []),
      ...(barely.length > 0 ? [{ kind: 'barelyTouched', names: barely } as const] : []),
      ...otherFamilies,
    ],
  };
}

const NOTHING: Sum = { value: null, missing: 0, of: 0 };

function readBassin(bassin: TradeNeeds['bassins'][number], family: string, year: number): BassinProjects {
  const line = bassin.lines.find((each) => each.family === family && each.year === year);
  return {
    name: bassin.name,
    ofTerritory: bassin.ofTerritory,
    ofBassin: bassin.ofBassin,
    projects: line?.projects ?? null,
    state: line?.state ?? 'not-held',
    difficult: quantityOf(line?.difficultShare ?? null),
  };
}

/** The word for a share in [0, 1]. */
function quantityOf(share: number | null): Quantity | null {
  if (share === null) return null;
  if (share >= 0.85) return share === 1 ? 'all' : 'almostAll';
  if (share <= 0.15) return share === 0 ? 'none' : 'few';
  return share === 0.5 ? 'half' : share > 0.5 ? 'most' : 'minority';
}

/** Words that say more beside the one that both of them may be told by. */
const COMMON: readonly (readonly [said: readonly Quantity[], as: Quantity])[] = [
  [['all', 'almostAll'], 'almostAll'],
  [['none', 'few'], 'few'],
  [['all', 'almostAll', 'most'], 'most'],
  [['none', 'few', 'minority'], 'minority'],
];

type Difficulty = Extract<RecruitmentSaid, { kind: 'bassins' }>['difficulty'];

/** One word for every bassin that has projects, else the word of the main one. */
function difficultyOf(bassins: readonly BassinProjects[]): Difficulty {
  const quantities = bassins.filter(({ projects }) => (projects ?? 0) > 0).map(({ difficult }) => difficult);
  const known = quantities.filter((each) => each !== null);
  if (known.length === 0) return null;
  if (known.length === quantities.length) {
    if (new Set(known).size === 1 && known[0]) return { quantity: known[0], of: 'all' };
    const common = COMMON.find(([said]) => known.every((each) => said.includes(each)));
    if (common) return { quantity: common[1], of: 'all' };
  }
  const [main] = bassins;
  return main?.difficult && (main.projects ?? 0) > 0 ? { quantity: main.difficult, of: 'main' } : null;
}
