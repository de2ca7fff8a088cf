import type { CommuneCode } from '../../domain/ids.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';

/** Name of a commune of the region; empty for none. */
export function useCommuneName(code: CommuneCode | null): string {
  return useApp((state) => {
    const region = selectRegion(state);
    return (code && region?.communes.names[region.rowOf.get(code) ?? -1]) || '';
  });
}
