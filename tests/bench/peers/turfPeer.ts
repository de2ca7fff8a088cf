import { area, feature, featureCollection, intersect, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { FaceFeature } from '../../../src/domain/catalogue/faceFeatures.ts';
import { closed, indexBoxes, type Peer, type Shares } from './boxes.ts';

/** What most applications do: bounding boxes, then `intersect` and `area` of Turf on each candidate. */
export function createTurfPeer(faces: readonly FaceFeature[]): Peer {
  const search = indexBoxes(faces);
  const communes = faces.map(({ geometry }) => feature<Polygon | MultiPolygon>(geometry));
  const areas = communes.map((commune) => area(commune));
  return (ring) => {
    const drawn = feature<Polygon | MultiPolygon>(polygon([closed(ring)]).geometry);
    const shares: Shares = new Map();
    for (const row of search(ring)) {
      const common = intersect(featureCollection([drawn, communes[row]!]));
      if (common) shares.set(row, area(common) / areas[row]!);
    }
    return shares;
  };
}
