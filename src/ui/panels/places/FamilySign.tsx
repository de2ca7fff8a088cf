import { familyPath, SHAPE_SIZE } from '../../../domain/places/familyShapes.ts';
import type { PlaceFamily } from '../../../domain/places/place.ts';

/** The silhouette of a family, the same as on the map. Its name stands beside it: it is not read aloud. */
export function FamilySign({ family }: { readonly family: PlaceFamily }) {
  return (
    <svg className="family-sign" viewBox={`0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}`} aria-hidden="true">
      <path d={familyPath(family)} />
    </svg>
  );
}
