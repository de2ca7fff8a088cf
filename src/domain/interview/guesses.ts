import type { ArtifactName } from '../catalogue/artifactNames.ts';
import { ownCount, ownZones, type Region, zoneRows } from '../catalogue/region.ts';
import { yearOf } from '../figures/figure.ts';
import type { ZoneEmploiId, ZoneId } from '../ids.ts';
import { ageStructure, type Indicators } from '../statistics/series.ts';
import { sumOver } from '../statistics/sums.ts';
import { zonesCrossed } from '../statistics/zonesCrossed.ts';
import { bassinsCrossed } from '../trades/needs.ts';
import { latestYear, type Recruitment } from '../trades/recruitment.ts';
import { type Sectors, sectorsOf } from '../trades/sectors.ts';
import { topNeeds } from '../trades/topNeeds.ts';
import type { Trades } from '../trades/trades.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * What can be guessed before any figure is shown. `sector`: which of three sectors has the most private jobs around.
 * `recruits`: which of three families of trades has the most recruitment projects. `population`: how many
 * inhabitants the territory has. `young`: which part of them is under 25.
 */
export type GuessKind = 'sector' | 'recruits' | 'population' | 'young';

/** One answer to choose from: always a published figure, never an invented one. */
export interface GuessOption {
  /** What is written in the notebook when it is chosen: a code of sector or of family, or a number. */
  readonly key: string;
  /** The sector or the family; for a number, whose figure it is, to be told afterwards: null for the territory itself. */
  readonly label: string | null;
  /** In the unit of the question. */
  readonly value: number;
}

/** A question with three answers, one of them right. */
export interface GuessQuestion {
  /** Key of the answer in the notebook: another territory asks under other keys. */
  readonly id: string;
  readonly kind: GuessKind;
  /** In an order that says nothing. */
  readonly options: readonly GuessOption[];
  /** Position of the right answer in `options`. */
  readonly answer: number;
  /** `share` is a fraction in [0, 1]. */
  readonly unit: 'privateJobs' | 'projects' | 'inhabitants' | 'share';
  readonly year: number;
  /** Zone that the figures of `sector` and `recruits` were published for; null: the counted communes. */
  readonly zone: { readonly id: ZoneId; readonly name: string } | null;
  /** Published file the figure comes from: its sources are in the index. */
  readonly artifact: ArtifactName | 'bmo';
}

/** What questions are made from; null for a file that could not be loaded. */
export interface GuessData {
  readonly trades: Trades | null;
  readonly recruitment: Recruitment | null;
  readonly sectors: Sectors | null;
  readonly indicators: Indicators | null;
}

/** How many answers are offered, and how many questions are asked. */
const OPTIONS = 3;
const QUESTIONS = 3;
/** Wrong answers are taken among this many of the next biggest: to think about, not to laugh at. */
const NEXT_BIGGEST = 8;
/** A wrong answer is at most this part of the right one: nobody is caught on a detail. */
const CLEARLY_LESS = 0.8;
/** A wrong number of inhabitants is that many times more or less, and not beyond that many. */
const CLEARLY_OTHER = 1.5;
const STILL_LIKELY = 6;
/** Points that part two shares of young people. */
const SHARE_GAP = 0.03;
const YOUNG_BANDS = ['0-14', '15-24'];

/**
 * Up to three questions about a territory, always the same for the same communes: the sector and the trade, then the
 * inhabitants or the young. A question that published figures cannot answer for sure is left out; an empty
 * territory asks nothing.
 */
export function guessQuestions(
  counted: Int32Array,
  data: GuessData,
  region: Region,
): readonly GuessQuestion[] {
  if (counted.length === 0) return [];
  const seed = fingerprint([...counted].map((row) => region.communes.codes[row]).join());
  const about: Readonly<Record<GuessKind, Draft | null>> = {
    sector: aboutSector(counted, data, region),
    recruits: aboutTrade(counted, data, region),
    population: aboutPopulation(counted, region),
    young: aboutYoung(counted, data, region),
  };
  const last: readonly GuessKind[] = seed % 2 === 0 ? ['population', 'young'] : ['young', 'population'];
  return (['sector', 'recruits', ...last] as const)
    .flatMap((kind) => {
      const draft = about[kind];
      return draft ? (ask(kind, draft, seed) ?? []) : [];
    })
    .slice(0, QUESTIONS);
}

/** A question before its wrong answers are drawn. */
interface Draft extends Pick<GuessQuestion, 'unit' | 'year' | 'zone' | 'artifact'> {
  readonly right: GuessOption;
  readonly others: readonly GuessOption[];
  /** Whether two answers cannot be mistaken for one another. */
  readonly apart: (a: GuessOption, b: GuessOption) => boolean;
}

