import type { ReactNode } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { FlaggedCommune } from '../../../domain/statistics/portrait.ts';
import type { AgeStructure, JobsCurve } from '../../../domain/statistics/series.ts';
import { selectSeries } from '../../../state/derived/profile.ts';
import { useApp } from '../../../state/useApp.ts';
import { AgeBars } from '../../charts/AgeBars.tsx';
import { CurveTable } from '../../charts/CurveTable.tsx';
import { IndexCurve } from '../../charts/IndexCurve.tsx';
import { formatCount, formatDecimal, formatYears } from '../../formats.ts';
import { profileTexts } from '../../texts/profile.ts';
import { useTexts } from '../../useTexts.ts';
import { FigureNote } from '../FigureNote.tsx';
import { IndicatorsState } from './IndicatorsState.tsx';

interface SeriesProps {
  readonly region: Region;
  /** Number of communes counted. */
  readonly communes: number;
}

/** Private jobs over the years: shown once the series are loaded, with a word while they are not. */
export function CurveSeries({ region, communes }: SeriesProps) {
  const texts = useTexts(profileTexts);
  const series = useApp(selectSeries);
  if (!series) return <Waiting />;
  return (
    <CurvePart
      curve={series.curve}
      ofRegion={series.regionCurve}
      region={region}
      zone={texts.communesCounted(communes)}
    />
  );
}

/** Ages, likewise. @param comparison name of what they are compared with */
export function AgesSeries({
  region,
  communes,
  comparison,
}: SeriesProps & { readonly comparison: string | null }) {
  const texts = useTexts(profileTexts);
  const series = useApp(selectSeries);
  if (!series) return <Waiting />;
  return (
    <AgesPart
      ages={series.ages}
      other={comparison ? { name: comparison, ages: series.comparisonAges } : null}
      region={region}
      zone={texts.communesCounted(communes)}
    >
      <Flags flags={series.agesFlags} region={region} />
    </AgesPart>
  );
}

function Waiting() {
  return (
    <div className="part">
      <IndicatorsState />
    </div>
  );
}

interface PartProps {
  readonly region: Region;
  readonly zone: string;
}

interface CurvePartProps extends PartProps {
  readonly curve: JobsCurve;
  readonly ofRegion: JobsCurve;
}

/** Private jobs year by year, beside the region's. */
export function CurvePart({ curve, ofRegion, region, zone }: CurvePartProps) {
  const texts = useTexts(profileTexts);
  const { curveTitle, curveCaption, curveMissing, yours } = texts;
  const { curveTable, year, jobsOfYear, index, regionIndex } = texts;
  const title = curveTitle(curve, ofRegion);
  const [first = 0] = curve.years;
  return (
    <section className="part">
      <h4>{title}</h4>
      {curve.index.length > 0 && (
        <>
          <p className="bars__caption">{curveCaption(first)}</p>
          <IndexCurve
            description={title}
            years={curve.years}
            lines={[
              { label: texts.regionShort, index: ofRegion.index, dashed: true },
              { label: yours, index: curve.index, dashed: false },
            ]}
          />
          {curve.missing > 0 && <p className="note">{curveMissing(curve.missing, curve.of)}</p>}
          <CurveTable
            summary={curveTable}
            yearTitle={year}
            years={curve.years}
            columns={[
              { title: jobsOfYear, cells: curve.jobs.map(formatCount) },
              { title: index, cells: curve.index.map(oneDecimal) },
              { title: regionIndex, cells: ofRegion.index.map(oneDecimal) },
            ]}
          />
        </>
      )}
      <FigureNote
        figure="jobsCurve"
        year={formatYears(first, curve.years.at(-1) ?? first)}
        zone={zone}
        region={region}
      />
    </section>
  );
}

interface AgesPartProps extends PartProps {
  readonly ages: AgeStructure;
  readonly other: { readonly name: string; readonly ages: AgeStructure | null } | null;
  readonly children: ReactNode;
}

/** Age structure, beside that of the comparison zone. */
export function AgesPart({ ages, other, region, zone, children }: AgesPartProps) {
  const texts = useTexts(profileTexts);
  const { agesTitle, agesCaption, age, band, yours, leftOut } = texts;
  const otherShares = other?.ages?.shares ?? [];
  const missing = leftOut(ages);
  return (
    <section className="part">
      <h4>{agesTitle(ages)}</h4>
      {ages.shares.length > 0 && (
        <AgeBars
          caption={agesCaption}
          ageTitle={age}
          bands={ages.bands.map(band)}
          own={{ label: yours, shares: ages.shares }}
          other={other && otherShares.length > 0 ? { label: other.name, shares: otherShares } : null}
        />
      )}
      {missing && <p className="note">{missing}</p>}
      {children}
      <FigureNote figure="ages" zone={zone} region={region} />
    </section>
  );
}

function oneDecimal(value: number): string {
  return formatDecimal(value, 1);
}

function Flags({ flags, region }: { readonly flags: readonly FlaggedCommune[]; readonly region: Region }) {
  return flags.map(({ row, note }) => (
    <p key={row} className="note">
      {profileTexts.flag(region.communes.names[row] ?? '', note)}
    </p>
  ));
}
