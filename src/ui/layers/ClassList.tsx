import type { ReactNode } from 'react';
import type { SourceRecord } from '../../domain/catalogue/contract.ts';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { legendTexts } from '../texts/legend.ts';

interface ClassListProps {
  /** Words for the classes, lowest first. */
  readonly words: readonly string[];
  /** Their colours, in the same order. */
  readonly colours: readonly string[];
  /** What the hatch says. */
  readonly missing: string;
  /** Class under the pointer, -1 for a missing figure, null for none. */
  readonly current: number | null;
}

/** The classes of a coloured map in words, highest first, then what is not published. */
export function ClassList({ words, colours, missing, current }: ClassListProps) {
  const lines = words.map((text, at) => ({ text, at, colour: colours[at] ?? '' }));
  return (
    <ul className="classes">
      {lines.reverse().map(({ text, at, colour }) => (
        <li key={text} className="classes__line" data-current={current === at}>
          <span className="swatch" style={{ background: colour }} aria-hidden="true" />
          {text}
        </li>
      ))}
      <li className="classes__line" data-current={current === -1}>
        <span className="swatch swatch--missing" aria-hidden="true" />
        {missing}
      </li>
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
