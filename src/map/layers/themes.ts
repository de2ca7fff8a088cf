import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { dissolve } from '../../domain/catalogue/dissolve.ts';
import { ownZones, type Region, zoneRows } from '../../domain/catalogue/region.ts';
import { classFill, classFills, FRAGILE_FILL } from '../../domain/figures/palettes.ts';
import type { ThemeReading, ThemeZoning } from '../../domain/trades/themes.ts';
import { derive } from '../../state/derived/derive.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectFootprint, selectTheme, selectThemeTouched } from '../../state/derived/themes.ts';
import { defineLayer, type MapHandle } from '../layer.ts';
import type { LayerId } from '../layerOrder.ts';
import { zoneFigure } from '../mapTexts.ts';
import { isFragile } from '../style/fragile.ts';
import { palette } from '../style/palette.ts';
import { FACE_REGULAR, FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { closedRing, collection, DISPLAY_TOLERANCE, feature, NO_FEATURES, pointFeature } from './features.ts';

const SOURCE = 'themes';
const NAMES = 'themes-names';
const FOOTPRINT = 'footprint';

/** What fills a zone: 0 nothing, 1 the hatch of a missing figure, 100 and more the class of a figure. */
const PLAIN = 0;
const MISSING = 1;
/** Bassins away from the territory, over the paper. Larger zones stay full: too few for a paler class to be told. */
const AWAY_OPACITY = 0.5;

/** First feature of each zoning: no zone of one takes the state of a zone of another. */
const FIRST_ID: Readonly<Record<ThemeZoning, number>> = { bassin: 0, zoneEmploi: 1000, departement: 2000 };

/**
 * A figure of zones, drawn on the whole of each zone: one surface with its edge, its name and its figure. No
 * commune gets a colour of its own.
 */
export const themesLayer = defineLayer({
  name: 'themes',
  layers: ['themes-fill', 'themes-missing', 'themes-fragile', 'themes-line', 'labels-themes'],

  select: (state) => selectDrawn(state),

  mount(map) {
    map.addSource(SOURCE, { type: 'geojson', data: NO_FEATURES, tolerance: DISPLAY_TOLERANCE, maxzoom: 12 });
    map.addSource(NAMES, { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'themes-fill',
      type: 'fill',
      source: SOURCE,
      paint: {
        'fill-color': fillColor(),
        'fill-antialias': false,
        'fill-opacity': ['case', ['<=', fillState(), MISSING], 0, isAway(), AWAY_OPACITY, 1],
      },
    });
    for (const [id, pattern, condition] of [
      ['themes-missing', 'hatch', ['==', fillState(), MISSING]],
      ['themes-fragile', 'dots', isFragile(fillState())],
    ] satisfies readonly (readonly [LayerId, string, ExpressionSpecification])[])
      map.addLayer({
        id,
        type: 'fill',
        source: SOURCE,
        paint: {
          'fill-pattern': pattern,
          'fill-antialias': false,
          'fill-opacity': ['case', ['!', condition], 0, isAway(), AWAY_OPACITY, 1],
        },
      });
    map.addLayer({
      id: 'themes-line',
      type: 'line',
      source: SOURCE,
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': palette.themeLine, 'line-width': widths(1.1, 2.6) },
    });
    map.addLayer({
      id: 'labels-themes',
      type: 'symbol',
      source: NAMES,
      layout: {
        'text-field': [
          'format',
          ['get', 'name'],
          { 'text-font': ['literal', FACE_REGULAR], 'font-scale': 0.86 },
          '\n',
          {},
          ['get', 'figure'],
          { 'text-font': ['literal', FACE_SEMIBOLD] },
        ],
        'text-font': FACE_SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 12.5, 10, 17],
        'text-max-width': 9,
        'text-line-height': 1.15,
        'text-padding': 1,
        'symbol-sort-key': ['get', 'order'],
      },
      // Over the darkest classes the halo is what keeps a name legible.
      paint: { ...haloed(palette.ink, palette.halo), 'text-halo-width': 2, 'text-halo-blur': 0 },
    });
  },

  update(map, next, previous) {
    if (next.zones !== previous?.zones) map.getSource(SOURCE)?.setData(collection(next.zones));
    if (next.names !== previous?.names) map.getSource(NAMES)?.setData(collection(next.names));
    for (const [id, { fill, away }] of next.fills) {
      const before = previous?.fills.get(id);
      if (before?.fill !== fill || before.away !== away) setFill(map, id, fill, away);
    }
  },
});

