import { FAMILY_SIGNS, SIGN_BOX } from '../../../domain/places/familySigns.ts';
import type { PlaceFamily } from '../../../domain/places/place.ts';

/** The sign of a family, the same as on the map. Its name stands beside it: it is not read aloud. */
export function FamilySign({ family }: { readonly family: PlaceFamily }) {
  return (
    <svg className="family-sign" viewBox={`0 0 ${SIGN_BOX} ${SIGN_BOX}`} aria-hidden="true">
      <path d={FAMILY_SIGNS[family]} fillRule="evenodd" />
    </svg>
  );
}
