import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';

const OpenCard = lazyPart(() => import('./OpenCard.tsx').then((m) => m.OpenCard));

/** The card of the commune that was clicked, searched or chosen in a list; nothing while there is none. */
export function CommuneCard() {
  const region = useApp(selectRegion);
  const commune = useApp((state) => state.choices.commune);
  const row = commune && region?.rowOf.get(commune);
  if (!region || !commune || row === null || row === undefined) return null;
  return (
    <Zone key={commune} loading={null}>
      <OpenCard region={region} commune={commune} row={row} />
    </Zone>
  );
}
