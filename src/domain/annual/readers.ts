import { bmoReader } from './bmo/bmoReader.ts';
import { communeTableReader } from './communes/communeTableReader.ts';
import { privateJobsReader } from './communes/privateJobsReader.ts';
import { flowsReader } from './flows/flowsReader.ts';
import type { AnnualReader } from './reader.ts';
import { oldTensionReader } from './tension/oldTensionReader.ts';
import { tensionReader } from './tension/tensionReader.ts';

/** Readers of official files, the most particular first: the first one that recognises a sheet has it. */
export const READERS: readonly AnnualReader[] = [
  bmoReader,
  tensionReader,
  oldTensionReader,
  flowsReader,
  privateJobsReader,
  communeTableReader,
];
