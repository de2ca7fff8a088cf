import { useEffect, useMemo } from 'react';
import type { RomeCode } from '../../../domain/ids.ts';
import { opcosOfTrade } from '../../../domain/places/opco.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { ifReady } from '../../../state/slices/loadable.ts';
import { useApp } from '../../../state/useApp.ts';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { opcoTexts } from '../../texts/opco.ts';
import { OpcoLine } from '../epci/OpcoLine.tsx';

/** Who funds the training of a trade, folded: asked for when it is opened. */
export function TradeOpco({ trade }: { readonly trade: RomeCode }) {
  return (
    <section className="part">
      <Disclosure title={opcoTexts.tradeTitle} level={3}>
        <Opcos trade={trade} />
      </Disclosure>
    </section>
  );
}

function Opcos({ trade }: { readonly trade: RomeCode }) {
  const table = useApp((state) => ifReady(state.opco));
  const places = useApp(selectPlaces);
  const { loadOpco, loadPlaces } = useApp((state) => state.placesActions);
  useEffect(() => {
    void loadOpco();
    void loadPlaces();
  }, [loadOpco, loadPlaces]);
  const found = useMemo(() => (table ? opcosOfTrade(trade, table, places) : null), [trade, table, places]);
  if (!found) return null;
  if (found.length === 0) return <p>{opcoTexts.tradeNone}</p>;
  return (
    <div className="stack stack--tight">
      <p className="note">{opcoTexts.tradeLead}</p>
      <ul className="plain-list">
        {found.map((each) => (
          <OpcoLine key={each.opco.name} {...each} />
        ))}
      </ul>
    </div>
  );
}
