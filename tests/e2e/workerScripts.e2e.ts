import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/siteCopy.ts';

/** How a script names what starts a worker. */
const STARTED = /new URL\([`'"]([\w.-]+\.js)[`'"],\s*import\.meta\.url/g;
/** How a script names those that it needs. */
const NEEDED = /(?:\bfrom|\bimport\(?)\s*[`'"]\.\/([\w.-]+\.js)[`'"]/g;

describe('a script that starts a worker', () => {
  test('is needed by no other: its address bears more than its name, and it would start a second time', () => {
    const scripts = new Map(
      readdirSync(join(DIST, 'assets'))
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name, readFileSync(join(DIST, 'assets', name), 'utf8')]),
    );

    expect(workersOf(scripts)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^mapWorker-/),
        expect.stringMatching(/^import\.worker-/),
        expect.stringMatching(/^ring\.worker-/),
      ]),
    );
    expect(startedAgain(scripts)).toEqual([]);
  });

  test('is found out when a part that it fetches later needs it', () => {
    const scripts = new Map([
      ['page-1.js', 'import{a}from"./first-1.js";new Worker(new URL(`map-1.js`,import.meta.url))'],
      ['first-1.js', 'export const a=1'],
      ['map-1.js', 'import("./part-1.js")'],
      ['part-1.js', 'import{r as e}from"./map-1.js";'],
    ]);

    expect(startedAgain(scripts)).toEqual(['part-1.js needs map-1.js']);
  });
});

/** Scripts of a build that start a worker, by their names. */
function workersOf(scripts: ReadonlyMap<string, string>): string[] {
  return [...scripts.values()].flatMap((text) => namesIn(text, STARTED)).filter((name) => scripts.has(name));
}

function startedAgain(scripts: ReadonlyMap<string, string>): string[] {
  const workers = new Set(workersOf(scripts));
  return [...scripts].flatMap(([name, text]) =>
    namesIn(text, NEEDED)
      .filter((needed) => workers.has(needed))
      .map((needed) => `${name} needs ${needed}`),
  );
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
