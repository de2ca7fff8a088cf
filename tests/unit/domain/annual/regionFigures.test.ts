import { expect, test } from 'vitest';
import type { AnnualFile } from '../../../../src/domain/annual/annualFile.ts';
import { sourceRecord, withSource } from '../../../../src/domain/annual/regionFigures.ts';
import { smallIndex } from '../../../support/smallRegion.ts';

const SOURCE = {
  producer: 'Insee',
  title: 'Flux',
  licence: 'Licence Ouverte',
  licenceUrl: 'https://example.org/licence',
  vintage: '2022',
  landingPage: 'https://example.org/',
};
const recordOf = (source: Partial<Record<keyof typeof SOURCE, string | null>>) =>
  sourceRecord({ source: { ...SOURCE, ...source } } as AnnualFile, 'flows');

test('the source of a file is named by what the file says', () => {
  expect(recordOf({})).toEqual({ ...SOURCE, id: 'flows', attribution: 'Flux : Insee', retrieved: null });
});

test('a file that does not say whose figures it has is its own producer', () => {
  expect(recordOf({ producer: null, licence: null })).toMatchObject({
    producer: 'Flux',
    attribution: 'Flux',
    licence: '?',
  });
});

test('a source takes the place of the one of its name, and every figure is changed', () => {
  const [first] = smallIndex.sources;
  const source = { ...recordOf({}), id: first?.id ?? '' };
  const { sources, figures } = withSource(smallIndex, source, (record) => ({ ...record, years: [2099] }));

  expect(sources).toEqual([...smallIndex.sources.slice(1), source]);
  expect(figures.map(({ years }) => years)).toEqual(smallIndex.figures.map(() => [2099]));
});
