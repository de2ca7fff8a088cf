import { useEffect } from 'react';
import { isTension, type MapTheme } from '../../domain/session/session.ts';
import { isFragile } from '../../domain/trades/projectsPart.ts';
import type { ThemeReading, ThemeZone } from '../../domain/trades/themes.ts';
import { selectTheme, selectThemeTouched } from '../../state/derived/themes.ts';
import { selectSectors, selectTrades } from '../../state/derived/tradeFiles.ts';
import { useApp } from '../../state/useApp.ts';
import { ThemeChoices } from '../layers/ThemeChoices.tsx';
import { ThemeState } from '../layers/ThemeState.tsx';
import { themeSubject } from '../layers/themeSubject.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { FragileMark } from '../primitives/FragileMark.tsx';
import { recruitmentTexts } from '../texts/recruitment.ts';
import { shellTexts } from '../texts/shell.ts';
import { themeTexts } from '../texts/themes.ts';
import { FigureLine, FigureTable } from './FigureTable.tsx';
import './dialogs.css';
import { useTexts } from '../useTexts.ts';

/** The zones that the map colours, as a table: the same figures without a map, and the same choice of them. */
export function ThemeDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(shellTexts);
  const { theme } = useApp((state) => state.choices);
  const { loadTrades } = useApp((state) => state.tradesActions);
  useEffect(() => void loadTrades(), [loadTrades]);
  const title = theme ? themeTexts.tableTitle(themeTexts.names[theme.kind]) : texts.notLoaded;
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      {theme && (
        <div className="stack">
          <ThemeChoices theme={theme} />
          <ThemeFigures theme={theme} />
        </div>
      )}
    </Dialog>
  );
}

function ThemeFigures({ theme }: { readonly theme: MapTheme }) {
  const texts = useTexts(themeTexts);
  const reading = useApp(selectTheme);
  const touched = useApp(selectThemeTouched);
  const trades = useApp(selectTrades);
  const sectors = useApp(selectSectors);
  if (!reading) return <ThemeState theme={theme} toChoose={texts.toChooseHere[theme.kind]} />;
  return (
    <>
      <p>
        {themeSubject(reading.theme, trades, sectors)}, {texts.unit(reading)}.{' '}
        {texts.footprint(reading.zoning)}
      </p>
      {isTension(theme) && <p className="note">{texts.tensionIsNoPromise}</p>}
      {reading.zones.some(isFragileZone) && <p className="note">{recruitmentTexts.fragileNote}</p>}
      <ThemeTable reading={reading} touched={touched} />
    </>
  );
}

interface ThemeTableProps {
  readonly reading: ThemeReading;
  readonly touched: ReadonlySet<number> | null;
}

/**
 * Zones of the territory first, then the highest figures; what is not published comes last. A part of the projects ranks nothing:
 * zones then follow their names.
 */
export function ThemeTable({ reading, touched }: ThemeTableProps) {
  const texts = useTexts(themeTexts);
  const { theme } = reading;
  const ranks = !(theme.kind === 'recruitment' && theme.measure === 'difficult');
  const isTouched = ({ position }: ThemeZone) => touched?.has(position) ?? false;
  const zones = [...reading.zones].sort(
    (a, b) =>
      Number(isTouched(b)) - Number(isTouched(a)) ||
      (ranks ? (b.value ?? -1) - (a.value ?? -1) : 0) ||
      a.record.name.localeCompare(b.record.name, 'fr'),
  );
  return (
    <FigureTable
      className="theme-table"
      label={texts.tableTitle(texts.names[theme.kind])}
      head={
        <>
          <th scope="col">{texts.zone}</th>
          {columnsOf(theme).map((column) => (
            <th key={column} scope="col" className="number">
              {column}
            </th>
          ))}
        </>
      }
    >
      {zones.map((zone) => (
        <FigureLine
          key={zone.id}
          isMine={isTouched(zone)}
          name={
            <>
              {zone.record.name}
              {zone.without.length > 0 && <span className="note"> {texts.partial(zone.without)}</span>}
              {isTouched(zone) && <span className="visually-hidden"> ({texts.touched})</span>}
            </>
          }
        >
          {cellsOf(theme, zone).map((text, at) => (
            <td key={columnsOf(theme)[at]} className="number">
              {text} {columnsOf(theme)[at] === themeTexts.difficult && isFragileZone(zone) && <FragileMark />}
            </td>
          ))}
        </FigureLine>
      ))}
    </FigureTable>
  );
}

/** Whether the part of its projects that the table gives is one of too few. */
function isFragileZone({ needs }: ThemeZone): boolean {
  return needs !== null && isFragile(needs.difficultPart);
}

function columnsOf({ kind }: MapTheme): readonly string[] {
  return kind === 'recruitment'
    ? [themeTexts.projects, themeTexts.difficult, themeTexts.covered]
    : [themeTexts.value];
}

function cellsOf(theme: MapTheme, zone: ThemeZone): readonly string[] {
  const { needs, gap } = zone;
  if (!needs) return [themeTexts.figure(theme, zone)];
  const { atLeast, bounds, covered } = recruitmentTexts;
  const projects =
    needs.projects.value === null && gap ? themeTexts.figure(theme, zone) : atLeast(needs.projects);
  return [projects, bounds(needs.difficultPart), covered(needs.difficultPart)];
}
