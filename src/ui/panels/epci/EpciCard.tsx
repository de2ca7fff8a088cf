import { lazy, Suspense } from 'react';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';

const OpenEpci = lazy(() => import('./OpenEpci.tsx').then((module) => ({ default: module.OpenEpci })));

/** The card of the intercommunality that was chosen; nothing while there is none. */
export function EpciCard() {
  const region = useApp(selectRegion);
  const epci = useApp((state) => state.openEpci);
  if (!region || !epci) return null;
  return (
    <Suspense fallback={null}>
      <OpenEpci key={epci} region={region} epci={epci} />
    </Suspense>
  );
}
