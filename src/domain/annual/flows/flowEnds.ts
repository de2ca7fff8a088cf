import { parseCommuneCode } from '../../ids.ts';
import { paddedCode } from '../cells.ts';
import { createCommuneCodes } from '../communes/communeCodes.ts';
import type { AnnualContext } from '../reader.ts';
import { ELSEWHERE } from './flowsFile.ts';

interface Coded {
  /** Which code its line gives, as a number: the same for the spellings of one code. */
  readonly number: number;
}
/** An end of a flow: a commune of the region or of France, or « ELSE ». */
export type FlowEnd =
  | (Coded & { readonly kind: 'ours' | 'France'; readonly id: string; readonly departement: string })
  | (Coded & { readonly kind: 'elsewhere'; readonly id: typeof ELSEWHERE });
/** `unknown`: of the region by its département, and no commune of it; `none`: no code. */
type ReadEnd = FlowEnd | { readonly kind: 'unknown' } | { readonly kind: 'none' };

/** Communes whose arrondissements are counted one by one. */
const CITIES = [
  { code: '75056', name: 'Paris', first: 75101, last: 75120 },
  { code: '69123', name: 'Lyon', first: 69381, last: 69389 },
  { code: '13055', name: 'Marseille', first: 13201, last: 13216 },
] as const;
/** 99999, codes of countries, and those of communes beyond the border: two letters first, which only Corsica has not. */
const ABROAD = /^(?:99\d{3}|[A-Z]{2}[A-Z\d]{3})$/;
const DIGITS = 5;
const OVERSEAS = /^9[78]/;

/** Reads the ends of lines. */
export interface FlowEnds {
  endOf(cell: string): ReadEnd;
  /** Whether an end is not of the region, for certain: cheap, since nearly all lines of a national file are left on this. */
  isFar(cell: string): boolean;
}

/** Reads codes of ends, each spelling once: a national file has a million lines and forty thousand codes. */
export function createFlowEnds(context: AnnualContext): FlowEnds {
  const communeOf = createCommuneCodes(context);
  const numbers = new Map<string, number>();
  const numberOf = (code: string) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  };
  const read = (cell: string): ReadEnd => {
    const code = paddedCode(cell, 5);
    if (ABROAD.test(code)) return { kind: 'elsewhere', number: numberOf(code), id: ELSEWHERE };
    const city = CITIES.find(({ first, last }) => Number(code) >= first && Number(code) <= last)?.code;
    const commune = communeOf(city ?? code);
    const id = commune.kind === 'ours' ? commune.code : parseCommuneCode(city ?? code);
    if (commune.kind === 'unknown') return { kind: 'unknown' };
    if (id === null) return { kind: 'none' };
    const departement = `DEP:${id.slice(0, OVERSEAS.test(id) ? 3 : 2)}`;
    return { kind: commune.kind === 'ours' ? 'ours' : 'France', number: numberOf(code), id, departement };
  };
  const known = new Map<string, ReadEnd>();
  const endOf = (cell: string) => {
    const end = known.get(cell) ?? read(cell);
    known.set(cell, end);
    return end;
  };
  const isFarEnd = (cell: string) => !['ours', 'unknown'].includes(endOf(cell).kind);
  const far = new Int8Array(10 ** DIGITS);
  return {
    endOf,
    isFar(cell) {
      const digits = digitsOf(cell);
      if (digits < 0) return isFarEnd(cell);
      if (far[digits] === NOT_ASKED) far[digits] = isFarEnd(cell) ? FAR : NEAR;
      return far[digits] === FAR;
    },
  };
}

const NOT_ASKED = 0;
const FAR = 1;
const NEAR = 2;

/** The number that five digits are, -1 for any other text. A plain loop: twice a line, where a map of texts took half of the time. */
function digitsOf(cell: string): number {
  if (cell.length !== DIGITS) return -1;
  let value = 0;
  for (let at = 0; at < DIGITS; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** Whether an end can be one of a flow. */
export function isEnd(end: ReadEnd): end is FlowEnd {
  return end.kind !== 'unknown' && end.kind !== 'none';
}

/** The name of a commune that lines name: that of the whole for arrondissements. Null when they do not. */
export function endName(id: string, written: string): string | null {
  return CITIES.find(({ code }) => code === id)?.name ?? (written === '' ? null : written);
}
