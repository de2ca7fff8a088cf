import type { NamesTable } from '../../catalogue/contract.ts';
import type { Communes } from '../../catalogue/region.ts';
import type { Topology } from '../../catalogue/topology.ts';
import { distanceKm, type LngLat } from '../../geo.ts';
import { type CommuneCode, parseCommuneCode } from '../../ids.ts';
import { readCommune } from '../../search/communeWords.ts';
import { createCoverageEngine } from '../../territory/coverage/engine.ts';
import { buildCoverageMesh } from '../../territory/coverage/mesh.ts';
import { type CommuneIndex, createCommuneIndex } from './communeIndex.ts';
import type { CorrectionReason } from './report.ts';

/** The communes a file is checked against: plain data, so that it can be given to a worker. */
export interface ImportGround {
  readonly communes: Pick<Communes, 'codes' | 'names' | 'postalCodes' | 'points'>;
  readonly topology: Topology;
  readonly names: NamesTable;
  /** How many communes are of the region, the first ones: its départements are known whole. All of them when left out. */
  readonly own?: number;
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
  /** The commune that a whole address ends with, « 12 rue de la Gare 44110 Châteaubriant »; `unsaid` when it names none. */
  findInAddress(address: string): FoundCommune;
  /** Row of the commune around a point, null outside the region. The first call prepares the contours. */
  rowAt(point: LngLat): number | null;
  /** Whether a point is within a distance of the centre of a commune of the region. */
  isAround(point: LngLat, km: number): boolean;
  codeOf(row: number): CommuneCode | null;
  centreOf(row: number): LngLat;
}

/** The end that spreadsheets give to a code they took for a figure. */
const AS_FIGURE = /[.,]0+$/;

export function createCommuneFinder({ communes, topology, names, own }: ImportGround): CommuneFinder {
  const rowOf = new Map<string, number>(communes.codes.map((code, row) => [code, row]));
  const index = createCommuneIndex(communes, names, rowOf, own);
  const departements = new Set(communes.codes.slice(0, own).map((code) => code.slice(0, 2)));
  let rowAt: CommuneFinder['rowAt'] | null = null;

  const byCode = (code: CommuneCode): FoundCommune => {
    const row = rowOf.get(code);
    if (row !== undefined) return { row, how: null };
    const successor = Object.hasOwn(names.succession, code) ? names.succession[code] : undefined;
    const today = rowOf.get(successor ?? '');
    if (today !== undefined) return { row: today, how: 'former-commune' };
    return departements.has(code.slice(0, 2)) ? 'unknown' : 'outside';
  };

  const findByCode = (written: string): FoundCommune => {
    const code = written ? parseCommuneCode(written.replace(AS_FIGURE, '').padStart(5, '0')) : null;
    return code ? byCode(code) : 'unknown';
  };

  /** A code where a name is expected, which is no postcode of here. */
  const findByLoneCode = (written: string): FoundCommune =>
    index.ofPostcode(written).length === 0 ? findByCode(written) : 'unknown';

  const isOutside = (postcode: string) =>
    /^\d{5}$/.test(postcode) &&
    !departements.has(postcode.slice(0, 2)) &&
    index.ofPostcode(postcode).length === 0;

  const byWords = (name: string, given: string): FoundCommune => {
    const written = readCommune(name);
    const postcode = given.replace(/\s/g, '') || (written.postcode ?? '');
    if (isOutside(postcode)) return 'outside';
    if (
      written.departement &&
      !departements.has(written.departement) &&
      index.ofPostcode(postcode).length === 0
    )
      return 'outside';
    return findByWords(index, written, postcode);
  };

  const findInAddress = (address: string): FoundCommune => {
    let outside = false;
    for (const part of addressParts(address)) {
      const found = part.postcode ? byWords(part.name, part.postcode) : byExactName(index, part.name);
      if (typeof found === 'object') return found;
      if (found === 'outside') outside = true;
    }
    return outside ? 'outside' : 'unsaid';
  };

  const findNamed = ({ code, name, postcode }: WrittenPlace): FoundCommune => {
    const named = byWords(name, postcode.replace(AS_FIGURE, ''));
    if (typeof named === 'object') return code ? told(named) : named;
    return named === 'outside' ? named : known(findInAddress(name));
  };

  return {
    find(written) {
      const found = findByCode(written.code);
      if (found !== 'unknown') return found;
      if (written.name === '' && written.postcode === '') return written.code ? 'unknown' : 'unsaid';
      const coded = findByLoneCode(written.name.trim());
      return typeof coded === 'object' ? coded : findNamed(written);
    },
    findInAddress,
    rowAt(point) {
      rowAt ??= createCoverageEngine(buildCoverageMesh(topology)).rowAt;
      return rowAt(point);
    },
    isAround: (point, km) => communes.points.some((centre) => distanceKm(centre, point) <= km),
    codeOf: (row) => communes.codes[row] ?? null,
    centreOf: (row) => communes.points[row] ?? [0, 0],
  };
}

