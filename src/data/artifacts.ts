import type { ArtifactName, ArtifactRecord, DataIndex } from '../domain/catalogue/contract.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** How bytes are reached: by HTTP in the page, from the disk on the command line. */
export interface FileReader {
  /** The bytes of a file below `data/`, or a problem when it cannot be reached. */
  read(path: string): Promise<Result<Uint8Array, Problem>>;
  /** SHA-256 in hexadecimal, or null where the platform does not offer it (plain HTTP outside of localhost). */
  sha256(bytes: Uint8Array): Promise<string | null>;
}

/**
 * The bytes of an artifact of the index. One whose size or hash is not what the index says is refused: a truncated
 * file or one of another version must not give a wrong figure.
 */
export async function readArtifact(
  files: FileReader,
  index: DataIndex,
  name: ArtifactName,
): Promise<Result<Uint8Array, Problem>> {
  return readRecord(files, index.artifacts[name]);
}

async function readRecord(files: FileReader, record: ArtifactRecord): Promise<Result<Uint8Array, Problem>> {
  const outcome = await files.read(record.path);
  if (!outcome.ok) return outcome;
  const mismatch = await findMismatch(outcome.value, record, files);
  return mismatch ? err(invalid(record.path, mismatch)) : outcome;
}

/** An artifact in JSON, checked. */
export async function readTable<T>(
  files: FileReader,
  index: DataIndex,
  name: ArtifactName,
  decode: (value: unknown) => Result<T, string>,
): Promise<Result<T, Problem>> {
  const bytes = await readArtifact(files, index, name);
  return bytes.ok ? parse(bytes.value, index.artifacts[name].path, decode) : bytes;
}

/** The annual files of a kind, checked, years ascending. */
export async function readAnnual<F extends { readonly kind: string; readonly year: number }>(
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

async function findMismatch(
  bytes: Uint8Array,
  record: ArtifactRecord,
  files: FileReader,
): Promise<string | null> {
  if (bytes.length !== record.bytes) return `${bytes.length} bytes, ${record.bytes} expected`;
  const hash = await files.sha256(bytes);
  return hash !== null && hash !== record.sha256 ? 'its content is not the one the index describes' : null;
}

/** Bytes as JSON, checked. @param path names the file in a problem */
export function parse<T>(
  bytes: Uint8Array,
  path: string,
  decode: (value: unknown) => Result<T, string>,
): Result<T, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return err(invalid(path, 'not JSON'));
  }
  const decoded = decode(value);
  return decoded.ok ? decoded : err(invalid(path, decoded.error));
}

export function invalid(file: string, detail: string): Problem {
  return { kind: 'catalogue-invalid', file, detail };
}
