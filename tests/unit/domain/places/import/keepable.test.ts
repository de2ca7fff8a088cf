import { describe, expect, test } from 'vitest';
import { decodeNotebook } from '../../../../../src/domain/notebook/decode.ts';
import { encodeNotebook } from '../../../../../src/domain/notebook/file.ts';
import { EMPTY_KEPT } from '../../../../../src/domain/notebook/keptNotebook.ts';
import { importWholeFile } from '../../../../../src/domain/places/import/importFile.ts';
import { lengthOf, roomBeside } from '../../../../../src/domain/places/ownCards.ts';
import type { Place } from '../../../../../src/domain/places/place.ts';
import { importLine, reportOf, requestOf } from '../../../../support/importing.ts';

describe('a card that was imported and kept opens again', () => {
  test('with a site of seven hundred characters', () => {
    const site = `https://exemple.fr/agenda?${'filtre=valeur&'.repeat(48)}`;
    const { place, reasons } = importLine({ site_web: site });

    expect(reasons).toEqual([]);
    expect(place?.website).toBe(site);
    expect(reopened(place)).toEqual(place);
  });

  test.each(['constructor', 'toString', '__proto__'])('under the identifier %s', (id) => {
    const { place, reasons } = importLine({ id });

    expect(reasons).toEqual([]);
    expect(place?.id).toBe(id);
    expect(reopened(place)).toEqual(place);
  });

  test.each([
    ['46.67', '48.07'],
    ['47.06', '180'],
    ['87', '2'],
    ['-90', '0'],
  ])('without a position that is on Earth and far from here: %s, %s', (latitude, longitude) => {
    const { place, reasons } = importLine({ code_insee: '', latitude, longitude });

    expect(place).toMatchObject({ commune: null, position: null });
    expect(reasons).toEqual(['latitude: position-abroad', 'commune: outside-region']);
    expect(reopened(place)).toEqual(place);
  });

  test.each(['https://x.[fr', 'https://nom:secret@exemple.fr/', `https://exemple.fr/${'a'.repeat(2000)}`])(
    'without a site that no browser opens, or that a card cannot hold: %s',
    (site) => {
      const { place, reasons } = importLine({ site_web: site });

      expect(place?.website).toBeNull();
      expect(reasons).toContain('site_web: bad-website');
    },
  );
});

describe('a line that a notebook could not open again', () => {
  const table = 'nom;code_insee;genre\nUn;49001;cio\nDeux;49001;cio\nTrois;49001;cio';

  test('is refused when there is no room for it, and those before it are taken', () => {
    const [first] = reportOf(table).places;
    const room = { ...roomBeside([], {}), left: 2.5 * lengthOf(first!) };

    const outcome = importWholeFile({ ...requestOf(table), room });

    expect(outcome).toMatchObject({
      ok: true,
      value: {
        places: [{ name: 'Un' }, { name: 'Deux' }],
        findings: [{ line: 4, outcome: 'refused', reason: 'no-room', name: 'Trois' }],
      },
    });
  });

  test('has the room of the card that it replaces', () => {
    const { places } = reportOf(table);
    const room = { ...roomBeside(places, {}), left: 0 };

    expect(importWholeFile({ ...requestOf(table), room })).toMatchObject({
      ok: true,
      value: { places, findings: [] },
    });
  });

  test('is refused in a file whose very name is too long to be quoted as a source', () => {
    expect(reportOf(table, `${'a'.repeat(200_000)}.csv`)).toMatchObject({
      places: [],
      counts: { refused: 3 },
      findings: [{ reason: 'not-keepable' }, { reason: 'not-keepable' }, { reason: 'not-keepable' }],
    });
  });

  test('is refused among corrections too', () => {
    const corrections = ['a', 'b'].map((id) => ({ id, note: 'fermé le lundi', verifie_le: '2026-11-30' }));
    const text = JSON.stringify({ format: 'arpenteur-corrections', version: 1, corrections });
    const [first] = reportOf(text).corrections;

    const outcome = importWholeFile({
      ...requestOf(text),
      room: { ...roomBeside([], {}), left: lengthOf(first!) },
    });

    expect(outcome).toMatchObject({
      ok: true,
      value: { corrections: [{ id: 'a' }], findings: [{ line: 2, reason: 'no-room' }] },
    });
  });
});

/** The card as a notebook gives it back. */
function reopened(place: Place | undefined): Place | undefined {
  const kept = { ...EMPTY_KEPT, savedOn: '2026-11-30', places: place ? [place] : [] };
  const outcome = decodeNotebook(encodeNotebook(kept));
  return outcome.ok ? outcome.value.places[0] : undefined;
}
