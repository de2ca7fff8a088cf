import type { Region } from '../../domain/catalogue/region.ts';
import { isTension, type MapTheme } from '../../domain/session/session.ts';
import type { RecentTension } from '../../domain/trades/tension.ts';
import type { ThemeReading } from '../../domain/trades/themes.ts';
import { selectTheme, selectThemeTouched } from '../../state/derived/themes.ts';
import { selectSectors, selectTrades } from '../../state/derived/tradeFiles.ts';
import { selectPisteRecentTension, selectPisteTension } from '../../state/derived/trades.ts';
import type { AppState } from '../../state/store.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { tensionTexts } from '../texts/tension.ts';
import { THEME_FIGURES, themeTexts } from '../texts/themes.ts';
import { tradeFigureTexts } from '../texts/tradeFigures.ts';
import { useTexts } from '../useTexts.ts';
import { zoneName } from '../zoneName.ts';
import { FigureLegend } from './FigureLegend.tsx';
import { ThemeState } from './ThemeState.tsx';
import { themeSubject } from './themeSubject.ts';

interface ThemeLegendProps {
  readonly theme: MapTheme;
  readonly region: Region;
  /** Row of the commune under the pointer. */
  readonly hovered: number | null;
}

/** The legend of a figure of zones, or what is missing before there is one. */
export function ThemeLegend({ theme, region, hovered }: ThemeLegendProps) {
  const texts = useTexts(themeTexts);
  const reading = useApp(selectTheme);
  const trades = useApp(selectTrades);
  const sectors = useApp(selectSectors);
  const hasTerritory = useApp((state) => selectThemeTouched(state) !== null);
  const { openDialog } = useApp((state) => state.uiActions);
  const latest = useApp((state) => latestOf(state, theme));
  if (!reading) return <ThemeState theme={theme} toChoose={texts.toChoose[theme.kind]} />;
  const position = hovered === null ? -1 : region.communes.zone[reading.zoning][hovered];
  const zone = reading.zones.find((each) => each.position === position);
  return (
    <ThemeClasses
      reading={reading}
      subject={themeSubject(theme, trades, sectors)}
      region={region}
      latest={latest && tensionTexts.recent(latest.category, zoneName(latest.zone, region), latest.year)}
      hasTerritory={hasTerritory}
      current={zone?.classAt ?? null}
      onTable={() => openDialog('theme')}
    />
  );
}

/** The latest tension of the kept trade that the theme is about; null without one. */
function latestOf(state: AppState, theme: MapTheme): RecentTension | null {
  if (theme.kind !== 'tension') return null;
  const at = selectPisteTension(state)?.findIndex((each) =>
    each.some(({ family }) => family.code === theme.family),
  );
  return selectPisteRecentTension(state)?.[at ?? -1]?.[0] ?? null;
}

interface ThemeClassesProps {
  readonly reading: ThemeReading;
  /** Family, sector, or all trades. */
  readonly subject: string;
  readonly region: Pick<Region, 'index'>;
  /** What is known since, of a wider zone. */
  readonly latest?: string | null;
  readonly hasTerritory: boolean;
  /** Class of the zone under the pointer, -1 without a figure, null for no zone. */
  readonly current: number | null;
  readonly onTable: () => void;
}

/** Title, unit, year, footprint and classes of a figure of zones, highest first, and what it does not say. */
export function ThemeClasses(props: ThemeClassesProps) {
  const texts = useTexts(themeTexts);
  const figures = useTexts(tradeFigureTexts);
  const { reading, subject, region, hasTerritory, current, onTable } = props;
  const { theme, zoning, zones, record } = reading;
  const partial = zones.filter(({ without }) => without.length > 0);
  const goesBeyond = zones.some((zone) => zone.record.overflows && zone.without.length === 0);
  return (
    <FigureLegend
      record={record}
      region={region}
      name={texts.names[theme.kind]}
      lead={
        <>
          <p>{subject}</p>
          {props.latest && <p>{props.latest}</p>}
        </>
      }
      unit={
        <>
          {texts.unit(reading)} <span className="legend__footprint">{texts.footprint(zoning)}</span>
        </>
      }
      classes={texts.classes(reading)}
      missing={texts.missing(theme)}
      fragile={zones.some(({ fragile }) => fragile) ? texts.fragile : null}
      current={current}
      notes={
        <>
          {hasTerritory && zoning === 'bassin' && <p className="legend__small">{texts.away}</p>}
          {zones.some(({ isFloor }) => isFloor) && <p className="legend__small">{texts.floor}</p>}
          {isTension(theme) && <p className="legend__small">{texts.tensionIsNoPromise}</p>}
          <Button variant="quiet" className="legend__table" onClick={onTable}>
            {texts.table}
          </Button>
        </>
      }
      limits={[
        figures[THEME_FIGURES[theme.kind]].doesNotSay,
        ...(goesBeyond ? [texts.beyond] : []),
        ...partial.map((zone) => texts.without(zone.record.name, zone.without)),
      ]}
    />
  );
}
