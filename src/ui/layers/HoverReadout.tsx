import { type Region, zoneOf } from '../../domain/catalogue/region.ts';
import { type CommuneFigure, readCommune } from '../../domain/figures/figure.ts';
import { hasNoBase } from '../../domain/statistics/sums.ts';
import type { ThemeReading } from '../../domain/trades/themes.ts';
import { selectFiguresWait, selectShownIndicator } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectTheme } from '../../state/derived/themes.ts';
import { useApp } from '../../state/useApp.ts';
import { formatFigureYears, formatPlural } from '../formats.ts';
import { fragileTexts } from '../texts/fragile.ts';
import { legendTexts } from '../texts/legend.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
import { mergedTexts } from '../texts/merged.ts';
import { themeTexts } from '../texts/themes.ts';
import { zoneTexts } from '../texts/zones.ts';
import './layers.css';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const PlaceReadout = lazyPart(() => import('./PlaceReadout.tsx').then((m) => m.PlaceReadout));

/** The place under the pointer or the crosshair of the keyboard; else the commune: name, EPCI, figure; or its zone and the figure of that zone. */
export function HoverReadout() {
  const region = useApp(selectRegion);
  const row = useApp((state) => state.hovered);
  const indicator = useApp(selectShownIndicator);
  const wait = useApp(selectFiguresWait);
  const reading = useApp(selectTheme);
  const hasPlace = useApp((state) => state.hoveredPlace !== null);
  const choosing = useApp((state) => state.placeChoice !== null);
  return (
    <div className="readout" aria-live="polite">
      {region && row !== null && wait && <NameOnly name={region.communes.names[row] ?? ''} />}
      {region && row !== null && !wait && !choosing && (
        <Zone loading={null}>
          {hasPlace && <PlaceReadout />}
          {!hasPlace && reading && <ZoneLines region={region} row={row} reading={reading} />}
          {!hasPlace && !reading && <ReadoutLines region={region} row={row} indicator={indicator} />}
        </Zone>
      )}
    </div>
  );
}

/** Before figures may be shown: where one points, to find one's way. */
function NameOnly({ name }: { readonly name: string }) {
  return (
    <div className="readout__card">
      <p className="readout__name">{name}</p>
    </div>
  );
}

interface ReadoutLinesProps {
  readonly region: Region;
  readonly row: number;
  readonly indicator: CommuneFigure | null;
}

/** Presentation of the readout: the chosen figure, or the population on the plain map. */
export function ReadoutLines({ region, row, indicator }: ReadoutLinesProps) {
  const { communes } = region;
  return (
    <div className="readout__card">
      <p className="readout__name">{communes.names[row]}</p>
      <p className="readout__detail">{zoneOf(region, 'epci', row)?.record.name ?? legendTexts.noEpci}</p>
      <p className="readout__figure">
        {indicator
          ? figureWords(indicator, row, communes.names)
          : `${formatPlural(communes.population[row] ?? 0, 'habitant', 'habitants')} (${formatFigureYears(communes.figures.population.record)})`}
      </p>
    </div>
  );
}

interface ZoneLinesProps {
  readonly region: Region;
  readonly row: number;
  readonly reading: ThemeReading;
}

/** Presentation of the readout for a figure of zones: the zone speaks, the commune only says where. */
export function ZoneLines({ region, row, reading }: ZoneLinesProps) {
  const { communes } = region;
  const zone = reading.zones.find(({ position }) => position === communes.zone[reading.zoning][row]);
  if (!zone) return null;
  return (
    <div className="readout__card">
      <p className="readout__name">{zoneTexts.label(reading.zoning, zone.record.name)}</p>
      <p className="readout__figure">{themeTexts.figure(reading.theme, zone)}</p>
      <p className="readout__detail">{themeTexts.where(communes.names[row] ?? '')}</p>
    </div>
  );
}

function figureWords(figure: CommuneFigure, row: number, names: readonly string[]): string {
  const { ratio, together } = readCommune(figure, row);
  const { years } = figure.record;
  const { name, noBase, value: write } = mapFigureWords(figure.record);
  if (hasNoBase(ratio)) return noBase(years);
  if (ratio.value === null) return `${name} : ${legendTexts.unknown}`;
  const fragile = ratio.fragile ? ` (${fragileTexts.word})` : '';
  const all = together ? `, ${mergedTexts.all(together.map((each) => names[each] ?? ''))}` : '';
  return `${write(ratio.value, years)}${fragile}${all}`;
}
