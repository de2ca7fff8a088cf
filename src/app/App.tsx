import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { Capabilities } from '../domain/modes.ts';
import type { AppStore } from '../state/store.ts';
import { StoreContext } from '../state/useApp.ts';
import { Layout } from '../ui/layout/Layout.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** On its way before anything is rendered: it is the largest part of the page. */
const mapModule = import('../map/MapView.tsx').then((module) => ({ default: module.MapView }));
const MapView = lazy(() => mapModule);

const KioskLayout = lazy(() =>
  import('../ui/kiosk/KioskLayout.tsx').then((module) => ({ default: module.KioskLayout })),
);

/** How the page is laid out, by what it is for. */
const LAYOUTS: Readonly<Record<Capabilities['layout'], ComponentType<{ readonly map: ReactNode }>>> = {
  explore: Layout,
  visit: KioskLayout,
};

interface AppProps {
  readonly store: AppStore;
}

/** The page: the map beside everything that speaks. They meet in the store only. */
export function App({ store }: AppProps) {
  const { capabilities, uiActions } = store.getState();
  const PageLayout = LAYOUTS[capabilities.layout];
  return (
    <StoreContext value={store}>
      <Suspense fallback={null}>
        <PageLayout
          map={
            <ErrorBoundary
              fallback={null}
              onFailure={(detail) => uiActions.report({ kind: 'map-failed', detail })}
            >
              <Suspense fallback={null}>
                <MapView />
              </Suspense>
            </ErrorBoundary>
          }
        />
      </Suspense>
    </StoreContext>
  );
}
