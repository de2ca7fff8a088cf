import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from '../../../src/domain/statistics/indicators.ts';
import { CLASS_COLOURS } from '../../../src/domain/statistics/palettes.ts';
import { ReadoutLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { sourcesOf } from '../../../src/ui/layers/indicatorFacts.ts';
import { LegendCard } from '../../../src/ui/layers/Legend.tsx';
import { INDICATOR_TEXTS } from '../../../src/ui/texts/indicators.ts';
import { createSmallRegion, mergedRegion, smallIndex } from '../../support/smallRegion.ts';
import { textOf } from '../../support/textOf.ts';

const region = createSmallRegion();

describe('legend', () => {
  test.each(INDICATOR_IDS)('%s has words for each of its classes', (id) => {
    expect(INDICATOR_TEXTS[id].classes(INDICATORS[id].breaks)).toHaveLength(CLASS_COLOURS[id].length);
  });

  test('writes the classes of a change as losses and gains', () => {
    expect(INDICATOR_TEXTS.jobsChange.classes(INDICATORS.jobsChange.breaks)).toEqual([
      'baisse de plus de 15\u202F%',
      'baisse de 5 à 15\u202F%',
      'à peu près stable (\u22125\u202F% à +5\u202F%)',
      'hausse de 5 à 15\u202F%',
      'hausse de 15 à 30\u202F%',
      'hausse de 30\u202F% et plus',
    ]);
  });

  test('states the unit, the year, and the hatch of what is not published', () => {
    const text = legend({ indicator: 'density', marks: { missing: true, fragile: false, noBase: false } });

    expect(text).toContain('habitants par km², 2023');
    expect(text).toContain('600 et plus');
    expect(text).toContain('non publié');
  });

  test('explains the marks that the map bears, and only those', () => {
    const all = legend({ indicator: 'jobsChange', marks: { missing: true, fragile: true, noBase: true } });

    expect(all).toContain('fragile : calculé sur moins de 30 emplois en 2019');
    expect(all).toContain('aucun salarié déclaré en 2019 : rien à comparer');
    expect(legend({ indicator: 'jobsChange' })).not.toMatch(/fragile|rien à comparer|non publié/);
  });

  test('explains the signs of the territory only once there is one', () => {
    expect(legend({ hasTerritory: true })).toContain('votre trait');
    expect(legend({ hasTerritory: false })).not.toContain('votre trait');
  });

  test('folded, keeps the words of its colours for the paper, and nothing without colours', () => {
    expect(legend({ open: false, indicator: 'density' })).toContain('habitants par km²');
    expect(legend({ open: false, hasTerritory: true })).not.toContain('votre trait');
  });

  test.each(INDICATOR_IDS)('%s names where it comes from', (id) => {
    expect(sourcesOf(id, smallIndex).length).toBeGreaterThan(0);
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
      renderToStaticMarkup(<ReadoutLines region={region} row={4} indicator="jobsPer100" />),
    );
    expect(text).toContain('on ne sait pas');
  });

  test('marks a percentage over a small base', () => {
    // Row 11: 12 private jobs for 10 in 2019.
    const text = textOf(
      renderToStaticMarkup(<ReadoutLines region={region} row={11} indicator="jobsChange" />),
    );
    expect(text).toContain('+20,0\u202F% de salariés du privé entre 2019 et 2024 (fragile)');
  });

  test('names the communes that a figure covers together', () => {
    const text = textOf(
      renderToStaticMarkup(<ReadoutLines region={mergedRegion()} row={4} indicator="jobsPer100" />),
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
        populationYear={2023}
        sources={[]}
        marks={{ missing: false, fragile: false, noBase: false }}
        current={null}
        {...props}
      />,
    ),
  );
}