/** Whole bassins behind the figures of a trade that is kept: their edge. */
export const footprintLayer = defineLayer({
  name: 'footprint',
  layers: ['footprint-casing', 'footprint-line'],

  select: (state) => selectFootprintFeatures(state),

  mount(map) {
    map.addSource(FOOTPRINT, { type: 'geojson', data: NO_FEATURES, tolerance: DISPLAY_TOLERANCE });
    map.addLayer({
      id: 'footprint-casing',
      type: 'line',
      source: FOOTPRINT,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': widths(4, 6), 'line-opacity': 0.8 },
    });
    map.addLayer({
      id: 'footprint-line',
      type: 'line',
      source: FOOTPRINT,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.bassinInk, 'line-width': widths(1.8, 3) },
    });
  },

  update(map, features) {
    map.getSource(FOOTPRINT)?.setData(collection(features));
  },
});

interface Fill {
  readonly fill: number;
  readonly away: 0 | 1;
}

const NOTHING: readonly Feature[] = [];

const selectZones = derive(
  (state) => [selectTheme(state)?.zoning ?? null, selectRegion(state)] as const,
  (zoning, region) => (zoning && region ? zoneFeatures(region, zoning) : NOTHING),
);

const selectNames = derive(
  (state) => [selectTheme(state)] as const,
  (reading) => (reading ? nameFeatures(reading) : NOTHING),
);

const selectFills = derive(
  (state) => [selectTheme(state), selectThemeTouched(state)] as const,
  (reading, touched): ReadonlyMap<number, Fill> =>
    new Map(
      reading?.zones.map(({ position, classAt, fragile }) => [
        FIRST_ID[reading.zoning] + position,
        {
          fill: classAt < 0 ? MISSING : classFill(reading.record, classAt) + (fragile ? FRAGILE_FILL : 0),
          away: reading.zoning === 'bassin' && touched && !touched.has(position) ? 1 : 0,
        },
      ]),
    ),
);

const selectDrawn = derive(
  (state) => [selectZones(state), selectNames(state), selectFills(state)] as const,
  (zones, names, fills) => ({ zones, names, fills }),
);

const selectFootprintFeatures = derive(
  (state) => [selectFootprint(state), selectRegion(state)] as const,
  (positions, region) =>
    region ? positions.map((position) => zoneFeature(region, 'bassin', position)) : NOTHING,
);

function setFill(map: MapHandle, id: number, fill: number, away: number): void {
  map.setFeatureState({ source: SOURCE, id }, { fill, away });
}

function zoneFeatures(region: Region, zoning: ThemeZoning): readonly Feature[] {
  return ownZones(region, zoning).map((_, position) => zoneFeature(region, zoning, position));
}

function zoneFeature(region: Region, zoning: ThemeZoning, position: number): Feature {
  const shape = dissolve(region.topology, zoneRows(region.communes, zoning, position));
  const coordinates = shape.map(({ outer, holes }) => [outer, ...holes].map(closedRing));
  return { ...feature({ type: 'MultiPolygon', coordinates }), id: FIRST_ID[zoning] + position };
}

function nameFeatures(reading: ThemeReading): readonly Feature[] {
  return reading.zones.map((zone) =>
    pointFeature(zone.record.label, {
      name: zone.record.name,
      figure: zoneFigure(reading, zone),
      // Where there is no room for all, the largest zones are named first.
      order: -(zone.record.populationTotal ?? 0),
    }),
  );
}

function fillState(): ExpressionSpecification {
  return ['coalesce', ['feature-state', 'fill'], PLAIN];
}

function isAway(): ExpressionSpecification {
  return ['==', ['feature-state', 'away'], 1];
}

function fillColor(): ExpressionSpecification {
  return ['match', fillState(), ...classFills(), palette.paper] as unknown as ExpressionSpecification;
}

/** Widths in pixels at zooms 7 and 12. */
function widths(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7, far, 12, near];
}
