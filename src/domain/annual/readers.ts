import { bmoReader } from './bmo/bmoReader.ts';
import { communeTableReader } from './communes/communeTableReader.ts';
import { privateJobsReader } from './communes/privateJobsReader.ts';
import type { AnnualReader } from './reader.ts';

/** Readers of official files, the most particular first: the first one that recognises a sheet has it. */
export const READERS: readonly AnnualReader[] = [bmoReader, privateJobsReader, communeTableReader];
