import { type BmoFile, decodeBmoFile } from '../domain/annual/bmo/bmoFile.ts';
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
  const around = await readAround(files, index);
  const recruitment = recruitmentOf(surveys.value, around);
  return recruitment.ok ? recruitment : err(invalid('bmo', recruitment.error));
}

/** The surveys of the bassins around the region; none where they did not come: those bassins are said not to be known. */
async function readAround(files: FileReader, { artifacts }: DataIndex): Promise<readonly BmoFile[]> {
  const record = artifacts.ringSurveys;
  if (!record) return [];
  const bytes = await readRecord(files, record);
  const table = bytes.ok ? parse(bytes.value, record.path, decodeRingSurveys) : bytes;
  return table.ok ? table.value.surveys : [];
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