/** Draws the wrong answers; null when there are too few that are clearly wrong. */
function ask(kind: GuessKind, { right, others, apart, ...rest }: Draft, seed: number): GuessQuestion | null {
  const rank = ({ key }: GuessOption) => fingerprint(`${seed} ${kind} ${key}`);
  const shuffled = (options: readonly GuessOption[]) => [...options].sort((a, b) => rank(a) - rank(b));
  const chosen = [right];
  for (const option of shuffled(others)) {
    if (chosen.length < OPTIONS && chosen.every((other) => apart(option, other))) chosen.push(option);
  }
  if (chosen.length < OPTIONS) return null;
  const options = shuffled(chosen);
  return { ...rest, id: `${kind}-${seed.toString(36)}`, kind, options, answer: options.indexOf(right) };
}

/** The biggest sector of the zone d'emploi that holds most of the territory, against the next ones. */
function aboutSector(counted: Int32Array, { sectors }: GuessData, region: Region): Draft | null {
  const zone = zonesCrossed('zoneEmploi', counted, region)[0]?.record;
  if (!zone || !sectors) return null;
  const id = zone.id as ZoneEmploiId;
  const figures = sectorsOf(sectors, id, 'a21');
  const options = figures.flatMap(({ code, label, jobs }) =>
    jobs === null ? [] : { key: code, label, value: jobs },
  );
  const year = figures[0]?.year ?? Number.NaN;
  return biggest(options, { unit: 'privateJobs', year, zone: { id, name: zone.name }, artifact: 'sectors' });
}

/** The family with the most published projects in the bassin that holds most of the territory, against others. */
function aboutTrade(counted: Int32Array, { trades, recruitment }: GuessData, region: Region): Draft | null {
  const bassin = bassinsCrossed(counted, region)[0];
  if (!bassin || !trades || !recruitment) return null;
  const options = topNeeds(recruitment, [bassin.id], trades).flatMap(({ family, projects: { value } }) =>
    value === null ? [] : { key: family.code, label: family.label, value },
  );
  const { id, name } = bassin;
  const year = latestYear(recruitment);
  return biggest(options, { unit: 'projects', year, zone: { id, name }, artifact: 'bmo' });
}

function biggest(
  options: readonly GuessOption[],
  about: Pick<GuessQuestion, 'unit' | 'year' | 'zone' | 'artifact'>,
): Draft | null {
  const [right, ...others] = [...options].sort((a, b) => b.value - a.value);
  if (!right) return null;
  const next = others
    .slice(0, NEXT_BIGGEST)
    .filter(({ value }) => value > 0 && value <= CLEARLY_LESS * right.value);
  return { ...about, right, others: next, apart: (a, b) => a.key !== b.key };
}

/** The inhabitants of the territory, against those of communes, EPCI and départements of the region. */
function aboutPopulation(counted: Int32Array, region: Region): Draft | null {
  const { communes } = region;
  const { value } = sumOver(communes.population, counted);
  if (!value) return null;
  const known = [
    ...communes.names
      .slice(0, ownCount(region))
      .map((label, row) => ({ label, value: communes.population[row] ?? 0 })),
    ...[...ownZones(region, 'epci'), ...ownZones(region, 'departement')].map(({ name, populationTotal }) => ({
      label: name,
      value: populationTotal ?? 0,
    })),
  ];
  const isLikely = (other: number) => other <= value * STILL_LIKELY && other * STILL_LIKELY >= value;
  return {
    right: { key: String(value), label: null, value },
    others: known
      .filter((each) => isLikely(each.value))
      .map((each) => ({ ...each, key: String(each.value) })),
    apart: (a, b) => Math.max(a.value, b.value) >= CLEARLY_OTHER * Math.min(a.value, b.value),
    unit: 'inhabitants',
    year: yearOf(communes.figures.population),
    zone: null,
    artifact: 'communes',
  };
}

/** The part of inhabitants under 25, against those of EPCI and départements that lie wholly in the region. */
function aboutYoung(
  counted: Int32Array,
  { indicators }: GuessData,
  { communes, zones }: Region,
): Draft | null {
  if (!indicators) return null;
  const young = (rows: Iterable<number>): number | null => {
    const { bands, shares, missing } = ageStructure(indicators, rows);
    if (missing > 0 || shares.length === 0) return null;
    return YOUNG_BANDS.reduce((sum, band) => sum + (shares[bands.indexOf(band)] ?? Number.NaN), 0);
  };
  const toOption = (label: string | null, value: number): GuessOption => ({
    key: value.toFixed(3),
    label,
    value,
  });
  const value = young(counted);
  if (value === null || Number.isNaN(value)) return null;
  const others = (['epci', 'departement'] as const).flatMap((zoning) =>
    zones[zoning].flatMap(({ name, overflows }, at) => {
      const share = overflows ? null : young(zoneRows(communes, zoning, at));
      return share === null ? [] : toOption(name, share);
    }),
  );
  return {
    right: toOption(null, value),
    others,
    apart: (a, b) => Math.abs(a.value - b.value) >= SHARE_GAP,
    unit: 'share',
    year: indicators.ages.year,
    zone: null,
    artifact: 'indicators',
  };
}
