import { type ComponentType, type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { VisitScreen } from '../../domain/kiosk/screens.ts';
import { selectHasMap, selectMapProblem } from '../../state/derived/map.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';
import { FailedContext, Zone } from '../parts/Zone.tsx';
import { Erased } from './Erased.tsx';
import { Goodbye } from './Goodbye.tsx';
import { KioskBar } from './KioskBar.tsx';
import { KioskFailed } from './KioskFailed.tsx';
import { LateMap } from './LateMap.tsx';
import { StillThere } from './StillThere.tsx';
import { AddressesScreen } from './screens/AddressesScreen.tsx';
import { CommuneScreen } from './screens/CommuneScreen.tsx';
import { NeedScreen } from './screens/NeedScreen.tsx';
import { TakeAwayScreen } from './screens/TakeAwayScreen.tsx';
import { TradeScreen } from './screens/TradeScreen.tsx';
import { WelcomeScreen } from './screens/WelcomeScreen.tsx';
import { WhereScreen } from './screens/WhereScreen.tsx';
import { WiderScreen } from './screens/WiderScreen.tsx';
import { WorkScreen } from './screens/WorkScreen.tsx';
import { useAskData } from './useAskData.ts';
import { useKioskTexts } from './useKioskTexts.ts';
import './kiosk.css';
import './goodbye.css';
import './kioskMap.css';
import './kioskPaper.css';
import './pictures.css';
import './screens.css';
import './doors.css';
import './welcome.css';
import './smallWindow.css';

const SCREENS: Readonly<Record<VisitScreen, ComponentType>> = {
  welcome: WelcomeScreen,
  commune: CommuneScreen,
  need: NeedScreen,
  wider: WiderScreen,
  work: WorkScreen,
  where: WhereScreen,
  trade: TradeScreen,
  addresses: AddressesScreen,
  takeAway: TakeAwayScreen,
};

/** The page of a kiosk: the map, one decision at a time beside it, and what is always in sight below. */
export function KioskLayout({ map }: { readonly map: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  const texts = useKioskTexts();
  const screen = useApp(({ visit }) => visit.screen);
  const leaving = useApp((state) => state.leaving);
  const counting = useApp(({ secondsLeft }) => secondsLeft !== null);
  const mapProblem = useApp(selectMapProblem);
  const hasMap = useApp(selectHasMap);
  const goodbye = useApp(({ goodbyeLeft }) => goodbyeLeft !== null);
  const drawing = useApp(({ tool }) => tool !== null);
  const { targetPx } = useApp((state) => state.capabilities);
  useData();
  useReadingOf(texts.lang);
  // What lies over the screen is what one hears of.
  useDocumentTitle(goodbye ? texts.goodbye : counting ? texts.stillThere : texts.titles[screen]);
  const Screen = leaving ? Erased : SCREENS[screen];
  return (
    <I18nProvider locale={texts.lang}>
      <FailedContext value={KioskFailed}>
        <main
          className="kiosk"
          data-screen={screen}
          data-map={hasMap}
          data-drawing={drawing}
          style={{ '--least-target': `${targetPx}px` } as CSSProperties}
        >
          {hasMap && (
            <div className="kiosk__map">
              {map}
              {mapProblem && <LateMap />}
            </div>
          )}
          <div className="kiosk__screen" ref={page} key={`${screen} ${leaving}`}>
            <Zone>
              <Screen />
            </Zone>
          </div>
          {!leaving && (
            <Zone key={`bar ${screen}`}>
              <KioskBar page={page} />
            </Zone>
          )}
          {counting && (
            <Zone>
              <StillThere />
            </Zone>
          )}
          {goodbye && (
            <Zone>
              <Goodbye />
            </Zone>
          )}
        </main>
      </FailedContext>
    </I18nProvider>
  );
}

/** Everything a visit shows is on its way before anybody needs it. */
function useData(): void {
  const ready = useApp((state) => selectRegion(state) !== null);
  const ask = useAskData();
  const { lookAtStart } = useApp((state) => state.visitActions);
  const start = useApp(({ centre }) => centre.start);
  useEffect(() => {
    if (ready) ask();
  }, [ready, ask]);
  useEffect(() => {
    if (ready && start) lookAtStart();
  }, [ready, start, lookAtStart]);
}

/** How the whole page is read: its language, the size of its letters, its contrast. */
function useReadingOf(lang: string): void {
  const large = useApp((state) => state.large);
  const contrast = useApp((state) => state.contrast);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = lang;
    documentElement.toggleAttribute('data-kiosk', true);
    documentElement.toggleAttribute('data-large', large);
    documentElement.toggleAttribute('data-contrast', contrast);
  }, [lang, large, contrast]);
}
