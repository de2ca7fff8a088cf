import type { Region } from '../../../domain/catalogue/region.ts';
import { selectAnchor } from '../../../state/derived/places.ts';
import { useApp } from '../../../state/useApp.ts';
import type { NamedAnchor } from '../../texts/places.ts';
import { communeName } from './communeName.ts';

/** Where places inside the territory are sorted from, as it is said; null when nothing is known of it. */
export function useAnchor(region: Region): NamedAnchor | null {
  const anchor = useApp(selectAnchor);
  const commune = useApp((state) => state.placeFilters.from);
  return anchor && { kind: anchor.kind, commune: communeName({ commune }, region) };
}
