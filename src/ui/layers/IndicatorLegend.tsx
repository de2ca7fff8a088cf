import type { Region } from '../../domain/catalogue/region.ts';
import type { CommuneFigure, FigureMarks } from '../../domain/figures/figure.ts';
import { coloursOf } from '../../domain/figures/palettes.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import { figureTexts } from '../texts/figures.ts';
import { fragileTexts } from '../texts/fragile.ts';
import { legendTexts } from '../texts/legend.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
import { useTexts } from '../useTexts.ts';
import { ClassList, LegendLimits } from './ClassList.tsx';

interface IndicatorLegendProps {
  readonly figure: CommuneFigure;
  readonly region: Pick<Region, 'index'>;
  readonly marks: FigureMarks;
  /** Class of the commune under the pointer, -1 for a missing figure, null for no commune. */
  readonly current: number | null;
}

/** The legend of a figure of communes: unit, year, classes, source and limits. */
export function IndicatorLegend({ figure: { record }, region, marks, current }: IndicatorLegendProps) {
  const texts = useTexts(figureTexts);
  const { name, unit, base, noBase, classes, limits } = mapFigureWords(record);
  const { years, breaks } = record;
  return (
    <div>
      <h3 className="legend__heading">{name}</h3>
      <p className="legend__unit">{unit(years)}</p>
      <ClassList
        words={classes(breaks)}
        colours={coloursOf(record)}
        missing={marks.missing ? legendTexts.missing : null}
        fragile={marks.fragile ? fragileTexts.whyOf(base(years)) : null}
        noBase={marks.noBase ? noBase(years) : null}
        current={current}
      />
      <LegendLimits sources={sourcesOf(region.index, record.id)}>
        <p className="legend__small">{texts[limits].doesNotSay}</p>
      </LegendLimits>
    </div>
  );
}