/** What its name says against its code is told. */
function told(found: Extract<FoundCommune, object>): FoundCommune {
  return { ...found, how: found.how ?? 'commune-found-by-name' };
}

/** What was said and names nothing is unknown. */
function known(found: FoundCommune): FoundCommune {
  return found === 'unsaid' ? 'unknown' : found;
}

/** By its name, then by the beginning of its name, then by a postcode that tells it. */
function findByWords(
  index: CommuneIndex,
  written: ReturnType<typeof readCommune>,
  postcode: string,
): FoundCommune {
  const here = index.ofPostcode(postcode);
  const named = index.named(written.words, here, written.departement);
  if (named !== null) {
    const agrees = here.includes(named) && index.isPresentName(named, written.words);
    const isFormer = index.isFormerName(named, written.words);
    return { row: named, how: agrees ? null : isFormer ? 'former-commune' : 'commune-found-by-name' };
  }
  const quarter = index.beginning(written.words, here);
  if (quarter !== null) return { row: quarter, how: 'commune-found-by-name' };
  const alike = index.alike(written.words, here);
  if (alike !== null) return { row: alike, how: 'commune-found-by-postcode' };
  const [only, ...more] = here;
  return only !== undefined && more.length === 0
    ? { row: only, how: 'commune-found-by-postcode' }
    : 'unknown';
}

function byExactName(index: CommuneIndex, name: string): FoundCommune {
  const written = readCommune(name);
  const row = index.named(written.words, [], written.departement) ?? index.ending(name);
  return row === null ? 'unsaid' : { row, how: 'commune-found-by-name' };
}

interface AddressPart {
  readonly name: string;
  readonly postcode: string | null;
}

const WITH_POSTCODE = /(?:^|[^\d])(?:F-?\s?)?(\d{5})(?!\d)[\s,)-]*([^,;\n\d|]*)/g;

/** What may name the commune of an address, the likeliest first: beside a postcode, then its parts from the end. */
function addressParts(address: string): readonly AddressPart[] {
  const text = address.replace(/\bcedex\b\s*\d{0,2}/gi, '');
  const parts = text
    .split(/[,;\n|]|\s[-–]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const coded = [...text.matchAll(WITH_POSTCODE)]
    .reverse()
    .flatMap(([whole, postcode = '', after = '']): AddressPart[] => {
      const before = text
        .slice(0, text.indexOf(whole) + 1)
        .split(/[,;\n|(]|\s[-–]\s/)
        .map((each) => each.trim())
        .filter(Boolean)
        .at(-1);
      const name = after.split(/\s[-–]\s/)[0]?.trim() ?? '';
      return [{ name: name || (before ?? ''), postcode }];
    });
  return [...coded, ...parts.reverse().map((name) => ({ name, postcode: null }))];
}
