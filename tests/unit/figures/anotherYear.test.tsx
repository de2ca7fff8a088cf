import type { ReactElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportTerritory } from '../../../src/cli/territoryReport.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import type { Region } from '../../../src/domain/catalogue/region.ts';
import { colouredFigure } from '../../../src/domain/figures/figure.ts';
import type { CommuneCode } from '../../../src/domain/ids.ts';
import { portrait } from '../../../src/domain/statistics/portrait.ts';
import { regionRows } from '../../../src/domain/statistics/regionRows.ts';
import { communesLayer } from '../../../src/map/layers/communes.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import { selectRegion } from '../../../src/state/derived/region.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { RegionTable } from '../../../src/ui/dialogs/RegionTable.tsx';
import { ReadoutLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { IndicatorLegend } from '../../../src/ui/layers/IndicatorLegend.tsx';
import { CommuneFigures } from '../../../src/ui/panels/commune/CommuneFigures.tsx';
import {
  ChangePart,
  JobsPart,
  JobsPer100Part,
  PopulationPart,
} from '../../../src/ui/panels/profile/portraitParts.tsx';
import { CommunesPanel } from '../../../src/ui/panels/territory/CommunesPanel.tsx';
import { communesFile } from '../../../src/ui/panels/territory/files.ts';
import { LiveSummary } from '../../../src/ui/panels/territory/LiveSummary.tsx';
import { PaperFigures } from '../../../src/ui/paper/PaperFigures.tsx';
import { inOneWay } from '../../../src/ui/texts/addressed.ts';
import { exportTexts } from '../../../src/ui/texts/exports.ts';
import { changedData } from '../../support/changedData.ts';
import { createRecordingMap } from '../../support/recordingMap.ts';
import { screenText } from '../../support/screenText.tsx';

/** No survey and no census of these years exists: nothing of today's files may still be said of them. */
const JOBS = 2091;
const PEOPLE = 2090;
const [PUBLISHED_JOBS, PUBLISHED_PEOPLE] = ['2024', '2023'];
const CHOLET = '49099' as CommuneCode;

let store: AppStore;
let region: Region;

/** A year later: every commune has one inhabitant more, and twice the jobs. */
beforeAll(async () => {
  const later = (name: string) =>
    name
      .replace(`privateJobs@${PUBLISHED_JOBS}`, `privateJobs@${JOBS}`)
      .replace(`population@${PUBLISHED_PEOPLE}`, `population@${PEOPLE}`);
  const laterYear = (year: number) =>
    String(year) === PUBLISHED_JOBS ? JOBS : String(year) === PUBLISHED_PEOPLE ? PEOPLE : year;
  const files = await changedData({
    communes: (table) => ({
      ...table,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([name, values]) => [
          later(name),
          values.map((value) => {
            if (value === null || later(name) === name) return value;
            return name.startsWith('population') ? value + 1 : value * 2;
          }),
        ]),
      ),
    }),
    figures: (records) =>
      records.map((record) =>
        record.level === 'commune'
          ? { ...record, columns: record.columns.map(later), years: record.years.map(laterYear) }
          : record,
      ),
  });
  store = createAppStore({ source: createCatalogueSource(files) });
  await store.getState().catalogueActions.load();
  const loaded = selectRegion(store.getState());
  if (!loaded) throw new Error('the changed data do not load');
  region = loaded;
  store.getState().territoryActions.choose([CHOLET], 'in');
});

describe('a year that no code knows', () => {
  test('is counted', () => {
    const row = region.rowOf.get(CHOLET) ?? -1;
    const { privateJobs, population } = portrait(region.communes, [row]);

    // Cholet: 53 859 inhabitants in 2023 and 33 000 jobs or so in 2024, published.
    expect(population.value).toBeGreaterThan(50_000);
    expect(Number(privateJobs.value) % 2).toBe(0);
  });

  test('is on the map, with its own classes', () => {
    const { map, states } = createRecordingMap();
    communesLayer.attach(map, store, region);
    store.getState().sessionActions.chooseIndicator('jobsChange');

    // Jobs doubled since the published year: nearly everywhere the last class of a diverging scale, fragile or not.
    expect(states.filter(({ state }) => [205, 255].includes(Number(state['fill']))).length).toBeGreaterThan(
      1000,
    );
    store.getState().sessionActions.chooseIndicator(null);
  });

  test.each(['density', 'jobsChange', 'jobsPer100'])('is in the legend, read-out and table of %s', (id) => {
    store.getState().sessionActions.chooseIndicator(id);
    const figure = colouredFigure(region.communes.figures, id)!;
    const row = region.rowOf.get(CHOLET) ?? -1;

    tellsOnly(
      <>
        <IndicatorLegend figure={figure} region={region} marks={ALL_MARKS} current={null} />
        <ReadoutLines region={region} row={row} indicator={id === 'jobsChange' ? figure : null} />
        <RegionTable
          rows={regionRows(region, figure).slice(0, 20)}
          mine={new Set()}
          figure={figure}
          populationYears={region.communes.figures.population.record.years}
          sort={{ key: 'name', descending: false }}
          onSort={() => {}}
          onToggle={() => {}}
        />
      </>,
      id === 'jobsChange' ? JOBS : PEOPLE,
    );
    store.getState().sessionActions.chooseIndicator(null);
  });

  test('is in the panels', () => {
    const whole = portrait(region.communes, selectCounting(store.getState()).counted);
    const given = {
      portraits: { territory: whole, comparison: whole, region: whole },
      comparison: null,
      region,
    };

    tellsOnly(<LiveSummary />, JOBS);
    tellsOnly(<PopulationPart {...given} />, PEOPLE);
    tellsOnly(<JobsPart {...given} />, JOBS);
    tellsOnly(<ChangePart {...given} />, JOBS);
    tellsOnly(<JobsPer100Part {...given} />, JOBS);
    tellsOnly(<CommunesPanel region={region} />, JOBS);
    tellsOnly(<CommuneFigures region={region} row={region.rowOf.get(CHOLET) ?? -1} />, JOBS);
  });

  test('is on paper', () => {
    tellsOnly(<PaperFigures region={region} />, JOBS);
  });

  test('is in the spreadsheet and on the command line', () => {
    const counting = selectCounting(store.getState());
    const { present } = store.getState().territory;
    const { text } = communesFile(inOneWay(exportTexts, 'vous'), present, counting, region);
    const [figures] = text.split('Source');

    expect(figures).toContain(`population municipale ${PEOPLE}`);
    expect(text).toContain(`Emplois privés ${JOBS}`);
    expect(figures).not.toMatch(new RegExp(`${PUBLISHED_JOBS}|${PUBLISHED_PEOPLE}`));
    expect(reportTerritory(counting, region).annees).toEqual({ population: PEOPLE, emploiPrive: JOBS });
  });
});

const ALL_MARKS = { missing: true, fragile: true, noBase: true };

/** The year is told, and the published ones are told of nothing but the names of sources. */
function tellsOnly(screen: ReactElement, year: number): void {
  const text = screenText(store, region, screen);

  expect(text).toContain(String(year));
  expect(text).not.toContain(PUBLISHED_JOBS);
  expect(text).not.toContain(PUBLISHED_PEOPLE);
}
