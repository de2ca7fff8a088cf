import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REGIONS } from '../../../../geodata/lib/paths.ts';
import { decodeRegionSettings, readRegion } from '../../../../geodata/lib/regionSettings.ts';
import { smallSettings } from '../../../support/regionSettings.ts';

const text = JSON.stringify(smallSettings);

describe('the settings of a region', () => {
  test('are read as they are written', () => {
    expect(decodeRegionSettings('52.json', text)).toEqual(smallSettings);
  });

  test.each([
    ['a code that is not the name of the file', { code: '53' }, 'code "53" is not the name of the file'],
    ['a name that is missing', { names: { name: 'Val' } }, 'names.of: '],
    [
      'a river of no rank',
      { basemap: { ...smallSettings.basemap, rivers: { Rive: 4 } } },
      'basemap.rivers.Rive: ',
    ],
    ['a commune that is no code', { islands: ['Yeu'] }, 'islands.0: '],
    ['a field that nobody knows', { colour: 'blue' }, 'colour: '],
  ])('are refused with %s', (_, change, message) => {
    const changed = JSON.stringify({ ...smallSettings, ...change });

    expect(() => decodeRegionSettings('52.json', changed)).toThrow(`geodata/regions/52.json: ${message}`);
  });
});

describe('the regions that are kept', () => {
  const regions = readdirSync(REGIONS).filter((name) => /^\d{2}\.json$/.test(name));

  test('are the thirteen of the mainland', () => {
    expect(regions).toHaveLength(13);
  });

  test.each(regions)('%s is read', (name) => {
    const code = name.slice(0, 2);

    expect(readRegion(REGIONS, code).settings.code).toBe(code);
  });
});

describe('readRegion', () => {
  const correction = { source: 'rivers', column: 'name', from: 'LA RIVE', to: 'Rive', reason: 'article' };
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'regions-'));
    put('52.json', text);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('takes the only region there is, and no correction where there is no file of them', () => {
    expect(readRegion(folder, null)).toMatchObject({ settings: smallSettings, corrections: [] });
  });

  test('takes the corrections beside the settings', () => {
    put('52.corrections.json', JSON.stringify([correction]));

    expect(readRegion(folder, '52').corrections).toEqual([correction]);
  });

  test('names the regions there are when another is asked for', () => {
    expect(() => readRegion(folder, '53')).toThrow('--region: "53" is not in geodata/regions, which has 52');
    expect(() => readRegion(folder, '../52')).toThrow('--region: "../52" is not in geodata/regions');
  });

  test('does not choose among several', () => {
    put('53.json', JSON.stringify({ ...smallSettings, code: '53' }));

    expect(() => readRegion(folder, null)).toThrow('--region: expected one of geodata/regions: 52, 53');
    expect(readRegion(folder, '53').settings.code).toBe('53');
  });

  function put(name: string, content: string): void {
    writeFileSync(join(folder, name), content);
  }
});
