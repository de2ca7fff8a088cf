import type { ExpressionSpecification } from 'maplibre-gl';
import { SIGN_STYLES } from '../../domain/territory/signs.ts';
import type { TerritorySign } from '../../domain/territory/territorySet.ts';

/** A full line, as dashes without a gap. */
const FULL = [1, 0];
const OTHERS: readonly TerritorySign[] = [1, 2, 3];

/** Colour of a line after the `sign` of its feature. */
export const SIGN_COLOR: ExpressionSpecification = bySign((sign) => SIGN_STYLES[sign].color);

/** Dashes of a line after the `sign` of its feature. */
export const SIGN_DASH: ExpressionSpecification = bySign((sign) => {
  const { dash } = SIGN_STYLES[sign];
  return ['literal', dash.length > 0 ? [...dash] : FULL];
});

function bySign(value: (sign: TerritorySign) => unknown): ExpressionSpecification {
  const branches = OTHERS.flatMap((sign) => [sign, value(sign)]);
  return ['match', ['get', 'sign'], ...branches, value(0)] as unknown as ExpressionSpecification;
}
