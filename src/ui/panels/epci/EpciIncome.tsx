import type { Region, Zone } from '../../../domain/catalogue/region.ts';
import { mainCommune } from '../../../domain/statistics/portrait.ts';
import type { Indicators } from '../../../domain/statistics/series.ts';
import { valueInZone, zoneFigure, zonesAround } from '../../../domain/statistics/zoneFigures.ts';
import { selectIndicators } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { communeTexts } from '../../texts/commune.ts';
import { besideLine, writeFigure } from '../commune/CommuneSingles.tsx';
import { type FigureLine, FigureList } from '../FigureList.tsx';
import { FigureNote } from '../FigureNote.tsx';
import { IndicatorsState } from '../profile/IndicatorsState.tsx';

const SHOWN = ['medianIncome', 'povertyRate', 'employmentRate', 'censusUnemploymentRate'] as const;

interface EpciIncomeProps {
  readonly zone: Zone;
  readonly region: Region;
}

/** Income, poverty and work of a whole intercommunality, beside the département of its main commune and the region. */
export function EpciIncome({ zone, region }: EpciIncomeProps) {
  const indicators = useApp(selectIndicators);
  if (!indicators) return <IndicatorsState />;
  return (
    <>
      <FigureList lines={epciLines(indicators, zone, region)} />
      <FigureNote figure="zoneCensus" zone={zone.record.name} region={region} />
    </>
  );
}

/** The lines of an EPCI; a figure that is not published has none. */
export function epciLines(indicators: Indicators, zone: Zone, region: Region): readonly FigureLine[] {
  const main = mainCommune(zone.rows, region.communes);
  const around = main === null ? {} : { ...zonesAround(region, main), epci: null, zoneEmploi: null };
  return SHOWN.flatMap((id): FigureLine[] => {
    const figure = zoneFigure(indicators, id);
    const value = figure && valueInZone(indicators, figure, zone.id);
    if (!figure || value === null) return [];
    const label = communeTexts.figure(communeTexts.single[id] ?? '', figure.year);
    return [[label, writeFigure(figure.unit, value), besideLine(indicators, id, around)]];
  });
}
