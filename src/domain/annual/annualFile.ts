import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { bmoFile } from './bmo/bmoFile.ts';
import { communeTableFile } from './communes/communeTableFile.ts';
import { privateJobsFile } from './communes/privateJobsFile.ts';

const annualFile = v.variant('kind', [bmoFile, privateJobsFile, communeTableFile]);

/**
 * One year of figures of one producer, whole and self-describing: what `public/data` publishes, what an official file is
 * turned into, and what a centre keeps.
 */
export type AnnualFile = v.InferOutput<typeof annualFile>;
export type AnnualKind = AnnualFile['kind'];

/** Checks an annual file entirely; an error is `path: what was expected`. */
export const decodeAnnualFile = decoder<AnnualFile>(annualFile);

/** The bytes of an annual file: the same for the same figures, wherever they are read. */
export function encodeAnnualFile(file: AnnualFile): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(file));
}

/** Name under which an annual file is saved: "bmo-2025.json". */
export function annualFileName({ kind, year }: Pick<AnnualFile, 'kind' | 'year'>): string {
  return `${kind}-${year}.json`;
}
