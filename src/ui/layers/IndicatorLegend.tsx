import type { Region } from '../../domain/catalogue/region.ts';
import type { CommuneFigure, FigureMarks } from '../../domain/figures/figure.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import { formatFigureYears } from '../formats.ts';
import { figureTexts } from '../texts/figures.ts';
import { fragileTexts } from '../texts/fragile.ts';
import { legendTexts } from '../texts/legend.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
import { useTexts } from '../useTexts.ts';
import { FigureLegend } from './FigureLegend.tsx';

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
  const { years, breaks, heading } = record;
  const from = sourcesOf(region.index, record.id).map(({ title }) => title);
  return (
    <FigureLegend
      record={record}
      region={region}
      name={name}
      // Whose it is goes with the year of what was added: its name says little.
      unit={heading === undefined ? unit(years) : [formatFigureYears(record), ...from].join(' · ')}
      classes={classes(breaks)}
      missing={marks.missing ? legendTexts.missing : null}
      fragile={marks.fragile ? fragileTexts.whyOf(base(years)) : null}
      noBase={marks.noBase ? noBase(years) : null}
      current={current}
      limits={[texts[limits].doesNotSay]}
    />
  );
}
