import { describe, expect, test } from 'vitest';
import { toMultiPolygon } from '../../../../src/domain/export/territoryGeoJson.ts';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { decodeNotebook, MAX_NOTEBOOK_LENGTH } from '../../../../src/domain/notebook/decode.ts';
import { encodeNotebook, notebookFileName, toOutline } from '../../../../src/domain/notebook/file.ts';
import { NOTEBOOK_VERSION } from '../../../../src/domain/notebook/migrations.ts';
import { mergePlaces } from '../../../../src/domain/places/merge.ts';
import { parseGeoJsonShape } from '../../../../src/domain/territory/geojson.ts';
import type { Ring } from '../../../../src/domain/territory/shape.ts';
import { importedPlace, sampleKept } from '../../../support/sampleNotebook.ts';
import { rectangle } from '../../../support/smallRegion.ts';

describe('a notebook file', () => {
  test('gives back everything it was made from', () => {
    expect(decodeNotebook(encodeNotebook(sampleKept))).toEqual({ ok: true, value: sampleKept });
  });

  test('is named after the day, and after nothing the person said', () => {
    expect(notebookFileName(sampleKept)).toBe('carnet-2026-11-23.arpenteur.json');
  });

  test('holds outlines that any map program reads', () => {
    // An eye can read it: a key a line, a space for each level.
    expect(encodeNotebook(sampleKept)).toMatch(/^\{\n "format": "[^"]+",\n "version": \d+,\n/);
    const { territories } = JSON.parse(encodeNotebook(sampleKept));

    expect(territories[0].outline.type).toBe('MultiPolygon');
    expect(parseGeoJsonShape(territories[0].outline)).toEqual({
      ok: true,
      value: sampleKept.territories[0]?.territory.shape,
    });
  });

  test('leaves out what rounding made flat: an outline, a hole, or all of it', () => {
    const flat: Ring = [
      [-1, 47],
      [-1.1, 47],
      [-1, 47],
      [-1.1, 47],
    ];
    const square = rectangle(0, 0, 2, 2);
    const hole = rectangle(1, 1, 2, 2).outer;
    const shape = [
      { outer: flat, holes: [] },
      { ...square, holes: [flat, hole] },
    ];

    expect(toOutline(shape)).toEqual(toMultiPolygon([{ ...square, holes: [hole] }]));
    expect(toOutline(shape.slice(0, 1))).toBeNull();
    expect(toOutline([])).toBeNull();
    // Three places are a surface already.
    expect(toOutline([{ outer: hole.slice(0, 3), holes: [] }])).not.toBeNull();
  });

  test('keeps markup as the text it is', () => {
    const outcome = decodeNotebook(encodeNotebook(sampleKept));

    expect(outcome.ok && outcome.value.notebook.landmarks[1]?.words).toBe('<b>le pont</b>');
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'may hold a card, its correction and a visit to it under the name of what every object has: %s',
    (id) => {
      const correction = { id: id as PlaceId, closed: true, checkedOn: '2026-11-22' };
      const text = changed({ places: [{ ...importedPlace, id }], corrections: [correction] });

      const outcome = decodeNotebook(text);
      expect(outcome.ok).toBe(true);
      if (!outcome.ok) return;
      const { places, corrections } = outcome.value;
      expect(Object.values(corrections)).toEqual([correction]);
      expect(mergePlaces([], places, corrections)).toMatchObject([{ id, status: 'closed' }]);
      expect(mergePlaces([], places, {})).toEqual(places);
      expect(decodeNotebook(encodeNotebook(outcome.value))).toEqual(outcome);
    },
  );

  test('opens with the mark that some editors put in front', () => {
    expect(decodeNotebook(`\uFEFF${encodeNotebook(sampleKept)}`).ok).toBe(true);
  });
});

describe('a file that is not opened', () => {
  test('says that it was cut, wherever it was', () => {
    const text = encodeNotebook(sampleKept);

    for (const part of [0.1, 0.5, 0.99])
      expect(refusal(text.slice(0, part * text.length))).toEqual({ kind: 'cut-short' });
  });

  test.each([
    '',
    'null',
    '[]',
    '"text"',
    '{}',
    '{"format":"arpenteur-corrections","version":1}',
    'nom;adresse',
  ])('says that it is not a notebook: %s', (text) => {
    expect(refusal(text)).toEqual({ kind: 'not-a-notebook' });
  });

  test('says that it comes from a later version', () => {
    expect(refusal(changed({ version: NOTEBOOK_VERSION + 1, anything: 'else' }))).toEqual({
      kind: 'newer-version',
    });
  });

  test.each([0, -1, 1.5, '1', null, undefined])('is of no version: %s', (version) => {
    expect(refusal(changed({ version }))).toEqual({ kind: 'damaged', detail: 'version' });
  });

  test('is too heavy to be a notebook', () => {
    expect(refusal(`{"format":"arpenteur-carnet","a":"${'a'.repeat(MAX_NOTEBOOK_LENGTH)}"}`)).toEqual({
      kind: 'too-big',
    });
  });

  test('is read when it is exactly as heavy as it may be', () => {
    const text = encodeNotebook(sampleKept);

    expect(decodeNotebook(text + ' '.repeat(MAX_NOTEBOOK_LENGTH - text.length)).ok).toBe(true);
    expect(refusal(text + ' '.repeat(MAX_NOTEBOOK_LENGTH - text.length + 1))).toEqual({ kind: 'too-big' });
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'brings a key that changes other objects: %s',
    (key) => {
      const text = encodeNotebook(sampleKept).replace(
        '"guesses": {',
        `"guesses": {"${key}": {"polluted": true},`,
      );

      expect(refusal(text)).toEqual({ kind: 'damaged', detail: `notebook.guesses.${key}: not allowed` });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  test('is nested beyond any notebook', () => {
    const text = `{"format":"arpenteur-carnet","version":1,"deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

    expect(refusal(text)?.kind).toBe('damaged');
  });

  test('holds more of something than a person can write', () => {
    const landmark = sampleKept.notebook.landmarks[0];
    const landmarks = Array.from({ length: 501 }, (_, at) => ({ ...landmark, id: `l${at}` }));

    expect(refusal(changed({ notebook: { ...sampleKept.notebook, landmarks } }))?.kind).toBe('damaged');
  });

  test('holds a number that is none', () => {
    const text = encodeNotebook(sampleKept).replace('"minutes": 45', '"minutes": 1e999');

    expect(refusal(text)?.kind).toBe('damaged');
  });

  test('would run a script from a link of a card', () => {
    expect(
      refusal(changed({ places: [{ ...importedPlace, website: 'javascript:alert(1)' }] })),
    ).toMatchObject({
      kind: 'damaged',
      detail: expect.stringMatching(/^places\.0\.website/),
    });
  });

  test('has a key that this version does not know, which would be lost', () => {
    expect(refusal(changed({ secrets: [] }))?.kind).toBe('damaged');
  });

  test.each([
    ['a drawing that is none', { outline: { type: 'Point', coordinates: [0, 0] } }],
    [
      'a drawing off the Earth',
      {
        outline: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [200, 0],
              [0, 1],
            ],
          ],
        },
      },
    ],
    [
      'a drawing with more corners than a drawing',
      { outline: { type: 'Polygon', coordinates: [spiral(20_001)] } },
    ],
    ['a commune that is no code', { choices: { Angers: 'in' } }],
    ['an unknown rule', { rule: 'half' }],
  ])('has a territory with %s', (_, change) => {
    const { territories } = JSON.parse(encodeNotebook(sampleKept));

    expect(refusal(changed({ territories: [{ ...territories[0], ...change }] }))?.kind).toBe('damaged');
  });

  test('has a map whose words are not understood', () => {
    expect(refusal(changed({ session: 'v=1&i=2happy' }))).toEqual({
      kind: 'damaged',
      detail: 'session: i',
    });
  });

  test('has two actions under one number', () => {
    const { plan } = sampleKept.notebook;

    expect(refusal(changed({ notebook: { ...sampleKept.notebook, plan: [...plan, ...plan] } }))?.kind).toBe(
      'damaged',
    );
  });
});

function refusal(text: string) {
  const outcome = decodeNotebook(text);
  return outcome.ok ? null : outcome.error;
}

/** The file of the sample, some of its keys replaced. */
function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(encodeNotebook(sampleKept)), ...change });
}

function spiral(corners: number): [number, number][] {
  return Array.from({ length: corners }, (_, at) => [-1 + at / 1e5, 47 + (at % 7) / 100]);
}
