import { type ReactNode, useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { selectMapProblem } from '../../state/derived/map.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { DialogHost } from '../dialogs/DialogHost.tsx';
import { LoadingScreen } from '../notices/LoadingScreen.tsx';
import { MapFallback } from '../notices/MapFallback.tsx';
import { NoticeHost } from '../notices/NoticeHost.tsx';
import { guideTexts } from '../texts/interview/guide.ts';
import { shellTexts } from '../texts/shell.ts';
import { AddressContext } from '../useTexts.ts';
import { ExploreColumn } from './ExploreColumn.tsx';
import { Header } from './Header.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { useSheetHeight } from './useSheetHeight.ts';
import './Layout.css';
import './sheet.css';
import './print.css';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const DrawingBar = lazyPart(() => import('../drawing/DrawingBar.tsx').then((m) => m.DrawingBar));
const GuideBar = lazyPart(() => import('../interview/GuideBar.tsx').then((m) => m.GuideBar));
const GuideColumn = lazyPart(() => import('../interview/GuideColumn.tsx').then((m) => m.GuideColumn));
const MapReadings = lazyPart(() => import('./MapReadings.tsx').then((m) => m.MapReadings));
const PlacingHint = lazyPart(() => import('../interview/PlacingHint.tsx').then((m) => m.PlacingHint));

/**
 * The whole screen: header and column of work, and the stage that holds the map with what lies over it.
 * Wide screens put the column on the left, middle ones make it a drawer, narrow ones a bottom sheet. During an
 * interview the steps take the place of the header and of the sections; the map stays.
 */
export function Layout({ map }: { readonly map: ReactNode }) {
  const column = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useSheetHeight(stage);
  const drawing = useApp((state) => state.tool !== null);
  const placing = useApp((state) => state.placing !== null);
  const guided = useApp((state) => state.step !== null);
  const address = useApp((state) => state.address);
  const region = useApp(selectRegion);
  const mapDrawn = useApp((state) => state.mapDrawn);
  const mapFailed = useApp((state) => selectMapProblem(state) !== null);
  useLargeLetters(useApp((state) => state.large && state.step !== null));
  return (
    <I18nProvider locale="fr-FR">
      <AddressContext value={address}>
        <main className="app" data-sheet={height} data-drawing={drawing || placing} data-guided={guided}>
          <button
            type="button"
            className="skip-link"
            onClick={() => (guided ? column : start).current?.focus()}
          >
            {guided ? shellTexts.skipToStep : shellTexts.skipToTerritory}
          </button>
          {region && !mapFailed && (
            // biome-ignore lint/a11y/useValidAnchor: it leads somewhere on the page, and leaves the fragment, which is what is shared
            <a
              href="#carte"
              className="skip-link"
              onClick={(event) => {
                event.preventDefault();
                stage.current?.querySelector('canvas')?.focus();
              }}
            >
              {shellTexts.skipToMap}
            </a>
          )}
          <Zone
            key={`bar ${guided}`}
            loading={null}
            frame={(told) => <div className="failed-bar">{told}</div>}
          >
            {guided ? <GuideBar /> : <Header />}
          </Zone>
          <div className="column" ref={column} tabIndex={-1}>
            <SheetHandle height={height} onChange={setHeight} />
            <Zone
              key={`column ${guided}`}
              loading={<p className="guide-loading note">{guideTexts.loading}</p>}
              frame={(told) => <div className="column__scroll">{told}</div>}
            >
              {guided ? (
                <GuideColumn onHeight={setHeight} />
              ) : (
                <ExploreColumn start={start} onSearch={() => setHeight('full')} />
              )}
            </Zone>
          </div>
          <div className="stage">
            {!mapFailed && drawing && (
              <Zone loading={null} frame={overMap}>
                <DrawingBar />
              </Zone>
            )}
            {!mapFailed && placing && (
              <Zone loading={null} frame={overMap}>
                <PlacingHint />
              </Zone>
            )}
            <div className="stage__map" ref={stage}>
              {map}
            </div>
            {mapFailed && (
              <Zone>
                <MapFallback />
              </Zone>
            )}
            {region && mapDrawn && !mapFailed && (
              <Zone loading={null} frame={underMap}>
                <MapReadings frame={underMap} />
              </Zone>
            )}
            <LoadingScreen />
            <Zone frame={underMap}>
              <NoticeHost />
            </Zone>
          </div>
          <DialogHost />
        </main>
      </AddressContext>
    </I18nProvider>
  );
}

/** Where the tools of a hand that draws stand. */
const overMap = (told: ReactNode) => <div className="failed-stage failed-stage--top">{told}</div>;
/** Where what explains the map stands. */
const underMap = (told: ReactNode) => <div className="failed-stage failed-stage--bottom">{told}</div>;

/** Every length of the screen follows the size of the letters. */
function useLargeLetters(large: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large', large);
  }, [large]);
}
