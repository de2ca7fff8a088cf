import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { CommuneFigure, FigureMarks } from '../../../src/domain/figures/figure.ts';
import { sourcesOf } from '../../../src/domain/figures/provenance.ts';
import { StoreContext } from '../../../src/state/useApp.ts';
import { ReadoutLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { IndicatorLegend } from '../../../src/ui/layers/IndicatorLegend.tsx';
import { LegendCard } from '../../../src/ui/layers/Legend.tsx';
import { MAP_FIGURES, mapFigureWords } from '../../../src/ui/texts/mapFigures.ts';
import { createLoadedStore } from '../../support/createTestStore.ts';
import { loadIndex } from '../../support/publishedTables.ts';
import { createSmallRegion, mergedRegion } from '../../support/smallRegion.ts';
import { textOf } from '../../support/textOf.ts';

const region = createSmallRegion();
const merged = mergedRegion();
const store = await createLoadedStore();
const { density, jobsChange, jobsPer100 } = region.communes.figures;
const NO_MARKS: FigureMarks = { missing: false, fragile: false, noBase: false };

describe('legend', () => {
  const published = loadIndex().figures.filter(({ scale, level }) => scale !== null && level === 'commune');

  test.each(published)('$id has words of its own, for each of its classes', (record) => {
    expect(Object.keys(MAP_FIGURES)).toContain(record.id);
    expect(mapFigureWords(record).classes(record.breaks)).toHaveLength(record.breaks.length + 1);
  });

  test('writes the classes of a change as losses and gains', () => {
    expect(mapFigureWords(jobsChange.record).classes(jobsChange.record.breaks)).toEqual([
      'baisse de plus de 15\u202F%',
      'baisse de 5 à 15\u202F%',
      'à peu près stable (\u22125\u202F% à +5\u202F%)',
      'hausse de 5 à 15\u202F%',
      'hausse de 15 à 30\u202F%',
      'hausse de 30\u202F% et plus',
    ]);
  });

  test('states the unit, the year, and the hatch of what is not published', () => {
    const text = figureLegend(density, { missing: true, fragile: false, noBase: false });

    expect(text).toContain('habitants par km², 2023');
    expect(text).toContain('600 et plus');
    expect(text).toContain('non publié');
  });

  test('explains the marks that the map bears, and only those', () => {
    const all = figureLegend(jobsChange, { missing: true, fragile: true, noBase: true });

    expect(all).toContain('fragile\u00A0: calculé sur moins de 30 emplois en 2019');
    expect(all).toContain('aucun salarié déclaré en 2019\u00A0: rien à comparer');
    expect(figureLegend(jobsChange)).not.toMatch(/fragile|rien à comparer|non publié/);
  });

  test('explains the signs of the territory only once there is one', () => {
    expect(legend({ hasTerritory: true })).toContain('votre trait');
    expect(legend({ hasTerritory: false })).not.toContain('votre trait');
  });

  test('folded, keeps the words of its colours for the paper, and nothing without colours', () => {
    expect(legend({ open: false, indicator: 'habitants par km²' })).toContain('habitants par km²');
    expect(legend({ open: false, hasTerritory: true })).not.toContain('votre trait');
  });

  test('names where its figure comes from', () => {
    const [jobs, people] = sourcesOf(region.index, jobsPer100.record.id);

    expect([jobs?.producer, people?.producer]).toEqual(['Urssaf', 'INSEE']);
  });
});

describe('readout', () => {
  test('tells the commune, its EPCI and its population on the plain map', () => {
    const text = textOf(renderToStaticMarkup(<ReadoutLines region={region} row={1} indicator={null} />));
    expect(text).toBe('Belle-Rive CC du Bas-Pays 2\u202F000 habitants (2023)');
  });

  test('says that an unpublished figure is not known', () => {
    // Row 4 publishes no private jobs.
    const text = textOf(
      renderToStaticMarkup(<ReadoutLines region={region} row={4} indicator={jobsPer100} />),
    );
    expect(text).toContain('on ne sait pas');
  });

  test('marks a percentage over a small base', () => {
    // Row 11: 12 private jobs for 10 in 2019.
    const text = textOf(
      renderToStaticMarkup(<ReadoutLines region={region} row={11} indicator={jobsChange} />),
    );
    expect(text).toContain('+20,0\u202F% de salariés du privé entre 2019 et 2024 (fragile)');
  });

  test('names the communes that a figure covers together', () => {
    const text = textOf(
      renderToStaticMarkup(
        <ReadoutLines region={merged} row={4} indicator={merged.communes.figures.jobsPer100} />,
      ),
    );
    expect(text).toContain(
      '12 emplois privés pour 100\u202Fhabitants, Belle-Rive, Épinay et Fontaine-Saint-Jean ensemble',
    );
  });

  test('says that a commune belongs to no EPCI', () => {
    const text = textOf(renderToStaticMarkup(<ReadoutLines region={region} row={11} indicator={null} />));
    expect(text).toContain('aucune intercommunalité');
  });
});

function legend(props: Partial<Parameters<typeof LegendCard>[0]>): string {
  return textOf(
    renderToStaticMarkup(
      <LegendCard
        open
        onToggle={() => {}}
        indicator={null}
        limits={['communes', 'epci']}
        hasTerritory={false}
        {...props}
      />,
    ),
  );
}

function figureLegend(figure: CommuneFigure, marks = NO_MARKS): string {
  return textOf(
    renderToStaticMarkup(
      <StoreContext value={store}>
        <IndicatorLegend figure={figure} region={region} marks={marks} current={null} />
      </StoreContext>,
    ),
  );
}
