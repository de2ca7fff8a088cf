import type { SourceRecord } from '../../domain/catalogue/contract.ts';
import { INDICATORS, type IndicatorId } from '../../domain/statistics/indicators.ts';
import { CLASS_COLOURS } from '../../domain/statistics/palettes.ts';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { INDICATOR_TEXTS } from '../texts/indicators.ts';
import { legendTexts } from '../texts/legend.ts';

interface ClassListProps {
  readonly indicator: IndicatorId;
  readonly populationYear: number;
  readonly sources: readonly SourceRecord[];
  readonly current: number | null;
}

/** The classes of an indicator in words, highest first, with unit, year, source and limits. */
export function ClassList({ indicator, populationYear, sources, current }: ClassListProps) {
  const { name, unit, classes, limits } = INDICATOR_TEXTS[indicator];
  const words = classes(INDICATORS[indicator].breaks);
  const lines = words.map((text, at) => ({ text, at, colour: CLASS_COLOURS[indicator][at] ?? '' }));
  return (
    <div>
      <h3 className="legend__heading">{name}</h3>
      <p className="legend__unit">{unit(populationYear)}</p>
      <ul className="classes">
        {lines.reverse().map(({ text, at, colour }) => (
          <li key={text} className="classes__line" data-current={current === at}>
            <span className="swatch" style={{ background: colour }} aria-hidden="true" />
            {text}
          </li>
        ))}
        <li className="classes__line" data-current={current === -1}>
          <span className="swatch swatch--missing" aria-hidden="true" />
          {legendTexts.missing}
        </li>
      </ul>
      <Disclosure title={legendTexts.doesNotSay} level={4}>
        <p className="legend__small">{limits}</p>
        {sources.map(({ id, attribution }) => (
          <p key={id} className="legend__small">
            {legendTexts.source} : {attribution}
          </p>
        ))}
      </Disclosure>
    </div>
  );
}
