import { pointToPolygonDistance, polygon } from '@turf/turf';
import type { LngLat } from '../../src/domain/geo.ts';
import { createNearness } from '../../src/domain/places/nearness.ts';
import type { PlacePosition } from '../../src/domain/places/place.ts';
import { decodePlacesTable } from '../../src/domain/places/placesContract.ts';
import type { Ring, Shape } from '../../src/domain/territory/shape.ts';
import { loadTable } from '../support/publishedTables.ts';
import { atLeast, atMost } from './gates.ts';
import { closed } from './peers/boxes.ts';
import type { RegionData } from './regionData.ts';
import type { BenchReport } from './report.ts';
import { raceRounds, timeEach } from './rounds.ts';
import { createRandom } from './seededOutlines.ts';
import { type Ground, merge, outlinesOf, type Size } from './speed.ts';

/** A catalogue that a region of France could fill. */
const MANY = 10_000;
/** Cards that the peer measures in a round: it takes a third of a millisecond for each. */
const PEER_CARDS = 40;
/** Enough for the 95th percentile to be that of the work, and not of one collection of the garbage. */
const CALLS = 200;

interface Located {
  readonly position: PlacePosition;
}

/** G12: kilometres from the line to every card, at each change of the line; against Turf, card by card. */
export function measurePlaceDistances(ground: Ground, region: RegionData, short: boolean): BenchReport {
  const published = publishedCards(region);
  const many = scatteredCards(ground.centres);
  return merge([
    measureCards(ground, published, { corners: 100, communes: 400 }, short),
    measureCards(ground, published, { corners: 600, communes: 400 }, short),
    measureCards(ground, many, { corners: 100, communes: 400 }, short),
  ]);
}

function measureCards(ground: Ground, cards: readonly Located[], size: Size, short: boolean): BenchReport {
  const rings = outlinesOf(ground, size);
  const shapes = rings.map((outer): Shape => [{ outer, holes: [] }]);
  const pick = <T>(list: readonly T[], turn: number) => list[turn % list.length]!;
  const nearness = createNearness(cards);
  const measure = (turn: number) => void nearness(pick(shapes, turn));

  const timing = timeEach(measure, CALLS, CALLS);
  const race = raceRounds(
    [
      { name: 'ours', run: measure, batch: 8, warmUp: 16 },
      { name: 'turf', run: (turn) => measureWithTurf(pick(rings, turn), cards), batch: 1, warmUp: 1 },
    ],
    short ? 2 : 6,
  );
  const perCard = { ours: race.ours.medianMs / cards.length, turf: race.turf.medianMs / PEER_CARDS };
  const ratio = perCard.turf / perCard.ours;
  const label = `${cards.length} cards ${size.corners}/${size.communes}`;
  return {
    cases: [{ name: `distances of ${label}`, ...timing, ratios: { turf: ratio } }],
    gates: [
      atMost(`G12 ${label} p95 ms`, timing.p95Ms, { gate: 4, stretch: 1, shortGate: 8 }),
      atLeast(`G12 ${label} against turf`, ratio, { gate: 100, stretch: 1000 }),
    ],
  };
}

/** What most applications do: the distance from one point to the polygon, for each card in turn. */
function measureWithTurf(ring: Ring, cards: readonly Located[]): void {
  const drawn = polygon([closed(ring)]);
  for (const { position } of cards.slice(0, PEER_CARDS))
    pointToPolygonDistance([...position.point], drawn, { units: 'kilometers' });
}

/** The published cards that are somewhere. */
function publishedCards({ communes }: RegionData): readonly Located[] {
  const rows = new Map(communes.codes.map((code, row) => [code, row]));
  return loadTable('places', decodePlacesTable).places.flatMap(({ at, commune }): readonly Located[] => {
    const point = at ?? communes.points[rows.get(commune ?? '') ?? -1];
    return point ? [{ position: { point, precision: at ? 'address' : 'commune' } }] : [];
  });
}

/** Cards around the middle of communes, within some fifteen kilometres. */
function scatteredCards(centres: readonly LngLat[]): readonly Located[] {
  const random = createRandom(12);
  return Array.from({ length: MANY }, () => {
    const [lng, lat] = centres[Math.floor(random() * centres.length)]!;
    const point: LngLat = [lng + 0.4 * (random() - 0.5), lat + 0.3 * (random() - 0.5)];
    return { position: { point, precision: 'address' } };
  });
}
