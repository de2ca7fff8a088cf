import type { MergedColumn } from '../../../domain/catalogue/column.ts';
import type { Region } from '../../../domain/catalogue/region.ts';
import { yearOf } from '../../../domain/figures/figure.ts';
import { figureAt, type MergedUnit, unitOf } from '../../../domain/statistics/merged.ts';
import { portrait } from '../../../domain/statistics/portrait.ts';
import { figureOf, hasNoBase } from '../../../domain/statistics/sums.ts';
import { formatChange, formatCount } from '../../formats.ts';
import { communeTexts } from '../../texts/commune.ts';
import { figureTexts } from '../../texts/figures.ts';
import { mapFigureWords } from '../../texts/mapFigures.ts';
import { mergedTexts } from '../../texts/merged.ts';
import { profileTexts } from '../../texts/profile.ts';
import { useTexts } from '../../useTexts.ts';
import { type FigureLine, FigureList } from '../FigureList.tsx';
import { FigureNote, SmallPrint } from '../FigureNote.tsx';

interface CommuneFiguresProps {
  readonly region: Region;
  readonly row: number;
}

/** How many people and private jobs a commune has. */
export function CommuneFigures({ region, row }: CommuneFiguresProps) {
  const { communes } = region;
  const limits = useTexts(figureTexts);
  const { unknown, notComputable } = communeTexts;
  const { density, jobsChange } = portrait(communes, [row]);
  const nameOf = (each: number) => communes.names[each] ?? '';
  const name = nameOf(row);
  const { population, privateJobs, jobsChange: changed } = communes.figures;
  const [now, before] = changed.columns;
  const { years } = changed.record;
  const [to = 0, from = 0] = years;
  const unit = unitOf(now, row);
  const jobs = (figures: MergedColumn) => {
    const value = figureAt(figures, row);
    if (value === null) return unit ? mergedTexts.short : unknown;
    return value === 0 ? communeTexts.noJobs : formatCount(value);
  };
  const lines: readonly FigureLine[] = [
    [communeTexts.population(yearOf(population)), formatCount(communes.population[row] ?? 0)],
    [communeTexts.density, profileTexts.rate(density, profileTexts.density)],
    ...(before ? [[communeTexts.jobs(from), jobs(before)] as const] : []),
    [communeTexts.jobs(to), jobs(now)],
    [
      communeTexts.change(years),
      hasNoBase(jobsChange)
        ? mapFigureWords(changed.record).noBase(years)
        : jobsChange.value === null
          ? notComputable
          : profileTexts.rate(jobsChange, formatChange),
    ],
  ];
  return (
    <div>
      <FigureList lines={lines} />
      {unit && (
        <p className="note">
          {mergedTexts.jobs(unit.map(nameOf), unitJobs(privateJobs.columns[0], unit), to)}
        </p>
      )}
      <FigureNote figure="population" zone={name} region={region} />
      {/* The sources of both years: the last may be one that was brought. */}
      <SmallPrint
        figure={changed.record.id}
        text={limits.privateJobs}
        year={years.toReversed().join(', ')}
        zone={name}
        region={region}
      />
    </div>
  );
}

/** Private jobs of communes that are counted together; null when not published. */
function unitJobs({ column }: MergedColumn, unit: MergedUnit): number | null {
  const jobs = figureOf(column, unit);
  return Number.isNaN(jobs) ? null : jobs;
}
