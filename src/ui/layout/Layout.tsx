import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { DialogHost } from '../dialogs/DialogHost.tsx';
import { HoverReadout } from '../layers/HoverReadout.tsx';
import { LayersPanel } from '../layers/LayersPanel.tsx';
import { Legend } from '../layers/Legend.tsx';
import { LoadingScreen } from '../notices/LoadingScreen.tsx';
import { MapFallback } from '../notices/MapFallback.tsx';
import { NoticeHost } from '../notices/NoticeHost.tsx';
import { MAP_PROBLEMS, Problems } from '../notices/Problems.tsx';
import { NewVersion } from '../offline/NewVersion.tsx';
import { CommuneCard } from '../panels/commune/CommuneCard.tsx';
import { TerritorySection } from '../panels/territory/TerritorySection.tsx';
import { shellTexts } from '../texts/shell.ts';
import { ColumnNav } from './ColumnNav.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { SheetHandle, type SheetHeight } from './SheetHandle.tsx';
import './Layout.css';
import './print.css';

const DrawingBar = lazy(() =>
  import('../drawing/DrawingBar.tsx').then((module) => ({ default: module.DrawingBar })),
);

const PistesSection = lazy(() =>
  import('../panels/trades/PistesSection.tsx').then((module) => ({ default: module.PistesSection })),
);

/**
 * The whole screen: header and column of work, and the stage that holds the map with what lies over it.
 * Wide screens put the column on the left, middle ones make it a drawer, narrow ones a bottom sheet.
 */
export function Layout({ map }: { readonly map: ReactNode }) {
  const [height, setHeight] = useState<SheetHeight>('half');
  // A link to an anchor would replace the session that the address carries.
  const territory = useRef<HTMLDivElement>(null);
  const pistes = useRef<HTMLDivElement>(null);
  const drawing = useApp((state) => state.tool !== null);
  const region = useApp(selectRegion);
  const mapFailed = useApp((state) => state.problems.some(({ kind }) => MAP_PROBLEMS.has(kind)));
  return (
    <I18nProvider locale="fr-FR">
      <main className="app" data-sheet={height} data-drawing={drawing}>
        <button type="button" className="skip-link" onClick={() => territory.current?.focus()}>
          {shellTexts.skipToTerritory}
        </button>
        <Header />
        <div className="column">
          <SheetHandle height={height} onChange={setHeight} />
          <div className="column__scroll">
            {region && <ColumnNav territory={territory} pistes={pistes} />}
            <Problems />
            <NewVersion />
            <CommuneCard />
            <div ref={territory} tabIndex={-1}>
              <TerritorySection />
            </div>
            {region && (
              <div ref={pistes} tabIndex={-1}>
                <Suspense fallback={null}>
                  <PistesSection region={region} onSearch={() => setHeight('full')} />
                </Suspense>
              </div>
            )}
          </div>
          <Footer />
        </div>
        <div className="stage">
          {!mapFailed && <Suspense fallback={null}>{drawing && <DrawingBar />}</Suspense>}
          <div className="stage__map">{map}</div>
          {mapFailed && <MapFallback />}
          {region && !mapFailed && (
            <>
              <HoverReadout />
              <LayersPanel />
              <Legend />
            </>
          )}
          <LoadingScreen />
          <NoticeHost />
        </div>
        <DialogHost />
      </main>
    </I18nProvider>
  );
}
