import { X } from 'lucide-react';
import type { RomeCode } from '../../../domain/ids.ts';
import { Button } from '../../primitives/Button.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import type { Pistes } from './usePistes.ts';
import { useTradeName } from './useTradeName.ts';

interface PisteChipsProps {
  readonly pistes: Pistes;
  readonly onLook: (trade: RomeCode) => void;
  /** A piste was put aside, and the button that did it is gone with it. */
  readonly onDropped: () => void;
}

/** The trades kept: one is shown, and can be put aside. */
export function PisteChips({ pistes, onLook, onDropped }: PisteChipsProps) {
  const nameOf = useTradeName();
  return (
    <ul className="pistes" aria-label={tradesTexts.kept}>
      {pistes.kept.map((trade) => (
        <li key={trade} className="piste" data-shown={trade === pistes.shown}>
          <button
            type="button"
            className="piste__name"
            title={nameOf(trade)}
            aria-pressed={trade === pistes.shown}
            onClick={() => onLook(trade)}
          >
            <span>{nameOf(trade)}</span>
          </button>
          {trade === pistes.shown && (
            <Button
              variant="quiet"
              icon={<X />}
              iconOnly
              onClick={() => {
                pistes.drop(trade);
                onDropped();
              }}
            >
              {tradesTexts.drop(nameOf(trade))}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
