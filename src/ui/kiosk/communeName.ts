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

/** Where the visitor lives or might, by the name they gave it: that of a village, or of its commune. Empty for none. */
export function useLivedName(code: CommuneCode | null): string {
  const village = useApp(({ visit }) => visit.village);
  const commune = useCommuneName(code);
  return village && village.commune === code ? village.name : commune;
}
