import { describe, expect, test } from 'vitest';
import {
  decodeNotebook,
  decodeNotebookValue,
  MAX_NOTEBOOK_BYTES,
  MAX_NOTEBOOK_LENGTH,
} from '../../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../../src/domain/notebook/file.ts';
import type { KeptNotebook } from '../../../../src/domain/notebook/keptNotebook.ts';
import { LAST_DAY, MAX_ITEMS, MAX_WORDS, writtenDay } from '../../../../src/domain/notebook/limits.ts';
import { opensAgain } from '../../../../src/domain/notebook/opensAgain.ts';
import { changedAt } from '../../../support/changedAt.ts';
import { importedPlace, sampleKept } from '../../../support/sampleNotebook.ts';

describe('a notebook opens again', () => {
  test('as long as each of its answers and lists is within the limits, and no longer', () => {
    expect(opensAgain(sampleKept)).toBe(true);

    for (const [beyond, opens] of [
      [0, true],
      [1, false],
    ] as const) {
      const surprise = 'a'.repeat(MAX_WORDS + beyond);
      const knowledge = Array.from({ length: MAX_ITEMS + beyond }, () => sampleKept.notebook.knowledge[0]!);
      for (const kept of [withNotes({ surprise }), withNotes({ knowledge })]) {
        expect(opensAgain(kept)).toBe(opens);
        expect(decodeNotebook(encodeNotebook(kept)).ok).toBe(opens);
      }
    }
  });

  test('as long as all of it, cards and corrections included, is not too heavy for a file', () => {
    const heavy = (share: number) => 'a'.repeat(share * MAX_NOTEBOOK_LENGTH);
    const [correction] = Object.values(sampleKept.corrections);
    const withCards = (place: string, note: string): KeptNotebook => ({
      ...sampleKept,
      places: [{ ...importedPlace, notes: place }],
      corrections: { [correction!.id]: { ...correction!, note } },
    });

    expect(opensAgain(withCards(heavy(0.5), heavy(0.45)))).toBe(true);
    expect(opensAgain(withCards(heavy(0.5), heavy(0.5)))).toBe(false);
  });
});

describe('a part of a file', () => {
  const file = JSON.parse(encodeNotebook(sampleKept)) as unknown;
  const opens = (path: string, value: unknown) => decodeNotebookValue(changedAt(file, path, value)).ok;
  const many = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  const keys = (count: number) => Object.fromEntries(many(count, (at) => [`k${at}`, 'x']));
  const [landmark] = sampleKept.notebook.landmarks;

  test.each<[string, number, (count: number) => unknown]>([
    ['notebook.landmarks', 500, (count) => many(count, (at) => ({ ...landmark, id: `l${at}` }))],
    ['notebook.background.past', 12, (count) => many(count, (at) => `A${1000 + at}`)],
    ['notebook.background.liked', 100, (count) => many(count, (at) => at + 1)],
    ['notebook.guesses', 2000, keys],
    ['notebook.surveyQuestions', 30, (count) => many(count, String)],
    ['vintages', 2000, keys],
    ['territories', 4, (count) => many(count, () => (file as { territories: unknown[] }).territories[0])],
    ['notebook.travel.limit', 1440, (minutes) => ({ minutes })],
    ['notebook.travel.limit', 1000, (km) => ({ km })],
    ['notebook.background.liked', 9999, (interest) => [interest]],
  ])('%s goes up to %i, and no further', (path, most, make) => {
    expect(opens(path, make(most))).toBe(true);
    expect(opens(path, make(most + 1))).toBe(false);
  });

  test.each<[string, unknown, unknown]>([
    ['notebook.travel.limit', { minutes: 0 }, { minutes: -1 }],
    ['notebook.travel.limit', { km: 0 }, { km: -1 }],
    ['notebook.background.liked', [1], [0]],
    ['notebook.background.liked', [1, 2], [1, 1]],
    ['notebook.background.past', ['A1101', 'A1201'], ['A1101', 'A1101']],
    ['notebook.background.past', [], ['A110']],
  ])('%s may be %j, and not %j', (path, good, bad) => {
    expect(opens(path, good)).toBe(true);
    expect(opens(path, bad)).toBe(false);
  });

  test('a letter takes three octets at most: a file of sixty million letters is not heavier than three times that', () => {
    expect(MAX_NOTEBOOK_LENGTH).toBe(60_000_000);
    expect(MAX_NOTEBOOK_BYTES).toBe(180_000_000);
  });
});

describe('a day that a field gives', () => {
  test('is written with a year of four digits', () => {
    expect(['2026-11-30', LAST_DAY].map(writtenDay)).toEqual(['2026-11-30', LAST_DAY]);
  });

  test.each(['', '10000-01-01', '+012026-01-01', '226-01-01', '2026-11', '2026-11-30T09:00', ' 2026-11-30'])(
    'is none otherwise: %j',
    (given) => {
      expect(writtenDay(given)).toBeNull();
    },
  );
});

function withNotes(notes: Partial<KeptNotebook['notebook']>): KeptNotebook {
  return { ...sampleKept, notebook: { ...sampleKept.notebook, ...notes } };
}
