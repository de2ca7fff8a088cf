import type { MapLimit } from '../../domain/session/session.ts';
import { LIMIT_TEXTS, legendTexts } from '../texts/legend.ts';
import { themeTexts } from '../texts/themes.ts';
import { useTexts } from '../useTexts.ts';

/** The signs of the person's territory. @param tinted whether communes carry the tint of the drawing or keep a class colour */
export function TerritorySigns({ tinted }: { readonly tinted: boolean }) {
  const texts = useTexts(legendTexts);
  return (
    <ul className="classes">
      <li className="classes__line">
        <span className="swatch swatch--outline" aria-hidden="true" />
        {texts.outline}
      </li>
      <li className="classes__line">
        <span className={`swatch swatch--counted ${tinted ? '' : 'swatch--clear'}`} aria-hidden="true" />
        {tinted ? texts.counted : texts.countedEdge}
      </li>
      <li className="classes__line">
        <span className={`swatch swatch--partly ${tinted ? '' : 'swatch--clear'}`} aria-hidden="true" />
        {texts.partly}
      </li>
    </ul>
  );
}

interface LimitLinesProps {
  readonly limits: readonly MapLimit[];
  /** Whether the bassins behind a trade that is kept are drawn too. */
  readonly hasFootprint?: boolean | undefined;
  /** Whether what nothing is known of is hatched. */
  readonly hasBeyond?: boolean | undefined;
}

/** The limits that are drawn, each with its line, and the hatch where nothing is counted. */
export function LimitLines({ limits, hasFootprint = false, hasBeyond = false }: LimitLinesProps) {
  const texts = useTexts(themeTexts);
  return (
    <ul className="classes">
      {limits.map((limit) => (
        <li key={limit} className="classes__line">
          <LimitLine limit={limit} />
          {LIMIT_TEXTS[limit]}
        </li>
      ))}
      {hasFootprint && (
        <li className="classes__line">
          <svg className="limit limit--footprint" viewBox="0 0 28 16" aria-hidden="true">
            <path d="M2 8H26" />
          </svg>
          {texts.footprintLine}
        </li>
      )}
      {hasBeyond && (
        <li className="classes__line">
          <span className="swatch swatch--beyond" aria-hidden="true" />
          {legendTexts.beyond}
        </li>
      )}
    </ul>
  );
}

/** A short piece of the line of a limit, as the map draws it. */
export function LimitLine({ limit }: { readonly limit: MapLimit }) {
  return (
    <svg className={`limit limit--${limit}`} viewBox="0 0 28 16" aria-hidden="true">
      <path d="M2 8H26" />
    </svg>
  );
}
