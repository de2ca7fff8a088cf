import type { NamesTable } from '../../catalogue/contract.ts';
import type { Communes } from '../../catalogue/region.ts';
import type { Topology } from '../../catalogue/topology.ts';
import type { LngLat } from '../../geo.ts';
import { type CommuneCode, parseCommuneCode } from '../../ids.ts';
import { wordsOf } from '../../search/normalise.ts';
import { createCoverageEngine } from '../../territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../territory/coverage/mesh.ts';
import type { CorrectionReason } from './report.ts';

/** The communes a file is checked against: plain data, so that it can be given to a worker. */
export interface ImportGround {
  readonly communes: Pick<Communes, 'codes' | 'names' | 'postalCodes' | 'points'>;
  readonly topology: Topology;
  readonly names: NamesTable;
}

/** Where a line says it is, as written; empty for a cell that is not there. */
export interface WrittenPlace {
  readonly code: string;
  readonly name: string;
  readonly postcode: string;
}

/** A commune of the region by its row and how it was found (null: as it is written), or why there is none. */
export type FoundCommune =
  | {
      readonly row: number;
      readonly how: Extract<CorrectionReason, `${'former' | 'commune-found'}-${string}`> | null;
    }
  | 'outside'
  | 'unknown'
  | 'unsaid';

/** Finds communes by what people write of them. Cheap to ask, and made once for a file. */
export interface CommuneFinder {
  find(written: WrittenPlace): FoundCommune;
  /** Row of the commune around a point, null outside the region. The first call prepares the contours. */
  rowAt(point: LngLat): number | null;
  codeOf(row: number): CommuneCode | null;
  centreOf(row: number): LngLat;
}

export function createCommuneFinder({ communes, topology, names }: ImportGround): CommuneFinder {
  const rowOf = new Map<string, number>(communes.codes.map((code, row) => [code, row]));
  const byName = indexNames(communes, names, rowOf);
  const byPostcode = indexPostcodes(communes);
  const departements = new Set(communes.codes.map((code) => code.slice(0, 2)));
  let rowAt: CommuneFinder['rowAt'] | null = null;

  const byCode = (code: CommuneCode): FoundCommune => {
    const row = rowOf.get(code);
    if (row !== undefined) return { row, how: null };
    const successor = Object.hasOwn(names.succession, code) ? names.succession[code] : undefined;
    const today = rowOf.get(successor ?? '');
    if (today !== undefined) return { row: today, how: 'former-commune' };
    return departements.has(code.slice(0, 2)) ? 'unknown' : 'outside';
  };

  const named = ({ code, name, postcode }: WrittenPlace): FoundCommune | null => {
    const here = byPostcode.get(postcode) ?? [];
    const key = keyOf(name);
    const [row, ...others] = narrow(byName.get(key) ?? [], here);
    if (row === undefined || others.length > 0) return null;
    // Its name of today and its postcode say the same: nothing had to be guessed.
    const agrees = code === '' && here.includes(row) && keyOf(communes.names[row] ?? '') === key;
    return { row, how: agrees ? null : 'commune-found-by-name' };
  };

  const byWords = (written: WrittenPlace): FoundCommune => {
    const { name, postcode } = written;
    const found = named(written);
    if (found) return found;
    if (postcode && !departements.has(postcode.slice(0, 2))) return 'outside';
    const [only, ...more] = byPostcode.get(postcode) ?? [];
    const isAlone = name === '' && only !== undefined && more.length === 0;
    return isAlone ? { row: only, how: 'commune-found-by-postcode' } : 'unknown';
  };

  return {
    find(written) {
      if (!written.code && !written.name && !written.postcode) return 'unsaid';
      const code = parseCommuneCode(written.code);
      const found = code ? byCode(code) : 'unknown';
      const hasWords = written.name !== '' || written.postcode !== '';
      return found === 'unknown' && hasWords ? byWords(written) : found;
    },
    rowAt(point) {
      rowAt ??= createCoverageEngine(buildCoverageMesh(topology)).rowAt;
      return rowAt(point);
    },
    codeOf: (row) => communes.codes[row] ?? null,
    centreOf: (row) => communes.points[row] ?? [0, 0],
  };
}

/** Rows by the words of a name, today's and former ones. */
function indexNames(
  communes: ImportGround['communes'],
  names: NamesTable,
  rowOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const add = (name: string, row: number | undefined) => {
    if (row === undefined) return;
    const key = keyOf(name);
    const rows = index.get(key) ?? [];
    index.set(key, rows.includes(row) ? rows : [...rows, row]);
  };
  communes.names.forEach(add);
  const today = new Set(index.keys());
  // A name that a commune bears today is that commune, whatever others were once called.
  for (const { name, commune } of names.former) if (!today.has(keyOf(name))) add(name, rowOf.get(commune));
  return index;
}

function indexPostcodes({ postalCodes }: ImportGround['communes']): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  postalCodes.forEach((codes, row) => {
    for (const code of codes) index.set(code, [...(index.get(code) ?? []), row]);
  });
  return index;
}

/** Of several communes of a name, those of the postcode; all of them when the postcode is of no help. */
function narrow(named: readonly number[], here: readonly number[]): readonly number[] {
  const both = named.length > 1 ? named.filter((row) => here.includes(row)) : named;
  return both.length > 0 ? both : named;
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}
