import type { ReactNode } from 'react';
import type { SourceRecord } from '../../domain/catalogue/contract.ts';
import { NO_BASE_COLOUR } from '../../domain/figures/palettes.ts';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { legendTexts } from '../texts/legend.ts';
import '../primitives/FragileMark.css';

interface ClassListProps {
  /** Words for the classes, lowest first. */
  readonly words: readonly string[];
  /** Their colours, in the same order. */
  readonly colours: readonly string[];
  /** What the hatch says; null where nothing is missing. */
  readonly missing: string | null;
  /** What dots over a colour say; left out where there are none. */
  readonly fragile?: string | null;
  /** What the grey says; left out where every zone has a class. */
  readonly noBase?: string | null;
  /** Class under the pointer, -1 for a missing figure, null for none. */
  readonly current: number | null;
}

/** The classes of a coloured map in words, highest first, then what bears a mark or is not published. */
export function ClassList(props: ClassListProps) {
  const { words, colours, missing, fragile = null, noBase = null, current } = props;
  const lines = words.map((text, at) => ({ text, at, colour: colours[at] ?? '' }));
  return (
    <ul className="classes">
      {lines.reverse().map(({ text, at, colour }) => (
        <li key={text} className="classes__line" data-current={current === at}>
          <span className="swatch" style={{ background: colour }} aria-hidden="true" />
          {text}
        </li>
      ))}
      {noBase !== null && (
        <li className="classes__line">
          <span className="swatch" style={{ background: NO_BASE_COLOUR }} aria-hidden="true" />
          {noBase}
        </li>
      )}
      {fragile !== null && (
        <li className="classes__line">
          <span className="swatch swatch--fragile" aria-hidden="true" />
          {fragile}
        </li>
      )}
      {missing !== null && (
        <li className="classes__line" data-current={current === -1}>
          <span className="swatch swatch--missing" aria-hidden="true" />
          {missing}
        </li>
      )}
    </ul>
  );
}

interface LegendLimitsProps {
  readonly sources: readonly SourceRecord[];
  /** Paragraphs on what the figure does not say. */
  readonly children: ReactNode;
}

/** What the figure of a map does not say, then where it comes from, folded. */
export function LegendLimits({ sources, children }: LegendLimitsProps) {
  return (
    <Disclosure title={legendTexts.doesNotSay} level={4}>
      {children}
      {sources.map(({ id, attribution }) => (
        <p key={id} className="legend__small">
          {legendTexts.source} : {attribution}
        </p>
      ))}
    </Disclosure>
  );
}
