import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { MAP_LIMITS, type MapLimit } from '../../domain/session/session.ts';
import { selectShownLimits } from '../../state/derived/themes.ts';
import { defineLayer, type MapHandle } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { addRegionSource, REGION_SOURCE } from '../regionSource.ts';
import { palette } from '../style/palette.ts';

/** What a line separates. */
type LimitName = MapLimit | 'shore' | 'departement';

interface LimitStyle {
  readonly name: LimitName;
  readonly filter?: ExpressionSpecification;
  readonly color: string;
  /** Width in pixels at zooms 7 and 13. */
  readonly widths: readonly [number, number];
  readonly dashes?: readonly number[];
}

const STYLES: readonly LimitStyle[] = [
  { name: 'communes', color: palette.communeLine, widths: [0.4, 2.2] },
  {
    name: 'zoneEmploi',
    filter: ['get', 'zoneEmploi'],
    color: palette.zoneEmploiLine,
    widths: [1.4, 3],
    dashes: [0.1, 2.2],
  },
  {
    name: 'bassin',
    filter: ['get', 'bassin'],
    color: palette.bassinLine,
    widths: [1.3, 2.6],
    dashes: [4, 2],
  },
  { name: 'epci', filter: ['get', 'epci'], color: palette.epciLine, widths: [0.5, 2.2] },
  { name: 'shore', filter: ['get', 'shore'], color: palette.shore, widths: [0.8, 1.8] },
  {
    name: 'departement',
    filter: ['get', 'departement'],
    color: palette.departementLine,
    widths: [0.9, 3],
  },
];

/** The limits the visitor switches on, but those that a theme puts away; shore and départements are always there. */
export const limitsLayer = defineLayer({
  name: 'limits',
  layers: limitIds('limits'),

  select: selectShownLimits,

  mount(map, region) {
    addRegionSource(map, region);
    addLimits(map, 'limits', REGION_SOURCE);
  },

  update: (map, shown, previous) => showLimits(map, 'limits', shown, previous),
});

/** Layers that hold limits: those of the region, those of the communes around it. */
type LimitPrefix = 'limits' | 'ring-limits';

export function limitIds(prefix: LimitPrefix): readonly LayerId[] {
  return STYLES.map(({ name }): LayerId => `${prefix}-${name}`);
}

export function addLimits(map: MapHandle, prefix: LimitPrefix, source: string): void {
  for (const style of STYLES) map.addLayer(toLayer(style, prefix, source));
}

export function showLimits(
  map: MapHandle,
  prefix: LimitPrefix,
  shown: readonly MapLimit[],
  previous: readonly MapLimit[] | null,
): void {
  for (const limit of MAP_LIMITS) {
    const visible = shown.includes(limit);
    if (visible !== (previous?.includes(limit) ?? true)) map.setVisible(`${prefix}-${limit}`, visible);
  }
}

function toLayer(
  { name, filter, color, widths, dashes }: LimitStyle,
  prefix: LimitPrefix,
  source: string,
): LineLayerSpecification & { id: LayerId } {
  const [narrow, wide] = widths;
  return {
    id: `${prefix}-${name}`,
    type: 'line',
    source,
    'source-layer': 'limits',
    ...(filter ? { filter } : {}),
    // Mitred: at these widths round joins are not seen, and cost twice the triangles.
    layout: { 'line-join': 'miter', 'line-cap': dashes ? 'round' : 'butt' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['exponential', 1.3], ['zoom'], 7, narrow, 13, wide],
      ...(dashes ? { 'line-dasharray': [...dashes] } : {}),
    },
  };
}
