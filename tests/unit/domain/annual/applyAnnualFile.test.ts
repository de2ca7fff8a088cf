import { describe, expect, test } from 'vitest';
import { applyAnnualFile } from '../../../../src/domain/annual/applyAnnualFile.ts';
import type { BmoFile } from '../../../../src/domain/annual/bmo/bmoFile.ts';
import { sourceOf } from '../../../../src/domain/annual/sources.ts';
import type { OldTensionFile, TensionFile } from '../../../../src/domain/annual/tension/tensionFile.ts';
import { recordOf, sourcesOf } from '../../../../src/domain/figures/provenance.ts';
import type { Fap2021Code } from '../../../../src/domain/ids.ts';
import { EMPTY_SESSION } from '../../../../src/domain/session/session.ts';
import { settleSession } from '../../../../src/domain/session/settle.ts';
import type { Family } from '../../../../src/domain/trades/families.ts';
import { latestYear } from '../../../../src/domain/trades/recruitment.ts';
import { recentTensionOf, type TensionZone } from '../../../../src/domain/trades/tension.ts';
import { readTheme, themeKinds } from '../../../../src/domain/trades/themes.ts';
import { publishedFigures } from '../../../support/publishedFigures.ts';
import { unwrap } from '../../../support/smallTrades.ts';

/** No survey of this year exists: nothing of it is in the published files. */
const LATER = 2091;

describe('a survey added to what is published', () => {
  test('is the last one, told by its own year and source wherever that of today is', async () => {
    const figures = await publishedFigures();
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
    const figures = await publishedFigures();
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
    const figures = await publishedFigures();
    const [file] = figures.recruitment.files;

    expect(applyAnnualFile(figures, { ...file!, region: 'REG:53' })).toEqual({
      ok: false,
      error: 'other-region',
    });
  });
});

