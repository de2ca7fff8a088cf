import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import { wordsOf } from '../search/normalise.ts';
import { bmoFile } from './bmo/bmoFile.ts';
import { communeTableFile } from './communes/communeTableFile.ts';
import { privateJobsFile } from './communes/privateJobsFile.ts';
import { flowsFile } from './flows/flowsFile.ts';
import { oldTensionFile, tensionFile } from './tension/tensionFile.ts';

const annualFile = v.variant('kind', [
  bmoFile,
  tensionFile,
  oldTensionFile,
  flowsFile,
  privateJobsFile,
  communeTableFile,
]);

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

/** Characters of the title that the name of a file keeps. */
const TITLE_LENGTH = 40;

/** Name under which an annual file is saved: "bmo-2025.json". Two tables of one year have each their own: "commune-table-2023-puits.json". */
export function annualFileName({
  kind,
  year,
  source,
}: {
  readonly kind: AnnualKind;
  readonly year: number;
  readonly source: { readonly title: string };
}): string {
  const title = kind === 'commune-table' ? wordsOf(source.title.replace(/\.[a-z]{2,4}$/i, '')) : [];
  const slug = title.join('-').slice(0, TITLE_LENGTH);
  return `${[kind, year, ...(slug === '' ? [] : [slug])].join('-')}.json`;
}
