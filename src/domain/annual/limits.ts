import type { AnnualRefusal } from './report.ts';

/** Largest official file that is read, in bytes: that of the flows between all communes of France is half of it. */
export const MAX_ANNUAL_BYTES = 150 * 1024 * 1024;

/** Largest archive once unzipped, in bytes: ten times the workbook of a national survey. */
export const MAX_UNZIPPED = 600 * 1024 * 1024;

/** Longest time that a file may take, on screen as in the terminal: twenty times that of a national survey on an ordinary machine. */
export const MAX_ANNUAL_MS = 120_000;

/** What compound files begin with: workbooks of another age (.xls), and those of today with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a file is refused from its size and its first bytes, before the rest is read; null when it may be read. */
export function refuseAnnualBytes(size: number, head: Uint8Array): AnnualRefusal | null {
  if (size === 0) return { reason: 'empty' };
  if (size > MAX_ANNUAL_BYTES) return { reason: 'too-large' };
  return startsWith(head, COMPOUND_FILE) ? { reason: 'old-workbook' } : null;
}

/** Whether bytes begin with a signature. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
