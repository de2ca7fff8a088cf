import { paddedCode } from '../cells.ts';
import { createCommuneCodes } from '../communes/communeCodes.ts';
import type { AnnualContext } from '../reader.ts';
import { ELSEWHERE } from './flowsFile.ts';

/** An end of a flow: a commune of the region or of France, or « ELSE », with the code that its line gives. */
export type FlowEnd =
  | {
      readonly kind: 'ours' | 'France';
      readonly code: string;
      readonly id: string;
      readonly departement: string;
    }
  | { readonly kind: 'elsewhere'; readonly code: string; readonly id: typeof ELSEWHERE };
/** `unknown`: of the region by its département, and no commune of it; `none`: no code. */
export type ReadEnd = FlowEnd | { readonly kind: 'unknown' } | { readonly kind: 'none' };

/** Communes whose arrondissements are counted one by one. */
const CITIES = [
  { code: '75056', name: 'Paris', first: 75101, last: 75120 },
  { code: '69123', name: 'Lyon', first: 69381, last: 69389 },
  { code: '13055', name: 'Marseille', first: 13201, last: 13216 },
] as const;
/** 99999, codes of countries, and those of communes beyond the border: two letters first, which only Corsica has not. */
const ABROAD = /^(?:99\d{3}|[A-Z]{2}[A-Z\d]{3})$/;
const OVERSEAS = /^9[78]/;

/** Reads codes of ends, each spelling once: a national file has a million lines and forty thousand codes. */
export function createFlowEnds(context: AnnualContext): (cell: string) => ReadEnd {
  const communeOf = createCommuneCodes(context);
  const read = (cell: string): ReadEnd => {
    const code = paddedCode(cell, 5);
    if (ABROAD.test(code)) return { kind: 'elsewhere', code, id: ELSEWHERE };
    const city = CITIES.find(({ first, last }) => Number(code) >= first && Number(code) <= last)?.code;
    const commune = communeOf(city ?? code);
    if (commune.kind === 'none' || commune.kind === 'unknown') return { kind: commune.kind };
    const isOurs = commune.kind === 'ours';
    const id = isOurs ? commune.code : (city ?? code);
    const departement = `DEP:${id.slice(0, OVERSEAS.test(id) ? 3 : 2)}`;
    return { kind: isOurs ? 'ours' : 'France', code, id, departement };
  };
  const known = new Map<string, ReadEnd>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const end = read(cell);
    known.set(cell, end);
    return end;
  };
}

/** The name of a commune that lines name: that of the whole for arrondissements. Null when they do not. */
export function endName(id: string, written: string): string | null {
  return CITIES.find(({ code }) => code === id)?.name ?? (written === '' ? null : written);
}
