import { findZone, type Region } from '../domain/catalogue/region.ts';
import type { TensionZone } from '../domain/trades/tension.ts';
import { tensionTexts } from './texts/tension.ts';

/** « France », or the name of the région or the département. */
export function zoneName(zone: TensionZone, region: Region): string {
  return zone === 'FR' ? tensionTexts.france : (findZone(region, zone)?.record.name ?? zone);
}
