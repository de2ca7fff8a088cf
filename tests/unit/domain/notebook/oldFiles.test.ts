import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeNotebook } from '../../../../src/domain/notebook/decode.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';

/** Files as they were written at the time: never rewritten, they are what people have at home. */
const read = (version: number) =>
  readFileSync(new URL(`files/carnet-v${version}.arpenteur.json`, import.meta.url), 'utf8');

test('opens a file of version 1', () => {
  expect(decodeNotebook(read(1))).toEqual({ ok: true, value: sampleKept });
});
