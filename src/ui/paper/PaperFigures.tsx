import type { Region } from '../../domain/catalogue/region.ts';
import type { NamedFigure } from '../../domain/figures/figure.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import type { Portrait } from '../../domain/statistics/portrait.ts';
import type { Ratio, Sum } from '../../domain/statistics/sums.ts';
import { selectComparison, selectPortraits } from '../../state/derived/profile.ts';
import { useApp } from '../../state/useApp.ts';
import { formatChange, formatFigureYears, formatRate, formatSum } from '../formats.ts';
import { fragileTexts } from '../texts/fragile.ts';
import { mergedTexts } from '../texts/merged.ts';
import { paperTexts } from '../texts/paper.ts';

interface Line {
  readonly figure: NamedFigure;
  readonly label: string;
  readonly value: (portrait: Portrait) => string | null;
}

const sum = (of: (portrait: Portrait) => Sum) => (portrait: Portrait) => formatSum(of(portrait));
const ratio =
  (of: (portrait: Portrait) => Ratio, write: (value: number) => string) => (portrait: Portrait) => {
    const { value, fragile } = of(portrait);
    return value === null ? null : `${write(value)}${fragile ? ` (${fragileTexts.word})` : ''}`;
  };

/** The figures that matter, beside those of the zone compared with and of the region, each with its year and producer. */
export function PaperFigures({ region }: { readonly region: Region }) {
  const portraits = useApp(selectPortraits);
  const comparison = useApp(selectComparison);
  if (!portraits || portraits.territory.communes === 0) return null;
  const columns = [
    { name: paperTexts.mine, portrait: portraits.territory },
    ...(portraits.comparison && comparison
      ? [{ name: comparison.record.name, portrait: portraits.comparison }]
      : []),
    { name: region.zones.region.name, portrait: portraits.region },
  ];
  return (
    <section className="paper-part">
      <h2>{paperTexts.figures}</h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{paperTexts.figure}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ figure, label, value }) => (
            <tr key={label}>
              <th scope="row">
                {label}{' '}
                <span className="paper-note">
                  {formatFigureYears(region.communes.figures[figure].record)}
                </span>
              </th>
              {columns.map(({ name, portrait }) => (
                <td key={name} className="number">
                  {value(portrait) ?? paperTexts.unknown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {portraits.territory.cutUnits.map((unit) => (
        <p key={unit.join()} className="paper-note">
          {mergedTexts.cut(unit.map((row) => region.communes.names[row] ?? ''))}
        </p>
      ))}
      <p className="paper-note">
        {columns.some(({ portrait }) => isMarked(portrait)) && paperTexts.fragile}{' '}
        {paperTexts.sources(producersOf(region))}
      </p>
    </section>
  );
}

/** Whether a figure of the column is told to be fragile. */
function isMarked({ density, jobsChange, jobsPer100 }: Portrait): boolean {
  return [density, jobsChange, jobsPer100].some(({ value, fragile }) => value !== null && fragile);
}

/** Producers of the figures of the table, each once. */
function producersOf(region: Region): readonly string[] {
  const sources = LINES.flatMap(({ figure }) => sourcesOf(region.index, figure));
  return [...new Set(sources.map(({ producer }) => producer))];
}

const LINES: readonly Line[] = [
  {
    figure: 'population',
    label: paperTexts.population,
    value: sum(({ population }) => population),
  },
  {
    figure: 'density',
    label: paperTexts.density,
    value: ratio(({ density }) => density, formatRate),
  },
  {
    figure: 'privateJobs',
    label: paperTexts.privateJobs,
    value: sum(({ privateJobs }) => privateJobs),
  },
  {
    figure: 'jobsChange',
    label: paperTexts.jobsChange,
    value: ratio(({ jobsChange }) => jobsChange, formatChange),
  },
  {
    figure: 'jobsPer100',
    label: paperTexts.jobsPer100,
    value: ratio(({ jobsPer100 }) => jobsPer100, formatRate),
  },
];
