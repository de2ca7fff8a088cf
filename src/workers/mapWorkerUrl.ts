import { dataFolder } from '../data/httpFiles.ts';
import workerUrl from './mapWorker.ts?worker&url';

/** Addresses of the tiles that the map's worker makes. */
export const REGION_TILES = 'region://{z}/{x}/{y}';
export const RING_TILES = 'ring://{z}/{x}/{y}';

/** Address of the map's worker, which learns from it where the published files are. @param base that of the page */
export function mapWorkerUrl(base: string): string {
  const url = new URL(workerUrl, base);
  url.searchParams.set('data', dataFolder(base));
  return url.href;
}
