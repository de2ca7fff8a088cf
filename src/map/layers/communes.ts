import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { ownCount } from '../../domain/catalogue/region.ts';
import { type CommuneFigure, classOf, readCommunes } from '../../domain/figures/figure.ts';
import {
  classFill,
  classFills,
  FRAGILE_DOTS,
  FRAGILE_FILL,
  MISSING_HATCH,
  NO_BASE_COLOUR,
} from '../../domain/figures/palettes.ts';
import { hasNoBase } from '../../domain/statistics/sums.ts';
import { BARELY, type Counting, type Member } from '../../domain/territory/counting.ts';
import type { TerritorySign } from '../../domain/territory/territorySet.ts';
import { selectLiveCounting } from '../../state/derived/counting.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectShownIndicator, selectShownTheme } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { defineLayer, type MapHandle } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { addRegionSource, REGION_SOURCE } from '../regionSource.ts';
import { isFragile } from '../style/fragile.ts';
import { dotsImage, HATCH_PIXEL_RATIO, hatchImage } from '../style/hatch.ts';
import { palette } from '../style/palette.ts';

const COMMUNES = 'communes';

/**
 * What fills a commune, as one small number per row so that few rows change from frame to frame:
 * 0 the paper, 1 the hatch of a missing figure, 10 to 20 a shade of the drawing, twenty more per sign of a territory,
 * 100 and more the class of a figure.
 */
const PLAIN = 0;
const MISSING = 1;
/** A grey: nothing is missing, there is nothing to calculate the figure on. */
const NO_BASE = 2;
const SHADE = 10;
/** Shades of the drawing between the thinnest and the strongest. */
const SHADES = 10;
const PER_SIGN = 20;
/** A commune that the rule does not count is at most this much shaded. */
const NOT_COUNTED = 0.6;

/** The communes: class colours when a figure is chosen, the shade of the territory otherwise. */
export const communesLayer = defineLayer({
  name: 'communes',
  layers: ['communes-fill', 'communes-missing', 'communes-fragile'],

  select: (state) => selectOwnFills(state),

  mount(map, region) {
    map.addImage('hatch', hatchImage(MISSING_HATCH.ground, MISSING_HATCH.line), {
      pixelRatio: HATCH_PIXEL_RATIO,
    });
    map.addImage('dots', dotsImage(FRAGILE_DOTS.dot, FRAGILE_DOTS.halo), { pixelRatio: HATCH_PIXEL_RATIO });
    addRegionSource(map, region);
    addFills(map, 'communes', REGION_SOURCE, palette.paper);
  },

  update: (map, next, previous) => setFills(map, REGION_SOURCE, 0, next, previous),
});

/** The layers of a source of communes, whose pictures are there: paper, shades and classes, and the marks over them. */
export function addFills(map: MapHandle, prefix: 'communes' | 'ring', source: string, paper: string): void {
  map.addLayer({
    id: `${prefix}-fill`,
    type: 'fill',
    source,
    'source-layer': COMMUNES,
    paint: { 'fill-color': fillColor(paper), 'fill-antialias': false },
  });
  map.addLayer(patternLayer(`${prefix}-missing`, source, 'hatch', ['==', fillState(), MISSING]));
  map.addLayer(patternLayer(`${prefix}-fragile`, source, 'dots', isFragile(fillState())));
}

/** Sends the fills that changed. @param firstRow of the communes of the source */
export function setFills(
  map: MapHandle,
  source: string,
  firstRow: number,
  next: Int16Array,
  previous: Int16Array | null,
): void {
  for (let at = 0; at < next.length; at++) {
    const fill = next[at] ?? PLAIN;
    if (fill !== (previous?.[at] ?? PLAIN))
      map.setFeatureState({ source, sourceLayer: COMMUNES, id: firstRow + at }, { fill });
  }
}

