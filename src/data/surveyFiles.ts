import { decodeBmoFile } from '../domain/annual/bmo/bmoFile.ts';
import { recruitmentOf } from '../domain/annual/bmo/recruitmentOf.ts';
import { decodeRingSurveys } from '../domain/annual/bmo/ringSurveys.ts';
import type { DataIndex } from '../domain/catalogue/contract.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Recruitment } from '../domain/trades/recruitment.ts';
import { type FileReader, invalid, parse, readRecord } from './artifacts.ts';

/** Every survey that is published, together. */
export async function readSurveys(
  files: FileReader,
  index: DataIndex,
): Promise<Result<Recruitment, Problem>> {
  const surveys = await readAnnual(files, index, 'bmo', decodeBmoFile);
  if (!surveys.ok) return surveys;
  const recruitment = recruitmentOf(surveys.value);
  return recruitment.ok ? recruitment : err(invalid('bmo', recruitment.error));
}

/** Puts what was read around a region to its surveys, whichever they are by then. */
export type JoinSurveys = (own: Recruitment) => Recruitment;

/** What puts the bassins around the region to its surveys; they stay as they are where the data have none. */
export async function readRingSurveys(
  files: FileReader,
  { artifacts }: DataIndex,
): Promise<Result<JoinSurveys, Problem>> {
  const record = artifacts.ringSurveys;
  if (!record) return ok((own) => own);
  const bytes = await readRecord(files, record);
  if (!bytes.ok) return bytes;
  const table = parse(bytes.value, record.path, decodeRingSurveys);
  if (!table.ok) return table;
  return ok((own) => {
    const joined = recruitmentOf(own.files, table.value.surveys);
    return joined.ok ? joined.value : own;
  });
}

/** The annual files of a kind, checked, years ascending. */
async function readAnnual<F extends { readonly kind: string; readonly year: number }>(
  files: FileReader,
  index: DataIndex,
  kind: string,
  decode: (value: unknown) => Result<F, string>,
): Promise<Result<readonly F[], Problem>> {
  const records = index.annual.filter((record) => record.kind === kind).sort((a, b) => a.year - b.year);
  const read = await Promise.all(
    records.map(async (record): Promise<Result<F, Problem>> => {
      const bytes = await readRecord(files, record);
      const file = bytes.ok ? parse(bytes.value, record.path, decode) : bytes;
      if (!file.ok) return file;
      return file.value.kind === kind && file.value.year === record.year
        ? file
        : err(invalid(record.path, `${file.value.kind} ${file.value.year}`));
    }),
  );
  const failed = read.find((each) => !each.ok);
  return failed && !failed.ok ? failed : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
}
