import { expect, test } from 'vitest';
import { misspells } from '../../../../src/domain/trades/closeness.ts';

test.each([
  // What sounds the same, whatever the letters.
  ['soudeure', 'Soudeur / Soudeuse', true],
  ['faumager', 'Fromager / Fromagère', false],
  ['kuisinier', 'Cuisinier / Cuisinière', true],
  // The beginning of a name.
  ['boulan', 'Boulanger / Boulangère', true],
  // One letter in five, with the same consonants.
  ['boulonger', 'Boulanger / Boulangère', true],
  ['bulonger', 'Boulanger / Boulangère', false],
  ['soudeir', 'Soudeur / Soudeuse', true],
  ['soda', 'Soudeur / Soudeuse', false],
  // Two in ten.
  ['infurmiare', 'Infirmier / Infirmière', true],
  ['unfurmiare', 'Infirmier / Infirmière', false],
  // One consonant left out, two that are swapped; another one is another word.
  ['charpetier', 'Charpentier / Charpentière', true],
  ['chapretnier', 'Charpentier / Charpentière', true],
  ['postière', 'Pontier / Pontière', false],
  ['astronaute', 'Astronome', false],
])('« %s » misspells « %s »: %s', (query, label, expected) => {
  expect(misspells(query, label)).toBe(expected);
});
