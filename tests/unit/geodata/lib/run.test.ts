import { describe, expect, test } from 'vitest';
import { createLedger, refuseIdle } from '../../../../geodata/lib/corrections.ts';
import { runSteps, sourcesOf } from '../../../../geodata/lib/run.ts';
import { defineStep } from '../../../../geodata/lib/step.ts';
import { smallSettings } from '../../../support/regionSettings.ts';

const region = smallSettings;

const lines = defineStep({
  id: 'lines',
  sources: ['poem'],
  inputs: [],
  run: (context) => context.read('poem').split('\n'),
});

const longest = defineStep({
  id: 'longest',
  sources: ['limits'],
  inputs: [lines],
  run: (context) =>
    Math.min(Number(context.read('limits')), ...context.get(lines).map(({ length }) => length)),
});

describe('runSteps', () => {
  test('runs inputs first and gives their values', () => {
    const results = runSteps([longest], { readSource, region }, createLedger([]));

    expect(results.get(longest)).toBe(2);
    expect(results.get(lines)).toEqual(['abc', 'de']);
  });

  test('reads each source once per step that needs it, however many steps depend on that one', () => {
    const read: string[] = [];

    runSteps(
      [longest, lines, longest],
      {
        region,
        readSource(id) {
          read.push(id);
          return readSource(id);
        },
      },
      createLedger([]),
    );

    expect(read).toEqual(['poem', 'limits']);
  });

  test('refuses a source that the step does not declare', () => {
    const sly = defineStep({ id: 'sly', sources: [], inputs: [], run: (context) => context.read('poem') });

    expect(() => runSteps([sly], { readSource, region }, createLedger([]))).toThrow(
      'step "sly" does not declare the source "poem"',
    );
  });

  test('refuses a step that the step does not declare', () => {
    const sly = defineStep({ id: 'sly', sources: [], inputs: [], run: (context) => context.get(lines) });

    expect(() => runSteps([sly], { readSource, region }, createLedger([]))).toThrow(
      'step "sly" does not declare the step "lines"',
    );
  });
});

test('an artifact comes from the sources of all the steps behind it', () => {
  expect(sourcesOf(longest)).toEqual(['limits', 'poem']);
});

describe('a family of sources', () => {
  const songs = defineStep({
    id: 'songs',
    sources: ['song-*'],
    inputs: [],
    run: (context) => context.sources.map((id) => context.read(id)),
  });
  const ids = ['song-b', 'poem', 'song-a'];

  test('is read whole, in order, and nothing else is', () => {
    const results = runSteps([songs], { readSource: (id) => `text of ${id}`, region, ids }, createLedger([]));

    expect(results.get(songs)).toEqual(['text of song-a', 'text of song-b']);
  });

  test('is named member by member in what an artifact comes from', () => {
    expect(sourcesOf(songs, ids)).toEqual(['song-a', 'song-b']);
  });
});

describe('corrections', () => {
  const correction = { source: 'rivers', column: 'name', from: 'LA LOIRE', to: 'Loire', reason: 'article' };

  test('replace a value in their column only, and are counted', () => {
    const ledger = createLedger([correction]);

    expect(ledger.apply('rivers', 'name', 'LA LOIRE')).toBe('Loire');
    expect(ledger.apply('rivers', 'basin', 'LA LOIRE')).toBe('LA LOIRE');
    expect(ledger.applied()).toEqual([{ ...correction, cells: 1 }]);
  });

  test('that change nothing stop the build', () => {
    expect(() => refuseIdle(createLedger([correction]))).toThrow(
      'corrections: "LA LOIRE" is not in rivers.name',
    );
  });
});

function readSource(id: string): string {
  return id === 'poem' ? 'abc\nde' : '9';
}
