import { expect, test } from 'vitest';
import { importFile } from '../../../../../src/domain/places/import/importFile.ts';
import { requestOf } from '../../../../support/importing.ts';

test('a long file is checked a step at a time, and each says how much of it is done', () => {
  const lines = Array.from({ length: 600 }, (_, at) => `Carte ${at},49001,cio`);

  const steps = [...importFile(requestOf(['nom,code_insee,genre', ...lines].join('\n')))];

  expect(steps.map(({ fraction, places }) => [fraction, places.length])).toEqual([
    [0, 0],
    [250 / 600, 250],
    [500 / 600, 250],
    [1, 100],
  ]);
});

test('a file of corrections is one step', () => {
  const corrections = [{ id: 't01', ferme: true, verifie_le: '2026-03-02' }];
  const text = JSON.stringify({ format: 'arpenteur-corrections', version: 1, corrections });

  expect([...importFile(requestOf(text))].map(({ fraction }) => fraction)).toEqual([0, 1]);
});
