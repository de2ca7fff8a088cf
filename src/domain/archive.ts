import { unzipSync, zipSync } from 'fflate';
import { err, ok, type Result } from './result.ts';

/** What was unzipped, and what its checksums have to be: a file with another one is damaged, however well it unzips. */
export interface Unzipped {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** CRC-32 by name. */
  readonly sums: ReadonlyMap<string, number>;
}

/** Why an archive is not opened. */
export interface ArchiveFlaw {
  readonly reason: 'too-large-unzipped' | 'damaged';
}

/**
 * Files of an archive, or why it is refused: nothing larger than the limit, in bytes, is ever held. Their checksums are still to be
 * compared, by `isSound` or by `stored`.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Result<Unzipped, ArchiveFlaw> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        return total <= limit;
      },
    });
    if (total > limit) return err({ reason: 'too-large-unzipped' });
    return ok({ files, sums: checksumsOf(bytes) });
  } catch {
    return err({ reason: 'damaged' });
  }
}

/** Whether each file is what its checksum says. */
export function isSound({ files, sums }: Unzipped): boolean {
  return Object.entries(files).every(([name, content]) => sums.get(name) === crc32(content));
}

/** The files in an archive without compression; null unless each is what its checksum says, which is counted there anyway. */
export function stored({ files, sums }: Unzipped): Uint8Array<ArrayBuffer> | null {
  const archive = zipSync(files, { level: 0 });
  const counted = [...checksumsOf(archive)];
  return counted.every(([name, sum]) => sums.get(name) === sum) ? archive : null;
}

/** Names of the files of an archive, nothing of which is unzipped; null when it is none. */
export function namesInArchive(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
    return names;
  } catch {
    return null;
  }
}

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;

/** Checksums of the directory at the end of an archive, by name (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16). */
function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
    sums.set(new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(name), view.getUint32(at + 16, true));
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The checksum of archives (CRC-32, ISO 3309). */
function crc32(bytes: Uint8Array): number {
  const table = CRC_TABLE;
  const { length } = bytes;
  let sum = -1;
  // A plain loop: this is every byte of a workbook that is unzipped.
  for (let at = 0; at < length; at++)
    sum = (table[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}
