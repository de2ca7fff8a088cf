import { SIGN_STYLES } from '../../../domain/territory/signs.ts';
import type { TerritorySign } from '../../../domain/territory/territorySet.ts';

const WIDTH_PX = 3;

/** A short piece of the line of a territory, as the map draws it. Says nothing to the ear: its name stands beside it. */
export function SignSample({ sign }: { readonly sign: TerritorySign }) {
  const { color, dash } = SIGN_STYLES[sign];
  return (
    <svg className="sign-sample" width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
      <line
        x1="3"
        y1="6"
        x2="41"
        y2="6"
        stroke={color}
        strokeWidth={WIDTH_PX}
        strokeLinecap="round"
        strokeDasharray={dash.map((length) => length * WIDTH_PX).join(' ') || undefined}
      />
    </svg>
  );
}
