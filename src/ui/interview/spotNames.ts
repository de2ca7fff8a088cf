import type { Region } from '../../domain/catalogue/region.ts';
import { spotRow } from '../../domain/interview/landmarks.ts';
import type { LandmarkSpot } from '../../domain/interview/notebook.ts';
import { drawingTexts } from '../texts/interview/drawing.ts';

/** A spot as it is said: its commune, the former commune in it, or the commune that a point of the map is near. */
export function spotName(spot: LandmarkSpot, region: Region): string {
  const row = spotRow(spot, region);
  const name = (row === null ? undefined : region.communes.names[row]) ?? '';
  if ('village' in spot) return drawingTexts.villageIn(spot.village, name);
  return 'point' in spot ? drawingTexts.near(name) : name;
}
