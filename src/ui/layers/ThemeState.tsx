import type { MapTheme } from '../../domain/session/session.ts';
import { THEME_FILES } from '../../domain/trades/themes.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { themeTexts } from '../texts/themes.ts';
import { useTexts } from '../useTexts.ts';

interface ThemeStateProps {
  readonly theme: MapTheme;
  /** What is left to choose, and where, once the figures are there. */
  readonly toChoose: string;
}

/** What is missing before a figure of zones can be read: its files, or what it is about. */
export function ThemeState({ theme, toChoose }: ThemeStateProps) {
  const texts = useTexts(themeTexts);
  const status = useApp((state) => state[THEME_FILES[theme.kind]].status);
  const failed = status === 'failed';
  const { loadTrades } = useApp((state) => state.tradesActions);
  return (
    <div role="status">
      <h3 className="legend__heading">{texts.names[theme.kind]}</h3>
      <p>{failed ? texts.failed : status === 'ready' ? toChoose : texts.waiting}</p>
      {failed && <Button onClick={() => void loadTrades()}>{texts.retry}</Button>}
    </div>
  );
}
