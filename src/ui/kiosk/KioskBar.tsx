import { CaseSensitive, Contrast, LogOut, Volume2, VolumeX } from 'lucide-react';
import type { RefObject } from 'react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Languages } from './Languages.tsx';
import { useKioskTexts } from './useKioskTexts.ts';
import { useSpeech, wordsOn } from './useSpeech.ts';

/** What never leaves the screen: the way out, and how one reads. */
export function KioskBar({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const texts = useKioskTexts();
  const { large, contrast } = useApp((state) => state);
  // The first screen has them larger.
  const atWelcome = useApp(({ visit, leaving }) => visit.screen === 'welcome' && !leaving);
  const { raiseContrast, leave } = useApp((state) => state.visitActions);
  const { enlarge } = useApp((state) => state.interviewActions);
  const speech = useSpeech(texts.lang);
  return (
    <footer className="kiosk-bar">
      <Button className="kiosk-bar__quit" icon={<LogOut />} onClick={leave}>
        {texts.quit}
      </Button>
      <fieldset className="kiosk-bar__tools" aria-label={texts.tools}>
        {speech && (
          <Button
            icon={speech.speaking ? <VolumeX /> : <Volume2 />}
            onClick={() => (speech.speaking ? speech.stop() : speech.read(wordsOn(page.current)))}
          >
            {speech.speaking ? texts.stopListening : texts.listen}
          </Button>
        )}
        <Button
          variant="toggle"
          icon={<CaseSensitive />}
          aria-pressed={large}
          onClick={() => enlarge(!large)}
        >
          {texts.largeLetters}
        </Button>
        <Button
          variant="toggle"
          icon={<Contrast />}
          aria-pressed={contrast}
          onClick={() => raiseContrast(!contrast)}
        >
          {texts.contrast}
        </Button>
        {!atWelcome && <Languages />}
      </fieldset>
    </footer>
  );
}
