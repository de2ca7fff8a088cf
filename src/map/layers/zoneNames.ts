import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { ZoneRecord } from '../../domain/catalogue/contract.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectShownLimits } from '../../state/derived/themes.ts';
import { defineLayer } from '../layer.ts';
import { palette } from '../style/palette.ts';
import { FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { collection, NO_FEATURES, pointFeature } from './features.ts';

const ZONINGS = ['zoneEmploi', 'bassin', 'epci'] as const;
type NamedZoning = (typeof ZONINGS)[number];

interface NameStyle {
  readonly ink: string;
  readonly minzoom: number;
  readonly maxzoom: number;
}

const STYLES: Readonly<Record<NamedZoning, NameStyle>> = {
  epci: { ink: palette.epciInk, minzoom: 8.4, maxzoom: 11.5 },
  bassin: { ink: palette.bassinInk, minzoom: 7.2, maxzoom: 11.5 },
  zoneEmploi: { ink: palette.zoneEmploiInk, minzoom: 7.2, maxzoom: 11.5 },
};

/** Names of the zonings whose limits are shown. */
export const zoneNamesLayer = defineLayer({
  name: 'zone-names',
  layers: ['labels-zoneEmploi', 'labels-bassin', 'labels-epci'],

  select: (state) => selectNamed(state),

  mount(map) {
    for (const zoning of ZONINGS) {
      const source = `names-${zoning}`;
      map.addSource(source, { type: 'geojson', data: NO_FEATURES });
      map.addLayer({
        id: `labels-${zoning}`,
        type: 'symbol',
        source,
        minzoom: STYLES[zoning].minzoom,
        maxzoom: STYLES[zoning].maxzoom,
        layout: layoutOf(),
        paint: haloed(STYLES[zoning].ink, palette.halo),
      });
    }
  },

  update(map, { shown, zones }, previous) {
    for (const zoning of ZONINGS) {
      if (zones && zones !== previous?.zones)
        map.getSource(`names-${zoning}`)?.setData(collection(zones[zoning].map(toFeature)));
      const visible = shown.includes(zoning);
      if (visible !== (previous?.shown.includes(zoning) ?? true)) map.setVisible(`labels-${zoning}`, visible);
    }
  },
});

const selectNamed = derive(
  (state) => [selectShownLimits(state), selectRegion(state)?.zones ?? null] as const,
  (shown, zones) => ({ shown, zones }),
);

function toFeature({ name, label }: ZoneRecord) {
  return pointFeature(label, { name });
}

function layoutOf(): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', 'name'],
    'text-font': FACE_SEMIBOLD,
    'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 11, 14],
    'text-letter-spacing': 0.05,
    'text-max-width': 9,
    'text-line-height': 1.1,
    'text-padding': 6,
  };
}
