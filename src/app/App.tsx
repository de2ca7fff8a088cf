import { lazy, Suspense } from 'react';
import type { AppStore } from '../state/store.ts';
import { StoreContext } from '../state/useApp.ts';
import { Layout } from '../ui/layout/Layout.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** On its way before anything is rendered: it is the largest part of the page. */
const mapModule = import('../map/MapView.tsx').then((module) => ({ default: module.MapView }));
const MapView = lazy(() => mapModule);

interface AppProps {
  readonly store: AppStore;
}

/** The page: the map beside everything that speaks. They meet in the store only. */
export function App({ store }: AppProps) {
  const { report } = store.getState().uiActions;
  return (
    <StoreContext value={store}>
      <Layout
        map={
          <ErrorBoundary fallback={null} onFailure={(detail) => report({ kind: 'map-failed', detail })}>
            <Suspense fallback={null}>
              <MapView />
            </Suspense>
          </ErrorBoundary>
        }
      />
    </StoreContext>
  );
}
