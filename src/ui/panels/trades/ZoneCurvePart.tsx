import type { Region } from '../../../domain/catalogue/region.ts';
import type { ZoneCurve } from '../../../domain/trades/sectors.ts';
import { CurveTable } from '../../charts/CurveTable.tsx';
import { IndexCurve } from '../../charts/IndexCurve.tsx';
import { formatCount, formatDecimal, formatYears } from '../../formats.ts';
import { sectorsTexts } from '../../texts/sectors.ts';
import { TradeNote } from './TradeNote.tsx';

interface ZoneCurvePartProps {
  readonly curve: ZoneCurve;
  /** The zone d'emploi, as it is said. */
  readonly zone: string;
  readonly region: Region;
}

/** Jobs of a zone d'emploi over the years, and the same as a table. Unpublished years leave no point. */
export function ZoneCurvePart({ curve, zone, region }: ZoneCurvePartProps) {
  const points = curve.years.flatMap((year, at) => {
    const jobs = curve.jobs[at] ?? null;
    const index = curve.index[at] ?? null;
    return jobs === null || index === null ? [] : [{ year, jobs, index }];
  });
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || first === last) return null;
  const { curveTable, year, jobsColumn, index } = sectorsTexts;
  const title = sectorsTexts.curveTitle(zone, first.year, last.year, first.jobs, last.jobs);
  return (
    <>
      <h4>{title}</h4>
      <p className="bars__caption">{sectorsTexts.curveCaption(first.year)}</p>
      <IndexCurve
        description={title}
        years={points.map(({ year }) => year)}
        lines={[{ label: sectorsTexts.zoneShort, index: points.map(({ index }) => index), dashed: false }]}
      />
      <CurveTable
        summary={curveTable}
        yearTitle={year}
        years={curve.years}
        columns={[
          { title: jobsColumn, cells: curve.jobs.map(words(formatCount)) },
          { title: index, cells: curve.index.map(words((value) => formatDecimal(value, 1))) },
        ]}
      />
      <TradeNote figure="zoneCurve" year={formatYears(first.year, last.year)} zone={zone} region={region} />
    </>
  );
}

/** Words for a figure that may not be published. */
function words(format: (value: number) => string): (value: number | null) => string {
  return (value) => (value === null ? sectorsTexts.notPublished : format(value));
}
