import { REACHES } from '../../../domain/kiosk/screens.ts';
import { sumOver } from '../../../domain/statistics/sums.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { useCommuneName } from '../communeName.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** How far around: four answers, each drawn on the map at once. */
export function WiderScreen() {
  const texts = useKioskTexts();
  const { home, reach } = useApp((state) => state.visit);
  const { widen, turn } = useApp((state) => state.visitActions);
  const name = useCommuneName(home);
  const { counted } = useApp(selectCounting);
  const population = useApp((state) => {
    const region = selectRegion(state);
    return region ? sumOver(region.communes.population, counted).value : null;
  });
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
      </div>
      <p role="status" className="kiosk-size">
        {texts.size(counted.length, population)}
      </p>
    </ScreenFrame>
  );
}
