import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EMPTY_NOTEBOOK } from '../../../../src/domain/interview/notebook.ts';
import { decodeNotebook } from '../../../../src/domain/notebook/decode.ts';
import { readNotebookLink } from '../../../../src/state/sync/notebookLink.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';

/** Files as they were written at the time: never rewritten, they are what people have at home. */
const read = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');

test('opens a file of version 1', () => {
  const notebook = { ...sampleKept.notebook, background: EMPTY_NOTEBOOK.background, need: null };

  expect(decodeNotebook(read('carnet-v1.arpenteur.json'))).toEqual({
    ok: true,
    value: { ...sampleKept, notebook },
  });
});

test('opens a file of version 2', () => {
  expect(decodeNotebook(read('carnet-v2.arpenteur.json'))).toEqual({ ok: true, value: sampleKept });
});

test('opens a file of version 2 whose landmarks are former communes', () => {
  const opened = decodeNotebook(read('carnet-v2-villages.arpenteur.json'));

  expect(opened.ok && opened.value.notebook.landmarks.map(({ spot }) => spot)).toEqual([
    { commune: '49002', village: 'Vieux-Bourg', point: [-1.05, 47.25] },
    { point: [-1.1, 47.3] },
  ]);
});

describe('a whole interview, saved by the application in its version 1', () => {
  const text = read('carnet-v1-interview.arpenteur.json');
  const opened = decodeNotebook(text);

  test('opens with everything that was drawn, said and planned', () => {
    if (!opened.ok) throw new Error(opened.error.kind);
    const { territories, notebook, choices, guide } = opened.value;

    expect(territories.map(({ author }) => author)).toEqual(['counsellor', 'me']);
    expect(territories.every(({ territory }) => (territory.shape[0]?.outer.length ?? 0) > 10)).toBe(true);
    expect(choices.pistes).toEqual(['H2913', 'K1304']);
    expect(guide).toMatchObject({ revealed: true, address: 'vous' });
    expect(notebook.landmarks.map(({ kind }) => kind)).toEqual(['live', 'go', 'know', 'avoid', 'discover']);
    expect(notebook.travel.limit).toEqual({ minutes: 30 });
    expect(notebook.plan.map(({ date }) => date)).toEqual(['2026-12-03', null, null]);
  });

  test('loses not one word of the person', () => {
    if (!opened.ok) throw new Error(opened.error.kind);
    const found = new Set(strings(opened.value));
    const { notebook } = JSON.parse(text);

    expect(strings(notebook).filter((words) => !found.has(words))).toEqual([]);
  });

  test('opens the same from the link that the application made of it', async () => {
    if (!opened.ok) throw new Error(opened.error.kind);
    const fromLink = await readNotebookLink(read('carnet-v1-interview.link.txt').trim());

    // A link leaves the vintages behind: they are those of the day it is opened.
    expect(fromLink).toEqual({ ok: true, value: { ...opened.value, vintages: {} } });
  });
});

/** Every text of a value, at any depth. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