describe('an indicator of tension', () => {
  const zones = ['FR', 'REG:52', 'DEP:49'];
  const grid = <T>(values: readonly T[]) => values.map((value) => [value]);
  const recent = (year: number): TensionFile => ({
    format: 1,
    kind: 'tension',
    year,
    region: 'REG:52',
    source: sourceOf('tension', String(year)),
    zones,
    codes: ['D2X40'],
    category: grid([5, 4, null]),
    index: grid([1.5, 0.75, null]),
    imputed: grid([false, true, false]),
    factors: {
      hiringIntensity: grid([2, 2, 2]),
      trainingLink: grid([2, 2, 2]),
      labourShortage: grid([2, 2, 2]),
      unstableJobs: grid([2, 2, 2]),
      workingConditions: grid([2, 2, 2]),
      geographicMismatch: grid([2, 2, 2]),
      lowPay: grid([null, null, null]),
    },
  });

  test('on the FAP 2021 is told of the nearest zone that has a class, by its own year and source', async () => {
    const figures = await publishedFigures();
    const { region, tension } = unwrap(applyAnnualFile(figures, recent(LATER)));
    const family = { code: 'D2X40', label: 'Soudeurs' } as Family<Fap2021Code>;
    const of = (asked: readonly string[]) => recentTensionOf(tension, family, asked as TensionZone[]);

    expect(of(['DEP:49', 'REG:52', 'FR'])).toMatchObject({
      zone: 'REG:52',
      year: LATER,
      category: 4,
      index: 0.75,
      imputed: true,
      factors: { hiringIntensity: 2, lowPay: null },
    });
    expect(of(['DEP:85'])).toMatchObject({ zone: 'FR', category: 5, imputed: false });
    expect(recordOf(region.index, 'recentTension')).toMatchObject({ years: [LATER], level: 'zones' });
    for (const id of ['recentTension', 'sideBySide'] as const) {
      const ids = sourcesOf(region.index, id).map((source) => source.id);
      expect(ids).toContain(`tension-${LATER}`);
      expect(ids.filter((each) => each.startsWith('dares-'))).toEqual([]);
      expect(recordOf(region.index, id)?.years).not.toContain(figures.tension.recent.year);
    }
    expect(recordOf(region.index, 'sideBySide')?.years).toEqual([latestYear(figures.recruitment), LATER]);
    expect(recordOf(region.index, 'tension')).toEqual(recordOf(figures.region.index, 'tension'));
    expect(tension.detailed).toEqual(figures.tension.detailed);
  });

  test('on the FAP 2021 has a map of its own once départements are told apart, and none without', async () => {
    const figures = await publishedFigures();
    const file = recent(LATER);
    const { region, tension } = unwrap(
      applyAnnualFile(figures, { ...file, category: grid([5, 4, 2]), index: grid([1.5, 0.75, -1]) }),
    );
    const theme = { kind: 'recentTension', family: 'D2X40' as Fap2021Code } as const;
    const reading = readTheme(theme, { tension, recruitment: null, sectors: null }, region);

    expect(themeKinds(figures.region)).not.toContain('recentTension');
    expect(themeKinds(region)).toEqual(['recruitment', 'specialisation', 'recentTension', 'tension']);
    expect(reading).toMatchObject({ year: LATER, zoning: 'departement' });
    expect(reading?.zones.find(({ id }) => id === 'DEP:49')).toMatchObject({
      value: 2,
      classAt: 1,
      gap: null,
    });
    expect(reading?.zones.find(({ id }) => id === 'DEP:85')).toMatchObject({
      value: null,
      gap: 'unpublished',
    });
    const unknown = { ...theme, family: 'A0X40' as Fap2021Code };
    expect(readTheme(unknown, { tension, recruitment: null, sectors: null }, region)?.zones[0]).toMatchObject(
      { value: null, gap: 'no-line' },
    );
    expect(
      readTheme({ ...theme, family: null }, { tension, recruitment: null, sectors: null }, region),
    ).toBeNull();

    const factors = Object.fromEntries(
      Object.entries(file.factors).map(([name, values]) => [name, values.slice(0, 2)]),
    ) as TensionFile['factors'];
    const wide = {
      ...file,
      zones: ['FR', 'REG:52'],
      category: grid([5, 4]),
      index: grid([1.5, 1]),
      imputed: grid([false, false]),
      factors,
    };
    const after = unwrap(applyAnnualFile({ ...figures, region, tension }, wide));
    expect(themeKinds(after.region)).not.toContain('recentTension');
    expect(settleSession({ ...EMPTY_SESSION, theme }, after.region, null)).toMatchObject({
      session: { theme: null },
      unknownFigure: true,
    });
    expect(settleSession({ ...EMPTY_SESSION, theme }, region, null)).toMatchObject({
      session: { theme },
      unknownFigure: false,
    });
  });

  test('takes the place of one that was added before it, and of none that is newer', async () => {
    const figures = unwrap(applyAnnualFile(await publishedFigures(), recent(LATER)));
    const again = unwrap(applyAnnualFile(figures, recent(LATER + 1)));

    expect(recordOf(again.region.index, 'recentTension')?.sources[0]).toBe(`tension-${LATER + 1}`);
    expect(applyAnnualFile(figures, recent(LATER - 1))).toEqual({ ok: false, error: 'nothing-new' });
  });

  test('on the FAP 2009 stays on its own families', async () => {
    const figures = await publishedFigures();
    const { detailed, grouped, zones: before } = figures.tension;
    const file: OldTensionFile = {
      format: 1,
      kind: 'tension-fap2009',
      year: LATER,
      region: 'REG:52',
      source: sourceOf('tension-fap2009', String(LATER)),
      zones: [...before],
      detailed,
      grouped,
    };
    const { region, tension } = unwrap(applyAnnualFile(figures, file));

    expect(tension).toMatchObject({ year: LATER, recent: figures.tension.recent });
    expect(recordOf(region.index, 'tension')?.years).toEqual([LATER]);
    expect(sourcesOf(region.index, 'tension')[0]?.id).toBe(`tension-fap2009-${LATER}`);
    expect(recordOf(region.index, 'recentTension')).toEqual(recordOf(figures.region.index, 'recentTension'));
    expect(applyAnnualFile(figures, { ...file, year: 2018 })).toEqual({ ok: false, error: 'nothing-new' });
  });
});
