import { VISIT_LANGUAGES } from '../../domain/doorPage/doorPage.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { KIOSK_TEXTS } from './useKioskTexts.ts';

/** Every way to read the screens, each by its own name. */
export function Languages() {
  const language = useApp((state) => state.language);
  const { speak } = useApp((state) => state.visitActions);
  return VISIT_LANGUAGES.map((each) => (
    <Button
      key={each}
      variant="toggle"
      lang={KIOSK_TEXTS[each].lang}
      aria-pressed={language === each}
      onClick={() => speak(each)}
    >
      {KIOSK_TEXTS[each].language}
    </Button>
  ));
}
