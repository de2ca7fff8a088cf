import type { ThemeKind } from '../../domain/session/session.ts';
import { selectMapProblem } from '../../state/derived/map.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectThemeKinds, themeToStartWith } from '../../state/derived/themes.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { useMapAgain } from '../parts/useMapAgain.ts';
import { Button } from '../primitives/Button.tsx';
import { shellTexts } from '../texts/shell.ts';
import { themeTexts } from '../texts/themes.ts';
import { ProblemCard } from './Problems.tsx';
import './notices.css';

/** What stands in place of the map when it cannot be drawn: a sentence, and the way that still works. */
export function MapFallback() {
  const problem = useApp(selectMapProblem);
  const ready = useApp((state) => selectRegion(state) !== null);
  const kinds = useApp(selectThemeKinds);
  const showTheme = useThemeTable();
  const { openDialog } = useApp((state) => state.uiActions);
  const retry = useMapAgain();
  return (
    <div role="alert">
      {problem && (
        <div className="map-fallback">
          <div className="map-fallback__card">
            <ProblemCard problem={problem} onRetry={retry} />
            <div className="cluster">
              <Button variant="primary" onClick={() => openDialog('communes')}>
                {shellTexts.communesTable}
              </Button>
              {ready &&
                kinds.map((kind) => (
                  <Button key={kind} onClick={() => showTheme(kind)}>
                    {themeTexts.asTable(themeTexts.names[kind])}
                  </Button>
                ))}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

/** Opens the table of a figure of zones, as it was last chosen when it is the one that a link carries. */
function useThemeTable() {
  const store = useAppStore();
  return (kind: ThemeKind) => {
    const { choices, sessionActions, uiActions } = store.getState();
    if (choices.theme?.kind !== kind) sessionActions.chooseTheme(themeToStartWith(store.getState(), kind));
    uiActions.openDialog('theme');
  };
}
