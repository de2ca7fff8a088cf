import { describe, expect, test } from 'vitest';
import { decodeNotebook, MAX_NOTEBOOK_LENGTH } from '../../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../../src/domain/notebook/file.ts';
import type { KeptNotebook } from '../../../../src/domain/notebook/keptNotebook.ts';
import { LAST_DAY, MAX_ITEMS, MAX_WORDS, writtenDay } from '../../../../src/domain/notebook/limits.ts';
import { opensAgain } from '../../../../src/domain/notebook/opensAgain.ts';
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
