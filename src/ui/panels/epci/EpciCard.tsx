import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';

const OpenEpci = lazyPart(() => import('./OpenEpci.tsx').then((m) => m.OpenEpci));

/** The card of the intercommunality that was chosen; nothing while there is none. */
export function EpciCard() {
  const region = useApp(selectRegion);
  const epci = useApp((state) => state.openEpci);
  if (!region || !epci) return null;
  return (
    <Zone key={epci} loading={null}>
      <OpenEpci region={region} epci={epci} />
    </Zone>
  );
}
