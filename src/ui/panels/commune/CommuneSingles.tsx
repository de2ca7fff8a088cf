import type { FigureUnit } from '../../../domain/catalogue/contract.ts';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { Indicators } from '../../../domain/statistics/series.ts';
import {
  figuresBeside,
  valueInZone,
  type ZoneBeside,
  zoneFigure,
  zonesAround,
} from '../../../domain/statistics/zoneFigures.ts';
import { selectIndicators } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { communeTexts } from '../../texts/commune.ts';
import { type FigureLine, FigureList } from '../FigureList.tsx';
import { FigureNote } from '../FigureNote.tsx';
import { IndicatorsState } from '../profile/IndicatorsState.tsx';

interface CommuneSinglesProps {
  readonly region: Region;
  readonly row: number;
}

/** What is published for one commune and never summed, beside its zones; where it stands until it is there. */
export function CommuneSingles({ region, row }: CommuneSinglesProps) {
  const indicators = useApp(selectIndicators);
  if (!indicators) return <IndicatorsState />;
  const notes = indicators.flags.filter(({ commune }) => commune === region.communes.codes[row]);
  const name = region.communes.names[row] ?? '';
  return (
    <div>
      {[...new Set(notes.map(({ note }) => note))].map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <FigureList lines={communeLines(indicators, region, row)} />
      <FigureNote figure="communeCensus" zone={name} region={region} />
    </div>
  );
}

/** Figures that the census publishes for communes of more than 5 000 inhabitants: nothing is said of the others, once. */
const LARGE_COMMUNES: ReadonlySet<string> = new Set([
  'jobsPerEmployedResident',
  'farmingJobsShare',
  'industryJobsShare',
  'constructionJobsShare',
  'servicesJobsShare',
  'publicJobsShare',
]);

/** The lines of a commune: every single figure in the order of the texts, then the unemployment of its zone d'emploi. */
export function communeLines(indicators: Indicators, region: Region, row: number): readonly FigureLine[] {
  const around = zonesAround(region, row);
  const lines = Object.entries(communeTexts.single).flatMap(([id, label]): FigureLine[] => {
    const figure = indicators.single.find((each) => each.id === id);
    if (!figure) return [];
    const value = figure.values[row] ?? null;
    if (value === null && LARGE_COMMUNES.has(id)) return [];
    const text = value === null ? communeTexts.unknown : writeFigure(figure.unit, value);
    return [[communeTexts.figure(label, figure.year), text, besideLine(indicators, id, around)]];
  });
  return [...lines, ...zoneUnemployment(indicators, around.zoneEmploi)];
}

/** The same figure in the zones around, in one line; null where none has it. */
export function besideLine(
  indicators: Indicators,
  id: string,
  around: Readonly<Partial<Record<ZoneBeside, string | null>>>,
): string | null {
  const unit = zoneFigure(indicators, id)?.unit ?? 'percent';
  const beside = figuresBeside(indicators, id, around);
  return beside.length === 0
    ? null
    : communeTexts.beside(beside.map(({ zone, value }) => [zone, writeFigure(unit, value)]));
}

/** A published figure with its unit. */
export function writeFigure(unit: FigureUnit, value: number): string {
  return communeTexts[unit](value);
}

function zoneUnemployment(indicators: Indicators, zone: string | null): readonly FigureLine[] {
  const figure = zoneFigure(indicators, 'unemploymentRate');
  const value = figure && valueInZone(indicators, figure, zone);
  if (!figure || value === null) return [];
  return [[communeTexts.zoneUnemployment(figure.year, figure.quarter), writeFigure(figure.unit, value)]];
}
