import { type CommuneCode, parseCommuneCode } from '../../ids.ts';
import { paddedCode } from '../cells.ts';
import type { AnnualContext } from '../reader.ts';

/** What the code of a line is here. `unknown`: of the region by its département, and no commune, past or present. */
export type CommuneOfLine =
  | { readonly kind: 'ours'; readonly code: CommuneCode; readonly former: boolean }
  | { readonly kind: 'elsewhere' | 'unknown' | 'none' };

/** Reads codes of communes: "44109", "1004" whose zero a spreadsheet took away, "44109 Nantes", codes of former communes. */
export function createCommuneCodes({ communes, succession, departements }: AnnualContext) {
  const known = new Set<string>(communes.map(({ code }) => code));
  const own = new Set(departements.map(({ id }) => id.slice('DEP:'.length)));
  return (cell: string): CommuneOfLine => {
    const [first = ''] = cell.trim().split(/\s/);
    const code = parseCommuneCode(paddedCode(first, 5));
    if (!code) return { kind: 'none' };
    if (known.has(code)) return { kind: 'ours', code, former: false };
    const present = succession[code];
    if (present !== undefined && known.has(present))
      return { kind: 'ours', code: present as CommuneCode, former: true };
    return { kind: own.has(code.slice(0, 2)) ? 'unknown' : 'elsewhere' };
  };
}
