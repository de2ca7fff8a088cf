import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react';
import type { Capabilities } from '../domain/modes.ts';
import type { AppStore } from '../state/store.ts';
import { StoreContext, useApp } from '../state/useApp.ts';
import { Layout } from '../ui/layout/Layout.tsx';
import { ErrorBoundary, type Failure } from '../ui/parts/ErrorBoundary.tsx';
import { LastResort } from '../ui/parts/LastResort.tsx';
import { lazyPart } from '../ui/parts/lazyPart.ts';
import { Opening } from '../ui/parts/Opening.tsx';

const MapView = lazyPart(() => import('../map/MapView.tsx').then((m) => m.MapView));
// On its way before anything is rendered: it is the largest part of the page.
MapView.fetch();

const CentreReportPage = lazyPart(() =>
  import('../ui/report/CentreReportPage.tsx').then((m) => m.CentreReportPage),
);
const KioskLayout = lazyPart(() => import('../ui/kiosk/KioskLayout.tsx').then((m) => m.KioskLayout));

/** How the page is laid out, by what it is for. */
const LAYOUTS: Readonly<Record<Capabilities['layout'], ComponentType<{ readonly map: ReactNode }>>> = {
  explore: Layout,
  visit: KioskLayout,
  report: () => <CentreReportPage />,
};

/** What is left when all of it failed: the way to save what was said, or the next visit. */
const LAST_RESORTS: Readonly<Record<Capabilities['layout'], ComponentType<Failure>>> = {
  explore: LastResort,
  visit: NextVisit,
  report: LastResort,
};

interface AppProps {
  readonly store: AppStore;
}

/** The page: the map beside everything that speaks. They meet in the store only, which outlives what is drawn of it. */
export function App({ store }: AppProps) {
  const { capabilities, uiActions } = store.getState();
  const PageLayout = LAYOUTS[capabilities.layout];
  const Last = LAST_RESORTS[capabilities.layout];
  return (
    <StoreContext value={store}>
      <ErrorBoundary
        fallback={(failure) => <Last {...failure} />}
        onFailure={(detail) => uiActions.report({ kind: 'part-unavailable', detail })}
        onOver={() => uiActions.resolve('part-unavailable')}
      >
        <Suspense fallback={<Opening />}>
          <PageLayout map={<MapPart />} />
        </Suspense>
      </ErrorBoundary>
    </StoreContext>
  );
}

/** The map may die, figures and tables stay. What is said of it stands in its place, from the store. */
function MapPart() {
  const tries = useApp((state) => state.mapTries);
  const { report } = useApp((state) => state.uiActions);
  return (
    <ErrorBoundary
      key={tries}
      fallback={() => null}
      onFailure={(detail) => report({ kind: 'map-failed', detail })}
    >
      <Suspense fallback={null}>
        <MapView />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Nobody is there to press anything: the visit ends, and the page comes again when it can. */
const CALM_MS = 2000;

function NextVisit() {
  const { erase } = useApp((state) => state.visitActions);
  useEffect(() => {
    const timer = setTimeout(erase, CALM_MS);
    return () => clearTimeout(timer);
  }, [erase]);
  return <Opening />;
}
