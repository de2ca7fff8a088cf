import type { SourceRecord } from '../../domain/catalogue/contract.ts';
import { INDICATORS, type IndicatorId, type IndicatorMarks } from '../../domain/statistics/indicators.ts';
import { CLASS_COLOURS } from '../../domain/statistics/palettes.ts';
import { fragileTexts } from '../texts/fragile.ts';
import { INDICATOR_TEXTS } from '../texts/indicators.ts';
import { legendTexts } from '../texts/legend.ts';
import { ClassList, LegendLimits } from './ClassList.tsx';

interface IndicatorLegendProps {
  readonly indicator: IndicatorId;
  readonly populationYear: number;
  readonly sources: readonly SourceRecord[];
  readonly marks: IndicatorMarks;
  /** Class of the commune under the pointer, -1 for a missing figure, null for no commune. */
  readonly current: number | null;
}

/** The legend of an indicator of communes: unit, year, classes, source and limits. */
export function IndicatorLegend({
  indicator,
  populationYear,
  sources,
  marks,
  current,
}: IndicatorLegendProps) {
  const { name, unit, base, noBase, classes, limits } = INDICATOR_TEXTS[indicator];
  return (
    <div>
      <h3 className="legend__heading">{name}</h3>
      <p className="legend__unit">{unit(populationYear)}</p>
      <ClassList
        words={classes(INDICATORS[indicator].breaks)}
        colours={CLASS_COLOURS[indicator]}
        missing={marks.missing ? legendTexts.missing : null}
        fragile={marks.fragile ? fragileTexts.whyOf(base) : null}
        noBase={marks.noBase ? noBase : null}
        current={current}
      />
      <LegendLimits sources={sources}>
        <p className="legend__small">{limits}</p>
      </LegendLimits>
    </div>
  );
}
