import type { ArtifactName } from '../domain/catalogue/artifactNames.ts';
import type { ArtifactRecord, DataIndex } from '../domain/catalogue/contract.ts';
import type { Problem } from '../domain/problems.ts';
import { err, type Result } from '../domain/result.ts';

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

/** The bytes of a record of the index, compared with what it says. */
export async function readRecord(
  files: FileReader,
  record: ArtifactRecord,
): Promise<Result<Uint8Array, Problem>> {
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
