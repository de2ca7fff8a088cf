import type { ReactNode } from 'react';
import { type Communes, type MergedColumn, type Region, zoneOf } from '../../../domain/catalogue/region.ts';
import { figureAt, type MergedUnit, unitOf } from '../../../domain/statistics/merged.ts';
import { portrait } from '../../../domain/statistics/portrait.ts';
import { figureOf, hasNoBase } from '../../../domain/statistics/sums.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatChange, formatCount } from '../../formats.ts';
import { communeTexts } from '../../texts/commune.ts';
import { INDICATOR_TEXTS } from '../../texts/indicators.ts';
import { mergedTexts } from '../../texts/merged.ts';
import { profileTexts } from '../../texts/profile.ts';
import { EpciButton } from '../epci/EpciButton.tsx';
import { FigureNote } from '../FigureNote.tsx';

interface CommuneFiguresProps {
  readonly region: Region;
  readonly row: number;
}

/** Where the commune belongs, how many people and private jobs it has. */
export function CommuneFigures({ region, row }: CommuneFiguresProps) {
  const { communes } = region;
  const { openEpci } = useApp((state) => state.uiActions);
  const { unknown, notComputable } = communeTexts;
  const { density, jobsChange } = portrait(communes, [row]);
  const nameOf = (each: number) => communes.names[each] ?? '';
  const name = nameOf(row);
  const epci = zoneOf(region, 'epci', row);
  const unit = unitOf(communes.privateJobs2024, row);
  const jobs = (figures: MergedColumn) => {
    const value = figureAt(figures, row);
    if (value === null) return unit ? mergedTexts.short : unknown;
    return value === 0 ? communeTexts.noJobs : formatCount(value);
  };
  const lines: readonly FigureLine[] = [
    [
      communeTexts.epci,
      epci ? (
        <EpciButton key={epci.id} name={epci.record.name} onOpen={() => openEpci(epci.id)} />
      ) : (
        communeTexts.noEpci
      ),
    ],
    [communeTexts.bassin, zoneOf(region, 'bassin', row)?.record.name ?? unknown],
    [communeTexts.zoneEmploi, zoneOf(region, 'zoneEmploi', row)?.record.name ?? unknown],
    [communeTexts.population(communes.populationYear), formatCount(communes.population[row] ?? 0)],
    [communeTexts.density, profileTexts.rate(density, profileTexts.density)],
    [communeTexts.jobs(2019), jobs(communes.privateJobs2019)],
    [communeTexts.jobs(2024), jobs(communes.privateJobs2024)],
    [
      communeTexts.change,
      hasNoBase(jobsChange)
        ? INDICATOR_TEXTS.jobsChange.noBase
        : jobsChange.value === null
          ? notComputable
          : profileTexts.rate(jobsChange, formatChange),
    ],
  ];
  return (
    <div>
      <FigureList lines={lines} />
      {unit && <p className="note">{mergedTexts.jobs(unit.map(nameOf), unitJobs(communes, unit), 2024)}</p>}
      <FigureNote figure="population" year={communes.populationYear} zone={name} region={region} />
      <FigureNote figure="privateJobs" year="2019, 2024" zone={name} region={region} />
    </div>
  );
}

/** Private jobs of 2024 of communes that are counted together; null when not published. */
function unitJobs({ privateJobs2024 }: Communes, unit: MergedUnit): number | null {
  const jobs = figureOf(privateJobs2024.column, unit);
  return Number.isNaN(jobs) ? null : jobs;
}

/** A label, its value, and what is told below it in a smaller voice. */
export type FigureLine = readonly [label: string, value: ReactNode, beside?: ReactNode];

/** Labels and values, one a line. */
export function FigureList({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <dl className="figures">
      {lines.map(([label, value, beside]) => (
        <div key={label} className="figures__line">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {beside && <dd className="figures__beside">{beside}</dd>}
        </div>
      ))}
    </dl>
  );
}
