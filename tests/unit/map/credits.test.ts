import { expect, test } from 'vitest';
import { mapSources, shortProducers } from '../../../src/map/credits.ts';
import { smallIndex } from '../../support/smallRegion.ts';

test('producers are named once each, without the details of their files', () => {
  const sources = [
    'INSEE, Urssaf (assemblage)',
    'IGN (ADMIN EXPRESS COG 2018), recomposé au découpage 2025',
    'INSEE et La Poste, assemblés par Etalab',
    'INSEE / IGN',
    'calculé depuis les contours IGN de 2014',
  ].map((producer) => ({ producer }));

  expect(shortProducers(sources)).toEqual(['IGN', 'INSEE', 'La Poste', 'Urssaf']);
});

test('a source that only a panel shows is not credited under the map', () => {
  // The small region draws nothing with the indicators of communes: they fill the profile.
  expect(mapSources(smallIndex).map(({ id }) => id)).not.toContain('communes-indicateurs');
  expect(mapSources(smallIndex).map(({ id }) => id)).toContain('communes-cog2025');
});
