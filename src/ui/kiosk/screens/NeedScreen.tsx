import { DOOR_NEEDS } from '../../../domain/places/doorNeeds.ts';
import { useApp } from '../../../state/useApp.ts';
import { useLivedName } from '../communeName.ts';
import { NEED_PICTURES } from '../NeedPictures.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** What the visitor comes for, one of six, with a picture each: one press answers and goes on. */
export function NeedScreen() {
  const texts = useKioskTexts();
  const { home, need: chosen } = useApp(({ visit }) => visit);
  const name = useLivedName(home);
  const { comeFor, turn } = useApp((state) => state.visitActions);
  return (
    <ScreenFrame lead={texts.needLead(name)} next={{ label: texts.toFigures, onPress: () => turn(1) }}>
      <fieldset className="kiosk-needs" aria-label={texts.titles.need}>
        {DOOR_NEEDS.map((need) => (
          <button
            key={need}
            type="button"
            className="kiosk-card kiosk-need"
            aria-pressed={need === chosen}
            onClick={() => {
              comeFor(need);
              turn(1);
            }}
          >
            {NEED_PICTURES[need]}
            <span>{texts.needs[need]}</span>
          </button>
        ))}
      </fieldset>
    </ScreenFrame>
  );
}
