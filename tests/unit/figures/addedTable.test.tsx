import { beforeAll, describe, expect, test } from 'vitest';
import { createDiskFiles } from '../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../src/data/catalogueSource.ts';
import { applyAnnualFile } from '../../../src/domain/annual/applyAnnualFile.ts';
import type { CommuneTableFile } from '../../../src/domain/annual/communes/communeTableFile.ts';
import type { RegionFigures } from '../../../src/domain/annual/regionFigures.ts';
import { readFigures, retitled } from '../../../src/domain/centre/readFigures.ts';
import { colouredFigure, figureOver } from '../../../src/domain/figures/figure.ts';
import { sourcesOf } from '../../../src/domain/figures/provenance.ts';
import { decodeSession, encodeSession } from '../../../src/domain/session/codec.ts';
import { settleSession } from '../../../src/domain/session/settle.ts';
import { communesLayer } from '../../../src/map/layers/communes.ts';
import { selectCounting } from '../../../src/state/derived/counting.ts';
import { selectSession } from '../../../src/state/derived/session.ts';
import { readyFigures } from '../../../src/state/slices/annualSlice.ts';
import { type AppStore, createAppStore } from '../../../src/state/store.ts';
import { ReadoutLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { LayerChoices } from '../../../src/ui/layers/LayersPanel.tsx';
import { Legend } from '../../../src/ui/layers/Legend.tsx';
import { AddedFigures } from '../../../src/ui/panels/AddedFigures.tsx';
import { communesFile } from '../../../src/ui/panels/territory/files.ts';
import { PaperFigures } from '../../../src/ui/paper/PaperFigures.tsx';
import { PaperVintages } from '../../../src/ui/paper/PaperVintages.tsx';
import { addedTexts } from '../../../src/ui/texts/added.ts';
import { inOneWay } from '../../../src/ui/texts/addressed.ts';
import { exportTexts } from '../../../src/ui/texts/exports.ts';
import { mount } from '../../support/mount.tsx';
import { publishedFigures } from '../../support/publishedFigures.ts';
import { createRecordingMap } from '../../support/recordingMap.ts';
import { screenText } from '../../support/screenText.tsx';
import { unwrap } from '../../support/smallTrades.ts';

const YEAR = 2093;

let before: RegionFigures;
let after: RegionFigures;
let store: AppStore;

/** Wells: as many as the row of the commune, over twenty houses each; nothing is known of the third commune. */
beforeAll(async () => {
  before = await publishedFigures();
  after = unwrap(applyAnnualFile(before, table()));
  store = createAppStore({ source: createCatalogueSource(createDiskFiles('public/data')) });
  await store.getState().catalogueActions.load();
  store.setState(readyFigures(after));
});

describe('a table of any figures by commune', () => {
  test('gives a figure a column, named as in the file, with its year and its source', () => {
    const { added } = after.region.communes.figures;

    expect(added.map(({ record }) => [record.heading, record.measure, record.years])).toEqual([
      ['nb_puits_2093', 'count', [YEAR]],
      ['nb_maisons_2093', 'count', [YEAR]],
      ['part_puits_2093', 'ratio', [YEAR]],
      ['prof_med_2093', 'notAdditive', [YEAR]],
      ['nb_toujours_pareil_2093', 'count', [YEAR]],
    ]);
    for (const { record } of added)
      expect(sourcesOf(after.region.index, record.id).map(({ title }) => title)).toEqual(['puits.csv']);
    // What is the same everywhere colours nothing.
    expect(colouredFigure(after.region.communes.figures, added[4]!.record.id)).toBeNull();
  });

  test('adds up what is counted, divides two terms, and leaves the rest commune by commune', () => {
    const [wells, houses, part, depth] = after.region.communes.figures.added;

    expect(figureOver(wells!, [1, 3])).toMatchObject({ value: 4, missing: 0, of: 2 });
    expect(figureOver(wells!, [1, 2, 3])).toMatchObject({ value: 4, missing: 1, of: 3 });
    expect(figureOver(houses!, [1, 3])).toMatchObject({ value: 44 });
    // 4 wells for 44 houses, and not the mean of 1/21 and 3/23.
    expect(figureOver(part!, [1, 3]).value).toBeCloseTo((100 * 4) / 44, 9);
    expect(figureOver(depth!, [3]).value).toBe(6.5);
    expect(figureOver(depth!, [1, 3])).toMatchObject({ value: null, missing: 2, of: 2 });
  });

  test('has the first eighty letters of a heading, and a name of its own for those that begin alike', () => {
    const { columns, ...file } = table();
    const headings = ['x'.repeat(80), 'x'.repeat(81), 'x'.repeat(25)];
    const [wells] = columns;
    const long = { ...file, columns: headings.map((name) => ({ ...wells!, name })) };
    const { added } = unwrap(applyAnnualFile(before, long)).region.communes.figures;

    expect(added.map(({ record }) => record.heading)).toEqual([headings[0], `${headings[0]}…`, headings[2]]);
    // Thirty letters, « added » among them.
    const name = `addedX${'x'.repeat(24)}`;
    expect(added.map(({ record }) => record.id)).toEqual([name, `${name}x2`, `${name}x3`]);
  });

  test('a rate whose terms are not in the table is never the ratio of others', () => {
    const other = table();
    const wrong = other.columns.map((column) =>
      column.name === 'part_puits_2093'
        ? { ...column, values: column.values.map((value, row) => (row === 40 ? 99 : value)) }
        : column,
    );
    const figures = unwrap(applyAnnualFile(before, { ...other, columns: wrong }));

    expect(figures.region.communes.figures.added[2]?.record.measure).toBe('notAdditive');
  });

  test('colours the map, is offered, explained and read', () => {
    const [, , , depth] = after.region.communes.figures.added;
    const { map, states } = createRecordingMap();
    communesLayer.attach(map, store, after.region);
    store.getState().sessionActions.chooseIndicator(depth!.record.id);

    expect(states).toHaveLength(after.region.communes.count);
    expect(states.find(({ id }) => id === 2)?.state).toEqual({ fill: 1 });
    expect(new Set(states.map(({ state }) => state['fill'])).size).toBeGreaterThan(5);
    const text = screenText(
      store,
      after.region,
      <>
        <LayerChoices />
        <Legend />
        <ReadoutLines region={after.region} row={3} indicator={depth!} />
      </>,
    );
    expect(text).toContain('Un chiffre ajouté');
    expect(text).toContain('prof_med_2093 2093 · ');
    expect(text).toContain('on ne sait pas (non publié)');
    expect(text).toMatch(/prof_med_2093.: 6,5/);
  });

  test('is told commune by commune and over a territory', async () => {
    const { region } = after;
    const screen = await mount(<AddedFigures region={region} rows={[3]} zone="ici" />);
    const open = async () => {
      await screen.says('puits.csv');
      screen.press(addedTexts.title('puits.csv'));
    };
    await open();
    await screen.says(/prof_med_20936,5/);

    screen.leave();
    screen.show(<AddedFigures region={region} rows={[1, 2, 3]} zone="ici" />);
    await open();
    await screen.says(/nb_puits_2093au moins 4 \(1 valeur non publiée\)/);
    await screen.says(/prof_med_2093commune par commune/);
    await screen.says(/ces chiffres se lisent sur chaque commune/);
  });

  test('goes into the spreadsheet, each with its source and none of what is not in it', () => {
    const { present } = store.getState().territory;
    store
      .getState()
      .territoryActions.choose([after.region.communes.codes[3]!, after.region.communes.codes[2]!], 'in');
    const { text } = communesFile(
      inOneWay(exportTexts, 'vous'),
      present,
      selectCounting(store.getState()),
      after.region,
    );
    const [third, fourth] = text.trimEnd().split('\r\n').slice(-2);

    expect(text).toContain(
      'Emplois privés 2024;nb_puits_2093;nb_maisons_2093;part_puits_2093;prof_med_2093;',
    );
    expect(third).toMatch(/;;;;;$/);
    expect(fourth).toMatch(/;3;23;13,0435;6,5;7$/);
    expect(text).toContain('Source : puits.csv');
    expect(text).not.toContain('Flores');
  });

  test('is printed with its source when it colours the map', () => {
    const { region } = after;
    const [, , , depth] = region.communes.figures.added;
    store.getState().territoryActions.choose([region.communes.codes[3]!], 'in');
    store.getState().territoryActions.choose([region.communes.codes[2]!], null);
    const paper = () =>
      screenText(
        store,
        region,
        <>
          <PaperFigures region={region} />
          <PaperVintages region={region} parts={new Set(['figures'])} />
        </>,
      );
    store.getState().sessionActions.chooseIndicator(depth!.record.id);
    expect(paper()).toMatch(/prof_med_2093\s: 6,50 2093 · /);
    expect(paper()).toMatch(/ \(2093\)\./);
    store.getState().sessionActions.chooseIndicator(null);
    expect(paper()).not.toContain('2093');
  });

  test('goes into a link; where the table is not, the map is plain and it is said', () => {
    const [wells] = after.region.communes.figures.added;
    store.getState().sessionActions.chooseIndicator(wells!.record.id);
    const { session } = decodeSession(encodeSession(selectSession(store.getState())));

    expect(settleSession(session, after.region, null)).toMatchObject({ unknownFigure: false });
    expect(settleSession(session, before.region, null)).toMatchObject({ unknownFigure: true });
  });

  test('of a centre says who added it; the same table again takes its own place, another one stands beside', () => {
    const file = unwrap(readFigures(new TextEncoder().encode(JSON.stringify(table()))));
    const named = retitled(file, (title) => `${title} (ajouté par le centre)`);
    const once = unwrap(applyAnnualFile(before, named));
    const twice = unwrap(applyAnnualFile(once, named));
    const both = unwrap(applyAnnualFile(twice, table()));

    expect(once.region.index.sources.at(-1)?.title).toBe('puits.csv (ajouté par le centre)');
    expect(twice.region.communes.figures.added).toHaveLength(5);
    expect(twice.region.index.sources).toHaveLength(once.region.index.sources.length);
    expect(both.region.communes.figures.added).toHaveLength(10);
    expect(new Set(both.region.index.figures.map(({ id }) => id)).size).toBe(
      both.region.index.figures.length,
    );
  });
});

function table(): CommuneTableFile {
  const { codes } = before.region.communes;
  const column = (name: string, valueAt: (row: number) => number) => ({
    name: `${name}_${YEAR}`,
    year: YEAR,
    values: codes.map((_, row) => (row === 2 ? null : valueAt(row))),
  });
  return {
    format: 1,
    kind: 'commune-table',
    year: YEAR,
    region: before.region.zones.region.id,
    source: {
      producer: null,
      title: 'puits.csv',
      licence: null,
      licenceUrl: null,
      vintage: String(YEAR),
      landingPage: null,
    },
    communes: codes.map((code) => code),
    columns: [
      column('nb_puits', (row) => row),
      column('nb_maisons', (row) => 20 + row),
      column('part_puits', (row) => Math.round((10_000 * row) / (20 + row)) / 100),
      column('prof_med', (row) => row + 3.5),
      column('nb_toujours_pareil', () => 7),
    ],
  };
}
