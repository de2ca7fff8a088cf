import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AREA, readFeatures } from '../../../../geodata/lib/geojson.ts';
import { parseJson } from '../../../../geodata/lib/json.ts';

describe('parseJson', () => {
  test('names the line where a file was cut', () => {
    expect(() => parseJson('contours', '{\n"features": [\n{ "type": ')).toThrow('contours:3: not JSON');
  });

  test('quotes what it meets instead', () => {
    expect(() => parseJson('contours', '{ "features": [,] }')).toThrow(/^contours: not JSON \(.*','/);
  });
});

describe('readFeatures', () => {
  test('refuses a file that is JSON of something else', () => {
    expect(() => readFeatures('contours', '[]', AREA, v.object({}))).toThrow('contours: features:');
  });
});
