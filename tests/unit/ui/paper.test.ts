import { expect, test } from 'vitest';
import type { BassinId } from '../../../src/domain/ids.ts';
import { printedSources } from '../../../src/ui/paper/PaperVintages.tsx';
import { PAPER_PARTS, paperTexts } from '../../../src/ui/texts/paper.ts';
import { loadIndex } from '../../support/publishedTables.ts';

const index = loadIndex();

test('a notebook names the sources of its map, and those of a figure only when it prints one', () => {
  const all = new Set(PAPER_PARTS);

  expect([...printedSources(index, all, { figures: null, trades: false, rides: false })].join()).not.toMatch(
    /urssaf|bmo|dares/,
  );
  expect([...printedSources(index, all, { figures: [], trades: false, rides: false })]).toContain(
    'urssaf-communes',
  );
  expect([...printedSources(index, all, { figures: [], trades: true, rides: false })]).toContain(
    'dares-tensions-2019',
  );
  expect([
    ...printedSources(index, new Set(['figures']), { figures: [], trades: true, rides: false }),
  ]).not.toContain('bmo-2025');
});

test('a figure that is printed beside the usual ones brings its sources', () => {
  const has = { trades: false, rides: false };
  const figures = new Set(['figures'] as const);

  expect([...printedSources(index, figures, { ...has, figures: ['ages'] })]).toContain(
    'communes-indicateurs',
  );
  expect([...printedSources(index, figures, { ...has, figures: [] })]).not.toContain('communes-indicateurs');
  expect([...printedSources(index, new Set(), { ...has, figures: ['ages'] })]).not.toContain(
    'communes-indicateurs',
  );
});

/** Ordinary spaces, as one reads. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const redon = {
  id: 'BE:5313' as BassinId,
  name: 'Redon',
  ofTerritory: 0.6,
  ofBassin: null,
  footprint: { year: 2025, without: ['Loire-Atlantique'], otherYears: [2024] },
};
const whole = {
  ...redon,
  name: 'Saint-Nazaire',
  ofBassin: 0.03,
  footprint: { year: 2025, without: [], otherYears: [] },
};

test('the timetable is a source of the pages once rides are printed', () => {
  const has = { figures: null, trades: false };
  const words = new Set(['words'] as const);

  expect([...printedSources(index, words, { ...has, rides: true })]).toContain('sncf-temps-directs');
  expect([...printedSources(index, words, { ...has, rides: false })]).not.toContain('sncf-temps-directs');
  expect([...printedSources(index, new Set(), { ...has, rides: true })]).not.toContain('sncf-temps-directs');
});

test('what a survey leaves out of a bassin is told of that bassin by its name, whatever stands beside', () => {
  expect(plain([redon, whole].map(paperTexts.partial).join(''))).toBe(
    'Bassin Redon : enquête 2025, sans la partie de ce bassin en Loire-Atlantique ; 2024 ne couvre pas la même étendue et ne s’y compare pas.',
  );
});

test('a bassin whose whole is not known is named among those that the drawing covers', () => {
  expect(plain(paperTexts.covers.vous([redon, whole]))).toBe(
    'Votre dessin couvre une part que l’on ne connaît pas du bassin Redon et 3 % de la population du bassin Saint-Nazaire.',
  );
});
