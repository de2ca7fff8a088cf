import { useState } from 'react';
import type { RomeCode } from '../../../domain/ids.ts';
import { MAX_PISTES } from '../../../domain/session/session.ts';
import { useApp } from '../../../state/useApp.ts';

/** The trades kept, the one that is shown, and the one that waits for a place. */
export interface Pistes {
  readonly kept: readonly RomeCode[];
  /** Null when none is kept. */
  readonly shown: RomeCode | null;
  /** A fourth trade: one of the three has to be put aside for it. */
  readonly waiting: RomeCode | null;
  /** Grows each time a trade is asked for, so that the focus goes to it. */
  readonly visit: number;
  /** Keeps a trade and shows it, or lets it wait when three are kept. */
  look(trade: RomeCode): void;
  drop(trade: RomeCode): void;
  /** Puts a trade aside for the one that waits. */
  replace(trade: RomeCode): void;
  /** Keeps the three as they are. */
  forget(): void;
}

/** The pistes of the session, and which one is looked at. */
export function usePistes(): Pistes {
  const kept = useApp((state) => state.choices.pistes);
  const { keepPiste, dropPiste } = useApp((state) => state.tradesActions);
  const [wanted, setWanted] = useState<RomeCode | null>(null);
  const [waiting, setWaiting] = useState<RomeCode | null>(null);
  const [visit, setVisit] = useState(0);
  const show = (trade: RomeCode) => {
    keepPiste(trade);
    setWanted(trade);
    setWaiting(null);
    setVisit(visit + 1);
  };
  return {
    kept,
    shown: wanted && kept.includes(wanted) ? wanted : (kept.at(-1) ?? null),
    waiting,
    visit,
    look: (trade) => (kept.includes(trade) || kept.length < MAX_PISTES ? show(trade) : setWaiting(trade)),
    drop: (trade) => {
      dropPiste(trade);
      // The one that is shown in its place was not asked for: the focus does not go to it.
      setVisit(0);
    },
    replace: (trade) => {
      if (!waiting) return;
      dropPiste(trade);
      show(waiting);
    },
    forget: () => setWaiting(null),
  };
}
