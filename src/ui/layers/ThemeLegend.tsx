import type { SourceRecord } from '../../domain/catalogue/contract.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { coloursOf } from '../../domain/figures/palettes.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import type { MapTheme } from '../../domain/session/session.ts';
import type { RecentTension } from '../../domain/trades/tension.ts';
import type { ThemeReading } from '../../domain/trades/themes.ts';
import { selectTheme, selectThemeTouched } from '../../state/derived/themes.ts';
import {
  selectPisteRecentTension,
  selectPisteTension,
  selectSectors,
  selectTrades,
} from '../../state/derived/trades.ts';
import type { AppState } from '../../state/store.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { tensionTexts } from '../texts/tension.ts';
import { THEME_FIGURES, themeTexts } from '../texts/themes.ts';
import { tradeFigureTexts } from '../texts/tradeFigures.ts';
import { useTexts } from '../useTexts.ts';
import { ClassList, LegendLimits } from './ClassList.tsx';
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
      sources={sourcesOf(region.index, reading.record.id)}
      latest={latest && tensionTexts.recent(latest.category, tensionTexts.france, latest.year)}
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
  return selectPisteRecentTension(state)?.[at ?? -1]?.find(({ zone }) => zone === 'FR') ?? null;
}

interface ThemeClassesProps {
  readonly reading: ThemeReading;
  /** Family, sector, or all trades. */
  readonly subject: string;
  readonly sources: readonly SourceRecord[];
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
  const { reading, subject, sources, hasTerritory, current, onTable } = props;
  const { theme, zoning, zones } = reading;
  return (
    <div>
      <h3 className="legend__heading">{texts.names[theme.kind]}</h3>
      <p>{subject}</p>
      {props.latest && <p>{props.latest}</p>}
      <p className="legend__unit">{texts.unit(reading)}</p>
      <p className="legend__footprint">{texts.footprint(zoning)}</p>
      <ClassList
        words={texts.classes(reading)}
        colours={coloursOf(reading.record)}
        missing={texts.missing(theme)}
        current={current}
      />
      {hasTerritory && zoning === 'bassin' && <p className="legend__small">{texts.away}</p>}
      {zones.some(({ isFloor }) => isFloor) && <p className="legend__small">{texts.floor}</p>}
      {theme.kind === 'tension' && <p className="legend__small">{texts.tensionIsNoPromise}</p>}
      <Button variant="quiet" className="legend__table" onClick={onTable}>
        {texts.table}
      </Button>
      <LegendLimits sources={sources}>
        <p className="legend__small">{figures[THEME_FIGURES[theme.kind]].doesNotSay}</p>
        {zones.some(({ record, without }) => record.overflows && without.length === 0) && (
          <p className="legend__small">{texts.beyond}</p>
        )}
        {zones
          .filter(({ without }) => without.length > 0)
          .map(({ id, record, without }) => (
            <p key={id} className="legend__small">
              {texts.without(record.name, without)}
            </p>
          ))}
      </LegendLimits>
    </div>
  );
}
