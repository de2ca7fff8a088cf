import { Pencil, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { REACHES } from '../../../domain/kiosk/screens.ts';
import { sumOver } from '../../../domain/statistics/sums.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectMapProblem } from '../../../state/derived/map.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { useLivedName } from '../communeName.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** How far around: four answers, each drawn on the map at once, or a line of one's own. */
export function WiderScreen() {
  const drawing = useApp(({ tool }) => tool !== null);
  return drawing ? <Drawing /> : <Reaches />;
}

function Reaches() {
  const texts = useKioskTexts();
  const { home, reach } = useApp((state) => state.visit);
  const { widen, draw, turn } = useApp((state) => state.visitActions);
  const mapFailed = useApp((state) => selectMapProblem(state) !== null);
  const name = useLivedName(home);
  return (
    <ScreenFrame lead={texts.widerLead(name)} next={{ label: texts.toFigures, onPress: () => turn(1) }}>
      <div className="kiosk-cards">
        {REACHES.map((each) => (
          <button
            key={each}
            type="button"
            className="kiosk-card"
            aria-pressed={each === reach}
            onClick={() => widen(each)}
          >
            {texts.reaches[each]}
          </button>
        ))}
        {!mapFailed && (
          <button
            type="button"
            className="kiosk-card kiosk-card--wide"
            aria-pressed={reach === 'drawn'}
            onClick={draw}
          >
            <Pencil aria-hidden="true" /> {texts.draw}
          </button>
        )}
      </div>
      <Size />
    </ScreenFrame>
  );
}

/** While the finger has the line: the map takes the room, and says little else. */
function Drawing() {
  const texts = useKioskTexts();
  const started = useApp(({ draft }) => draft !== null);
  const refusal = useApp(({ notice }) => (notice?.kind === 'outline-refused' ? notice.refusal : null));
  const { drawAnew, finishDrawing } = useApp((state) => state.visitActions);
  const { dismissNotice } = useApp((state) => state.uiActions);
  useEffect(() => {
    if (started) dismissNotice();
  }, [started, dismissNotice]);
  return (
    <ScreenFrame lead={texts.drawLead} next={{ label: texts.drawn, onPress: finishDrawing }}>
      {refusal ? (
        <p role="status" className="kiosk-size">
          {texts.refusals[refusal]}
        </p>
      ) : (
        <Size />
      )}
      <Button icon={<RotateCcw />} onClick={drawAnew}>
        {texts.drawAgain}
      </Button>
    </ScreenFrame>
  );
}

/** What is taken in, in communes and inhabitants. */
function Size() {
  const texts = useKioskTexts();
  const { counted } = useApp(selectCounting);
  const population = useApp((state) => {
    const region = selectRegion(state);
    return region ? sumOver(region.communes.population, counted).value : null;
  });
  return (
    <p role="status" className="kiosk-size">
      {counted.length > 0 && texts.size(counted.length, population)}
    </p>
  );
}
