import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDiskFiles } from '../../../src/cli/diskFiles.ts';
import { reportTerritory } from '../../../src/cli/territoryReport.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import { applyAnnualFile } from '../../../src/domain/annual/applyAnnualFile.ts';
import type { PrivateJobsFile } from '../../../src/domain/annual/communes/privateJobsFile.ts';
import type { RegionFigures } from '../../../src/domain/annual/regionFigures.ts';
import { sourceOf } from '../../../src/domain/annual/sources.ts';
import type { Region } from '../../../src/domain/catalogue/region.ts';
import { colouredFigure, figureOver, readCommune, yearOf } from '../../../src/domain/figures/figure.ts';
import { sourcesOf } from '../../../src/domain/figures/provenance.ts';
import type { CommuneCode } from '../../../src/domain/ids.ts';
import { compareTerritories } from '../../../src/domain/interview/comparison.ts';
import { portrait } from '../../../src/domain/statistics/portrait.ts';
import { regionRows } from '../../../src/domain/statistics/regionRows.ts';
import { communesLayer } from '../../../src/map/layers/communes.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import { readyFigures } from '../../../src/state/slices/annualSlice.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { RegionTable } from '../../../src/ui/dialogs/RegionTable.tsx';
import { ReadoutLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { LayerChoices } from '../../../src/ui/layers/LayersPanel.tsx';
import { Legend } from '../../../src/ui/layers/Legend.tsx';
import { CommuneFigures } from '../../../src/ui/panels/commune/CommuneFigures.tsx';
import { ChangePart, JobsPart, JobsPer100Part } from '../../../src/ui/panels/profile/portraitParts.tsx';
import { CommunesPanel } from '../../../src/ui/panels/territory/CommunesPanel.tsx';
import { communesFile } from '../../../src/ui/panels/territory/files.ts';
import { LiveSummary } from '../../../src/ui/panels/territory/LiveSummary.tsx';
import { PaperFigures } from '../../../src/ui/paper/PaperFigures.tsx';
import { inOneWay } from '../../../src/ui/texts/addressed.ts';
import { exportTexts } from '../../../src/ui/texts/exports.ts';
import { publishedFigures } from '../../support/publishedFigures.ts';
import { createRecordingMap } from '../../support/recordingMap.ts';
import { screenText } from '../../support/screenText.tsx';
import { unwrap } from '../../support/smallTrades.ts';
import { textOf } from '../../support/textOf.ts';

/** Nothing of this year is published. */
const LATER = 2091;
const PUBLISHED = 2024;
const CHOLET = '49099' as CommuneCode;
/** Essarts-en-Bocage, and the two that Urssaf counts with it. */
const TOGETHER = ['85084', '85165', '85212'] as const;

let before: RegionFigures;
let store: AppStore;
let region: Region;

beforeAll(async () => {
  before = await publishedFigures();
  store = createAppStore({ source: createCatalogueSource(createDiskFiles('public/data')) });
  await store.getState().catalogueActions.load();
  const after = unwrap(
    applyAnnualFile(
      before,
      jobsFile((jobs) => jobs * 2),
    ),
  );
  store.setState(readyFigures(after));
  region = after.region;
  store.getState().territoryActions.choose([CHOLET], 'in');
});

describe('a further year of private jobs that a file brings', () => {
  test('is the current year of every figure made of jobs', () => {
    const { figures, population } = region.communes;

    for (const id of ['privateJobs', 'jobsChange', 'jobsPer100'] as const) {
      expect(yearOf(figures[id])).toBe(LATER);
      expect(sourcesOf(region.index, id)[0]?.id).toBe(`private-jobs-${LATER}`);
    }
    expect(figures.jobsChange.record.years).toEqual([LATER, 2019]);
    expect(figures.jobsPer100.record.years).toEqual([LATER, 2023]);
    expect(sourcesOf(region.index, 'privateJobs').map(({ id }) => id)).not.toContain('urssaf-communes');
    // The year that it is compared with is still the published one.
    expect(sourcesOf(region.index, 'jobsChange').map(({ id }) => id)).toContain('urssaf-communes');
    expect(figures.density.record).toEqual(before.region.communes.figures.density.record);
    expect(population).toBe(before.region.communes.population);
    expect(region.engine).toBe(before.region.engine);
  });

  test('is counted, compared and coloured', () => {
    const row = region.rowOf.get(CHOLET) ?? -1;
    const old = portrait(before.region.communes, [row]);
    const now = portrait(region.communes, [row]);
    const compared = compareTerritories(Int32Array.of(), Int32Array.of(row), region);

    expect(now.privateJobs.value).toBe(2 * Number(old.privateJobs.value));
    expect(now.jobsPer100.value).toBeCloseTo(2 * Number(old.jobsPer100.value), 9);
    expect(compared.privateJobs.after.value).toBe(now.privateJobs.value);

    const { map, states } = createRecordingMap();
    communesLayer.attach(map, store, region);
    store.getState().sessionActions.chooseIndicator('jobsChange');
    expect(states.filter(({ state }) => [205, 255].includes(Number(state['fill']))).length).toBeGreaterThan(
      1000,
    );
    store.getState().sessionActions.chooseIndicator(null);
  });

  test('is told in the legend, the read-out, the table, the panels, on paper and in the spreadsheet', () => {
    store.getState().sessionActions.chooseIndicator('jobsChange');
    const figure = colouredFigure(region.communes.figures, 'jobsChange');
    const row = region.rowOf.get(CHOLET) ?? -1;
    const counting = selectCounting(store.getState());
    const whole = portrait(region.communes, counting.counted);
    const given = {
      portraits: { territory: whole, comparison: whole, region: whole },
      comparison: null,
      region,
    };

    for (const part of [
      <Legend key="legend" />,
      <ReadoutLines key="readout" region={region} row={row} indicator={figure} />,
      <RegionTable
        key="table"
        rows={regionRows(region, region.communes.figures.jobsChange).slice(0, 20)}
        mine={new Set()}
        figure={region.communes.figures.jobsChange}
        populationYears={region.communes.figures.population.record.years}
        sort={{ key: 'name', descending: false }}
        onSort={() => {}}
        onToggle={() => {}}
      />,
      <LayerChoices key="layers" />,
      <LiveSummary key="live" />,
      <JobsPart key="jobs" {...given} />,
      <ChangePart key="change" {...given} />,
      <JobsPer100Part key="per100" {...given} />,
      <CommunesPanel key="communes" region={region} />,
      <CommuneFigures key="card" region={region} row={row} />,
      <PaperFigures key="paper" region={region} />,
    ])
      tellsOnly(part);

    const { present } = store.getState().territory;
    const { text } = communesFile(inOneWay(exportTexts, 'vous'), present, counting, region);
    expect(text).toContain(`Emplois privés ${LATER}`);
    expect(reportTerritory(counting, region).annees).toMatchObject({ emploiPrive: LATER });
    store.getState().sessionActions.chooseIndicator(null);
  });

  test('is credited on the card of a commune, and so is the year that it is compared with', () => {
    const row = region.rowOf.get(CHOLET) ?? -1;
    const html = renderToStaticMarkup(
      <StoreContext value={{ ...store, getInitialState: store.getState }}>
        <CommuneFigures region={region} row={row} />
      </StoreContext>,
    );

    for (const { attribution } of sourcesOf(region.index, 'jobsChange'))
      expect(textOf(html)).toContain(attribution);
  });

  test('a commune without a figure has none, and the sum says so', () => {
    const without = jobsFile((jobs) => jobs, { leftOut: [CHOLET] });
    const { region: after } = unwrap(applyAnnualFile(before, without));
    const row = after.rowOf.get(CHOLET) ?? -1;

    expect(readCommune(after.communes.figures.jobsChange, row).ratio).toMatchObject({
      value: null,
      missing: 1,
    });
    expect(figureOver(after.communes.figures.privateJobs, [0, row])).toMatchObject({ missing: 1, of: 2 });
  });

  test('communes that were counted together stay so, unless each has its own figure', () => {
    const rows = TOGETHER.map((code) => region.rowOf.get(code as CommuneCode) ?? -1);
    const [first = -1] = rows;
    const apart = jobsFile((jobs) => jobs, { also: { '85165': 400, '85212': 300 } });
    const after = unwrap(applyAnnualFile(before, apart)).region;

    expect(readCommune(region.communes.figures.privateJobs, first).together).toEqual(rows);
    expect(readCommune(after.communes.figures.privateJobs, first).together).toBeNull();
    // The other term of a change is still that of the three of them.
    expect(readCommune(after.communes.figures.jobsChange, first).together).toEqual(rows);
  });

  test('is not shown when too many communes have none, nor when it is not further', () => {
    const few = jobsFile((jobs) => jobs, { leftOut: ['44109', '49007', '72181', '85191', '53130', '44184'] });

    expect(applyAnnualFile(before, few)).toEqual({ ok: false, error: 'too-few-communes' });
    expect(applyAnnualFile(before, { ...jobsFile((jobs) => jobs), years: [PUBLISHED] })).toEqual({
      ok: false,
      error: 'nothing-new',
    });
  });
});

/** The jobs of the published year, changed, as those of a year later. */
function jobsFile(
  change: (jobs: number) => number,
  {
    leftOut = [],
    also = {},
  }: { readonly leftOut?: readonly string[]; readonly also?: Readonly<Record<string, number>> } = {},
): PrivateJobsFile {
  const { communes } = before.region;
  const { column } = communes.figures.privateJobs.columns[0];
  const codes = communes.codes.filter((code) => !leftOut.includes(code));
  return {
    format: 1,
    kind: 'private-jobs',
    year: LATER,
    region: before.region.zones.region.id,
    source: sourceOf('private-jobs', String(LATER)),
    years: [LATER],
    communes: codes,
    jobs: [
      codes.map((code) => {
        const jobs = column[before.region.rowOf.get(code) ?? -1] ?? Number.NaN;
        return also[code] ?? (Number.isNaN(jobs) ? null : change(jobs));
      }),
    ],
  };
}

/** The year is told, and the published one is not. */
function tellsOnly(part: ReactElement): void {
  const text = screenText(store, region, part);

  expect(text, String(part.key)).toContain(String(LATER));
  expect(text).not.toContain(String(PUBLISHED));
}