/** A pattern over the communes of which the condition is true. */
function patternLayer(
  id: LayerId,
  source: string,
  pattern: string,
  condition: ExpressionSpecification,
): FillLayerSpecification & { readonly id: LayerId } {
  return {
    id,
    type: 'fill',
    source,
    'source-layer': COMMUNES,
    paint: {
      'fill-pattern': pattern,
      'fill-antialias': false,
      'fill-opacity': ['case', condition, 1, 0],
    },
  };
}

/** The class of each commune for the chosen figure, as fills; null for the plain map. */
const selectClassFills = derive(
  (state) => [selectShownIndicator(state)] as const,
  (figure) => figure && fillsOf(figure),
);

/** One fill per row. With a figure chosen only the edge of the territory tells what is in. */
const selectFills = derive(
  (state) => {
    const classes = selectClassFills(state);
    const isTaken = classes !== null || selectShownTheme(state) !== null;
    return [
      classes,
      isTaken ? null : selectLiveCounting(state),
      state.inHand.sign,
      selectRegion(state),
    ] as const;
  },
  (classes, counting, sign, region) =>
    classes ??
    (counting && region
      ? shadeFills(counting, sign, region.communes.count)
      : new Int16Array(region?.communes.count ?? 0)),
);

const selectOwnFills = derive(
  (state) => [selectFills(state), selectRegion(state)] as const,
  (fills, region) => (region ? fills.subarray(0, ownCount(region)) : fills),
);

/** The fills of the communes around the region, with the first of their rows; null until they are counted. */
export const selectRingFills = derive(
  (state) =>
    [selectFills(state), state.ring.status === 'ready' ? (selectRegion(state)?.ring ?? null) : null] as const,
  (fills, ring) => ring && { firstRow: ring.from, fills: fills.subarray(ring.from) },
);

function fillsOf(figure: CommuneFigure): Int16Array {
  const { record } = figure;
  return Int16Array.from(readCommunes(figure), ({ ratio }) => {
    if (hasNoBase(ratio)) return NO_BASE;
    if (ratio.value === null) return MISSING;
    return classFill(record, classOf(ratio.value, record.breaks)) + (ratio.fragile ? FRAGILE_FILL : 0);
  });
}

function shadeFills({ members }: Counting, sign: TerritorySign, count: number): Int16Array {
  const fills = new Int16Array(count);
  for (const member of members) {
    const shade = shadeOf(member);
    fills[member.row] = shade === PLAIN ? PLAIN : shade + PER_SIGN * sign;
  }
  return fills;
}

/** A counted commune is shaded by its covered share, one chosen by name as a whole; a brushed one is left alone. */
function shadeOf({ share, choice, counted }: Member): number {
  if (choice === 'out' || (!counted && share < BARELY)) return PLAIN;
  const strength = choice === 'in' ? 1 : share * (counted ? 1 : NOT_COUNTED);
  return strength > 0 ? SHADE + Math.max(1, Math.round(strength * SHADES)) : PLAIN;
}

function fillState(): ExpressionSpecification {
  return ['coalesce', ['feature-state', 'fill'], PLAIN];
}

/** Every fill has its colour beforehand: nothing is left to compute for a commune but to look it up. */
function fillColor(paper: string): ExpressionSpecification {
  const lookup = ['match', fillState(), ...shades(), ...classFills(), NO_BASE, NO_BASE_COLOUR, paper];
  return lookup as unknown as ExpressionSpecification;
}

/** Each shade of each sign, then its colour: a constant that the map folds when it reads the style. */
function shades(): (number | ExpressionSpecification)[] {
  return palette.tints.flatMap(({ light, full }, sign) =>
    Array.from({ length: SHADES }, (_, below) => below + 1).flatMap((shade) => [
      SHADE + PER_SIGN * sign + shade,
      ['interpolate', ['linear'], shade, 0, light, SHADES, full] satisfies ExpressionSpecification,
    ]),
  );
}
