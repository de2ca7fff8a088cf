import type { ReactNode } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { zoneOf } from '../../../domain/catalogue/region.ts';
import { portrait } from '../../../domain/statistics/portrait.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatChange, formatCount } from '../../formats.ts';
import { communeTexts } from '../../texts/commune.ts';
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
  const name = communes.names[row] ?? '';
  const epci = zoneOf(region, 'epci', row);
  const jobs = (column: Float64Array) => {
    const value = column[row] ?? Number.NaN;
    return Number.isNaN(value) ? unknown : formatCount(value);
  };
  const lines: readonly (readonly [label: string, value: ReactNode])[] = [
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
      jobsChange.value === null
        ? notComputable
        : profileTexts.rate(jobsChange, (value) => formatChange(value)),
    ],
  ];
  return (
    <div>
      <FigureList lines={lines} />
      <FigureNote figure="population" year={communes.populationYear} zone={name} region={region} />
      <FigureNote figure="privateJobs" year="2019, 2024" zone={name} region={region} />
    </div>
  );
}

/** Labels and values, one a line. */
export function FigureList({
  lines,
}: {
  readonly lines: readonly (readonly [label: string, value: ReactNode])[];
}) {
  return (
    <dl className="figures">
      {lines.map(([label, value]) => (
        <div key={label} className="figures__line">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
