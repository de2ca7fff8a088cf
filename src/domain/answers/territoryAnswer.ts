import { ownRows, type Region } from '../catalogue/region.ts';
import { yearOf } from '../figures/figure.ts';
import { mainCommune, portrait } from '../statistics/portrait.ts';
import type { Ratio, Sum } from '../statistics/sums.ts';
import type { Counting } from '../territory/counting.ts';
import { isBlank, type Territory } from '../territory/territory.ts';
import { type Answer, type Doubt, withoutFigure } from './answer.ts';

/** What can be said of a territory as a whole. */
export type TerritorySaid =
  /** Nothing is drawn nor chosen. */
  | { readonly kind: 'blank' }
  /** The drawing cannot be counted. */
  | { readonly kind: 'uncounted' }
  /** The drawing takes no commune by its rule: those that it touches, the most covered first. */
  | { readonly kind: 'noCommune'; readonly touched: readonly string[] }
  | {
      readonly kind: 'counted';
      /** Name of the most populated commune. */
      readonly around: string;
      readonly communes: number;
      readonly population: number | null;
      readonly jobs: Sum;
      /** Private jobs for 100 inhabitants here and in the region; null when too little of it is published, or it is fragile. */
      readonly per100: { readonly own: number; readonly region: number } | null;
    };

/** From this part of its inhabitants, what is published stands for the territory (product rule for shares). */
const ENOUGH = 0.9;
/** Under both of these, what lies outside is the thickness of a line along the shore. */
const OUTSIDE_KM2 = 5;
const OUTSIDE_PART = 0.05;
/** Communes named when none is counted. */
const NAMED = 3;

/** How many communes, inhabitants and private jobs, and how these compare with the region. */
export function territoryAnswer(
  territory: Territory,
  counting: Counting,
  region: Region,
): Answer<TerritorySaid> {
  if (isBlank(territory)) return withoutFigure({ kind: 'blank' });
  if (!counting.sound) return withoutFigure({ kind: 'uncounted' });
  const outside = outsideOf(counting, region);
  const { communes } = region;
  const { counted } = counting;
  const main = mainCommune(counted, communes);
  if (main === null)
    return {
      ...withoutFigure({ kind: 'noCommune', touched: touchedNames(counting, region) }),
      doubts: outside,
    };
  const own = portrait(communes, counted);
  const whole = portrait(communes, ownRows(region));
  const per100 = rateOf(own.jobsPer100, own.population.value);
  return {
    said: {
      kind: 'counted',
      around: communes.names[main] ?? '',
      communes: counted.length,
      population: own.population.value,
      jobs: own.privateJobs,
      per100:
        per100 === null || whole.jobsPer100.value === null
          ? null
          : { own: per100, region: whole.jobsPer100.value },
    },
    footprint: { kind: 'territory', communes: counted.length },
    years: [yearOf(communes.figures.privateJobs), yearOf(communes.figures.population)],
    doubts: [
      ...unpublished(own.privateJobs),
      ...(counting.partly > 0 ? [{ kind: 'partly', communes: counting.partly } as const] : []),
      ...outside,
    ],
  };
}

function unpublished({ missing, together }: Sum): readonly Doubt[] {
  return missing > 0 ? [{ kind: 'unpublished', count: missing, ...(together && { together }) }] : [];
}

/** Null where what is published is too little to stand for all, or too few. */
function rateOf({ value, denominator, missing, fragile }: Ratio, population: number | null): number | null {
  if (value === null || fragile) return null;
  return missing === 0 || denominator >= ENOUGH * (population ?? 0) ? value : null;
}

/** What of the drawing lies where no commune is known. */
function outsideOf({ drawnKm2, members }: Counting, { communes }: Region): readonly Doubt[] {
  const inside = members.reduce((sum, { row, share }) => sum + share * (communes.areaKm2[row] ?? 0), 0);
  const km2 = drawnKm2 - inside;
  return km2 > OUTSIDE_KM2 && km2 > OUTSIDE_PART * drawnKm2 ? [{ kind: 'outside', km2 }] : [];
}

function touchedNames({ members }: Counting, { communes }: Region): readonly string[] {
  return [...members]
    .filter(({ choice }) => choice !== 'out')
    .sort((a, b) => b.share * (communes.areaKm2[b.row] ?? 0) - a.share * (communes.areaKm2[a.row] ?? 0))
    .slice(0, NAMED)
    .map(({ row }) => communes.names[row] ?? '');
}
