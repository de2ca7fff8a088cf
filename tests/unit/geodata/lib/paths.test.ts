import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outputsIn, ROOT, readOptions } from '../../../../geodata/lib/paths.ts';

test('without options, sources are beside the repository and outputs in it', () => {
  expect(readOptions([])).toEqual({
    sources: resolve(ROOT, '../shared/sources'),
    out: ROOT,
    region: null,
    ids: [],
  });
});

test('options are read in any order, and what is left names sources', () => {
  const options = readOptions(['rome', '--out', 'there', '--region', '52', '--sources', '/from', 'fap']);

  expect(options).toEqual({ sources: '/from', out: resolve('there'), region: '52', ids: ['rome', 'fap'] });
  expect(outputsIn('/there').lock).toBe(join('/there', 'geodata/build.lock.json'));
});

test.each([[['--regoin', '52']], [['--out']], [['--region', '--out', 'there']]])(
  'refuses %j',
  (args: string[]) => {
    expect(() => readOptions(args)).toThrow(/^options: /);
  },
);
