import { lazy, Suspense } from 'react';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';

const OpenCard = lazy(() => import('./OpenCard.tsx').then((module) => ({ default: module.OpenCard })));

/** The card of the commune that was clicked, searched or chosen in a list; nothing while there is none. */
export function CommuneCard() {
  const region = useApp(selectRegion);
  const commune = useApp((state) => state.choices.commune);
  const row = commune && region?.rowOf.get(commune);
  if (!region || !commune || row === null || row === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OpenCard key={commune} region={region} commune={commune} row={row} />
    </Suspense>
  );
}
