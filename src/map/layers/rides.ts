import type { Feature } from 'geojson';
import { bandOf, type Ride } from '../../domain/reach/directs.ts';
import { selectShownRides } from '../../state/derived/reach.ts';
import { defineLateLayer } from '../lateLayer.ts';
import { mapTexts } from '../mapTexts.ts';
import { palette } from '../style/palette.ts';
import { createSheet, IMAGE_BOX, PLACE_PIXEL_RATIO } from '../style/placeImages.ts';
import { FACE_SEMIBOLD, haloed } from '../style/text.ts';
import { collection, NO_FEATURES, pointFeature } from './features.ts';

/** Sides of the squares, the nearest band first: what is soon reached is large. */
const SIDES = [18, 14, 10] as const;
const imageOf = (band: number) => `ride-${band}`;

/** Where a train or a coach goes without a change from home: squares, larger where one is there sooner. */
export const ridesLayer = defineLateLayer({
  name: 'rides',
  layers: ['rides-signs'],
  select: (state) => selectShownRides(state),
  isEmpty: (rides) => rides.length === 0,
  mount(map) {
    for (const [band, side] of SIDES.entries())
      map.addImage(imageOf(band), drawSquare(side), { pixelRatio: PLACE_PIXEL_RATIO });
    map.addSource('rides', { type: 'geojson', data: NO_FEATURES });
    map.addLayer({
      id: 'rides-signs',
      type: 'symbol',
      source: 'rides',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'minutes'],
        'text-field': ['get', 'words'],
        'text-font': FACE_SEMIBOLD,
        'text-size': 14,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-optional': true,
      },
      paint: haloed(palette.ink, palette.halo),
    });
  },
  update: (map, rides) => map.getSource('rides')?.setData(collection(featuresOf(rides))),
});

/** Each destination once, by the quickest way. */
function featuresOf(rides: readonly Ride[]): Feature[] {
  const first = rides.filter((ride, at) => rides.findIndex(({ to }) => to.uic === ride.to.uic) === at);
  return first.map((ride) =>
    pointFeature(ride.to.at, {
      image: imageOf(bandOf(ride)),
      minutes: ride.median,
      words: mapTexts.ride(ride.to.name, ride.median),
    }),
  );
}

function drawSquare(side: number) {
  const sheet = createSheet(palette.accent);
  const [from, to] = [(IMAGE_BOX - side) / 2, (IMAGE_BOX + side) / 2];
  sheet.shape(
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ],
    false,
  );
  return sheet.pixels;
}
