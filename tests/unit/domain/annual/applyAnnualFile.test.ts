import { describe, expect, test } from 'vitest';
import { createDiskFiles } from '../../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../../src/data/catalogueSource.ts';
import { applyAnnualFile, type RegionFigures } from '../../../../src/domain/annual/applyAnnualFile.ts';
import type { BmoFile } from '../../../../src/domain/annual/bmo/bmoFile.ts';
import { sourceOf } from '../../../../src/domain/annual/sources.ts';
import { recordOf, sourcesOf } from '../../../../src/domain/figures/provenance.ts';
import { latestYear } from '../../../../src/domain/trades/recruitment.ts';
import { unwrap } from '../../../support/smallTrades.ts';

/** No survey of this year exists: nothing of it is in the published files. */
const LATER = 2091;

describe('a survey added to what is published', () => {
  test('is the last one, told by its own year and source wherever that of today is', async () => {
    const figures = await published();
    const [last] = figures.recruitment.files.slice(-1);
    const file: BmoFile = { ...last!, year: LATER, source: sourceOf('bmo', String(LATER)) };
    const { region, recruitment } = unwrap(applyAnnualFile(figures, file));

    expect(latestYear(recruitment)).toBe(LATER);
    for (const id of ['needsSum', 'topNeeds', 'widening', 'sideBySide'] as const) {
      expect(recordOf(region.index, id)?.years[0]).toBe(LATER);
      expect(sourcesOf(region.index, id).map((source) => source.id)).toContain(`bmo-${LATER}`);
      expect(sourcesOf(region.index, id).map((source) => source.id)).not.toContain(`bmo-${last!.year}`);
    }
    expect(recordOf(region.index, 'needs')?.years).toEqual([
      LATER,
      ...(recordOf(figures.region.index, 'needs')?.years ?? []),
    ]);
    expect(sourcesOf(region.index, 'needs')[0]).toMatchObject({
      producer: 'France Travail',
      vintage: String(LATER),
    });
    expect(region.communes).toBe(figures.region.communes);
    expect(region.engine).toBe(figures.region.engine);
  });

  test('of an older year is compared with, and never said to be the last', async () => {
    const figures = await published();
    const [first] = figures.recruitment.files;
    const year = first!.year - 1;
    const { region, recruitment } = unwrap(
      applyAnnualFile(figures, { ...first!, year, source: sourceOf('bmo', String(year)) }),
    );

    expect(latestYear(recruitment)).toBe(latestYear(figures.recruitment));
    expect(recordOf(region.index, 'topNeeds')).toEqual(recordOf(figures.region.index, 'topNeeds'));
    expect(recordOf(region.index, 'needs')?.years.at(-1)).toBe(year);
  });

  test('of another region is not shown', async () => {
    const figures = await published();
    const [file] = figures.recruitment.files;

    expect(applyAnnualFile(figures, { ...file!, region: 'REG:53' })).toEqual({
      ok: false,
      error: 'other-region',
    });
  });
});

async function published(): Promise<RegionFigures> {
  const source = createCatalogueSource(createDiskFiles('public/data'));
  const region = unwrap(await source.loadRegion(() => {}));
  const [recruitment, indicators] = await Promise.all([
    source.loadRecruitment(region),
    source.loadIndicators(region),
  ]);
  return { region, recruitment: unwrap(recruitment), indicators: unwrap(indicators) };
}
