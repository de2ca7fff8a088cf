import { describe, expect, test } from 'vitest';
import { importLine } from '../../../../support/importing.ts';

/** The centre of Aubigné-le-Bas, row 0 of the small region: 1.15° W, 47.25° N. */
const CENTRE = [-1.15, 47.25];

describe('the commune of a line', () => {
  test('is found by its code, and gives its centre when no position is stated', () => {
    expect(importLine({}).place).toMatchObject({
      commune: '49001',
      position: { point: CENTRE, precision: 'commune' },
    });
  });

  test('that no longer exists is the one it became', () => {
    expect(importLine({ code_insee: '49050' })).toMatchObject({
      place: { commune: '49002' },
      reasons: ['code_insee: former-commune'],
    });
  });

  test('is found by its name, that of a former commune too', () => {
    expect(importLine({ code_insee: '', commune: 'FONTAINE ST JEAN' })).toMatchObject({
      place: { commune: '49006' },
      reasons: ['commune: commune-found-by-name'],
    });
    expect(importLine({ code_insee: '', commune: 'La Vieille Rive' }).place?.commune).toBe('49002');
  });

  test('that its name and its postcode both give, without a code, needs no word', () => {
    const written = { code_insee: '', commune: 'Fontaine-Saint-Jean', code_postal: '49100' };
    expect(importLine(written)).toMatchObject({ place: { commune: '49006' }, reasons: [] });
    expect(importLine({ ...written, code_postal: '49300' }).reasons).toEqual([
      'commune: commune-found-by-name',
    ]);
    expect(importLine({ ...written, code_insee: '49999' }).reasons).toEqual([
      'commune: commune-found-by-name',
    ]);
    // The name of what is now a part of a commune is replaced by that of the commune: this is said.
    expect(importLine({ code_insee: '', commune: 'La Vieille-Rive', code_postal: '49100' }).reasons).toEqual([
      'commune: former-commune',
    ]);
  });

  test('is found by its name when its code is unknown', () => {
    expect(importLine({ code_insee: '49999', commune: 'Douvres' }).place?.commune).toBe('49004');
  });

  test('is found by a postcode that only it has', () => {
    expect(importLine({ code_insee: '', code_postal: '85350' })).toMatchObject({
      place: { commune: '85012' },
      reasons: ['commune: commune-found-by-postcode'],
    });
  });

  test('that a postcode leaves open is not guessed', () => {
    expect(importLine({ code_insee: '', code_postal: '49100' }).reasons).toEqual([
      'commune: unknown-commune',
    ]);
  });

  test('is found by the position, when nothing else says it', () => {
    expect(importLine({ code_insee: '', latitude: '47.31', longitude: '-1.19' })).toMatchObject({
      place: { commune: '49005', position: { point: [-1.19, 47.31], precision: 'address' } },
      reasons: ['commune: commune-found-by-position'],
    });
  });

  test('unknown in the region has the line refused', () => {
    expect(importLine({ code_insee: '49999' })).toEqual({
      place: undefined,
      reasons: ['commune: unknown-commune'],
    });
  });

  test('outside of the region is accepted with a word', () => {
    expect(importLine({ code_insee: '35238', latitude: '48.11', longitude: '-1.68' })).toMatchObject({
      place: { commune: null, position: { point: [-1.68, 48.11], precision: 'address' } },
      reasons: ['commune: outside-region'],
    });
  });

  test('is needed for a place, not for a date or a site', () => {
    expect(importLine({ code_insee: '' }).reasons).toEqual(['commune: no-location']);
    expect(importLine({ code_insee: '', genre: 'portail_web' }).reasons).toEqual([]);
    expect(importLine({ code_insee: '', genre: 'salon_professionnel', commune: 'Parc' }).reasons).toEqual([
      'commune: no-commune',
    ]);
  });
});

describe('the coordinates of a line', () => {
  test('may have decimal commas', () => {
    expect(importLine({ latitude: '47,24', longitude: '-1,16' })).toMatchObject({
      place: { position: { point: [-1.16, 47.24], precision: 'address' } },
      reasons: [],
    });
  });

  test('the other way round are put right', () => {
    expect(importLine({ latitude: '-1.16', longitude: '47.24' })).toMatchObject({
      place: { position: { point: [-1.16, 47.24] } },
      reasons: ['latitude: swapped-coordinates'],
    });
  });

  test('in Lambert-93 are converted', () => {
    // IGN's converter: E 385 221 m, N 6 692 083 m is about 1.169° W, 47.248° N.
    const { place, reasons } = importLine({ latitude: '6692083', longitude: '385221' });

    expect(reasons).toEqual(['latitude: lambert-93']);
    expect(place?.position?.point[0]).toBeCloseTo(-1.16, 1);
    expect(place?.position?.point[1]).toBeCloseTo(47.25, 1);
  });

  test('far from the commune give way to its centre', () => {
    expect(importLine({ latitude: '48.9', longitude: '2.3' })).toMatchObject({
      place: { position: { point: CENTRE, precision: 'commune' } },
      reasons: ['latitude: position-far-from-commune'],
    });
  });

  test.each([
    ['0', '0'],
    ['abc', '-1.16'],
    ['47.24', ''],
    ['99999', '99999'],
  ])('%s and %s are set aside', (latitude, longitude) => {
    expect(importLine({ latitude, longitude })).toMatchObject({
      place: { position: { point: CENTRE, precision: 'commune' } },
      reasons: ['latitude: bad-coordinates'],
    });
  });
});
