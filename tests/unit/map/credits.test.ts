import { expect, test } from 'vitest';
import { shortProducers } from '../../../src/map/credits.ts';

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
