import type { MapTheme } from '../../domain/session/session.ts';
import { selectTradeFigures } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { themeTexts } from '../texts/themes.ts';

interface ThemeStateProps {
  readonly theme: MapTheme;
  /** What is left to choose, and where, once the figures are there. */
  readonly toChoose: string;
}

/** What is missing before a figure of zones can be read: its files, or what it is about. */
export function ThemeState({ theme, toChoose }: ThemeStateProps) {
  const figures = useApp(selectTradeFigures);
  const failed = useApp((state) => state.tradeFigures.status === 'failed');
  const { loadTrades } = useApp((state) => state.tradesActions);
  return (
    <div role="status">
      <h3 className="legend__heading">{themeTexts.names[theme.kind]}</h3>
      <p>{failed ? themeTexts.failed : figures ? toChoose : themeTexts.waiting}</p>
      {failed && <Button onClick={() => void loadTrades()}>{themeTexts.retry}</Button>}
    </div>
  );
}
