import { Map as MapIcon, Table } from 'lucide-react';
import type { MapTheme } from '../../../domain/session/session.ts';
import { encodeTheme } from '../../../domain/session/themeText.ts';
import { selectMapProblem } from '../../../state/derived/map.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { tradesTexts } from '../../texts/trades.ts';

interface ShowOnMapProps {
  readonly theme: MapTheme;
  /** What is shown, when the list beside the button holds several things. */
  readonly subject?: string;
}

/** Puts the figures of a list on the map, on their own zones, or takes them away. Without a map, their table. */
export function ShowOnMap({ theme, subject }: ShowOnMapProps) {
  const shown = useApp(
    ({ choices }) => choices.theme !== null && encodeTheme(choices.theme) === encodeTheme(theme),
  );
  const mapFailed = useApp((state) => selectMapProblem(state) !== null);
  const { chooseTheme } = useApp((state) => state.sessionActions);
  const { openDialog } = useApp((state) => state.uiActions);
  if (mapFailed) {
    const open = () => {
      chooseTheme(theme);
      openDialog('theme');
    };
    return (
      <Button icon={<Table />} onClick={open}>
        {tradesTexts.showAsTable(subject ?? null)}
      </Button>
    );
  }
  return (
    <Button
      variant="toggle"
      icon={<MapIcon />}
      aria-pressed={shown}
      onClick={() => chooseTheme(shown ? null : theme)}
    >
      {tradesTexts.showOnMap(subject ?? null)}
    </Button>
  );
}
