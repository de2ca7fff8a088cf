import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { MAP_LIMITS, type MapLimit } from '../../domain/session/session.ts';
import { selectShownLimits } from '../../state/derived/themes.ts';
import { defineLayer } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { addRegionSource, REGION_SOURCE } from '../regionSource.ts';
import { palette } from '../style/palette.ts';

type LimitLayerId = Extract<LayerId, `limits-${string}`>;

interface LimitStyle {
  readonly id: LimitLayerId;
  readonly filter?: ExpressionSpecification;
  readonly color: string;
  /** Width in pixels at zooms 7 and 13. */
  readonly widths: readonly [number, number];
  readonly dashes?: readonly number[];
}

const STYLES: readonly LimitStyle[] = [
  { id: 'limits-communes', color: palette.communeLine, widths: [0.4, 2.2] },
  {
    id: 'limits-zoneEmploi',
    filter: ['get', 'zoneEmploi'],
    color: palette.zoneEmploiLine,
    widths: [1.4, 3],
    dashes: [0.1, 2.2],
  },
  {
    id: 'limits-bassin',
    filter: ['get', 'bassin'],
    color: palette.bassinLine,
    widths: [1.3, 2.6],
    dashes: [4, 2],
  },
  { id: 'limits-epci', filter: ['get', 'epci'], color: palette.epciLine, widths: [0.5, 2.2] },
  { id: 'limits-shore', filter: ['get', 'shore'], color: palette.shore, widths: [0.8, 1.8] },
  {
    id: 'limits-departement',
    filter: ['get', 'departement'],
    color: palette.departementLine,
    widths: [0.9, 3],
  },
];

/** The limits the visitor switches on, but those that a theme puts away; shore and départements are always there. */
export const limitsLayer = defineLayer({
  name: 'limits',
  layers: STYLES.map(({ id }) => id),

  select: selectShownLimits,

  mount(map, region) {
    addRegionSource(map, region);
    for (const style of STYLES) map.addLayer(toLayer(style));
  },

  update(map, shown, previous) {
    for (const limit of MAP_LIMITS) {
      const visible = shown.includes(limit);
      if (visible !== (previous?.includes(limit) ?? true)) map.setVisible(layerOf(limit), visible);
    }
  },
});

function layerOf(limit: MapLimit): LimitLayerId {
  return `limits-${limit}`;
}

function toLayer({
  id,
  filter,
  color,
  widths,
  dashes,
}: LimitStyle): LineLayerSpecification & { id: LayerId } {
  const [narrow, wide] = widths;
  return {
    id,
    type: 'line',
    source: REGION_SOURCE,
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
