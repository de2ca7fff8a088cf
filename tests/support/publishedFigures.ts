import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import type { RegionFigures } from '../../src/domain/annual/regionFigures.ts';
import { unwrap } from './smallTrades.ts';

/** What the files of `public/data` publish, as far as an annual file changes it. */
export async function publishedFigures(): Promise<RegionFigures> {
  const source = createCatalogueSource(createDiskFiles('public/data'));
  const region = unwrap(await source.loadRegion(() => {}));
  const [recruitment, tension, indicators] = await Promise.all([
    source.loadRecruitment(region),
    source.loadTension(region),
    source.loadIndicators(region),
  ]);
  return {
    flows: null,
    region,
    recruitment: unwrap(recruitment),
    tension: unwrap(tension),
    indicators: unwrap(indicators),
  };
}
