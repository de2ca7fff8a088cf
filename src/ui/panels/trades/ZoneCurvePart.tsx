import type { Region } from '../../../domain/catalogue/region.ts';
import type { ZoneCurve } from '../../../domain/trades/sectors.ts';
import { IndexCurve } from '../../charts/IndexCurve.tsx';
import { formatCount, formatDecimal, formatYears } from '../../formats.ts';
import { sectorsTexts } from '../../texts/sectors.ts';
import { TradeNote } from './TradeNote.tsx';
import '../profile/profile.css';

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
      <CurveTable curve={curve} />
      <TradeNote figure="zoneCurve" year={formatYears(first.year, last.year)} zone={zone} region={region} />
    </>
  );
}

function CurveTable({ curve }: { readonly curve: ZoneCurve }) {
  const { curveTable, year, jobsColumn, index, notPublished } = sectorsTexts;
  const cell = (value: number | null | undefined, format: (value: number) => string) =>
    value === null || value === undefined ? notPublished : format(value);
  return (
    <details className="figure-note">
      <summary>{curveTable}</summary>
      <table className="curve-table">
        <thead>
          <tr>
            <th scope="col">{year}</th>
            <th scope="col" className="number">
              {jobsColumn}
            </th>
            <th scope="col" className="number">
              {index}
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.years.map((each, at) => (
            <tr key={each}>
              <th scope="row">{each}</th>
              <td className="number">{cell(curve.jobs[at], formatCount)}</td>
              <td className="number">{cell(curve.index[at], (value) => formatDecimal(value, 1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
