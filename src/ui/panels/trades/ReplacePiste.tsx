import { useEffect, useRef } from 'react';
import type { RomeCode } from '../../../domain/ids.ts';
import { Button } from '../../primitives/Button.tsx';
import { tradesTexts } from '../../texts/trades.ts';
import type { Pistes } from './usePistes.ts';
import { useTradeName } from './useTradeName.ts';
import '../question.css';
import { useTexts } from '../../useTexts.ts';

interface ReplacePisteProps {
  readonly pistes: Pistes;
  readonly waiting: RomeCode;
  /** The three are kept: the question goes away, and the button with it. */
  readonly onKept: () => void;
}

/** A fourth trade was chosen: the person says which of the three makes room, or none. */
export function ReplacePiste({ pistes, waiting, onKept }: ReplacePisteProps) {
  const texts = useTexts(tradesTexts);
  const nameOf = useTradeName();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (waiting) question.current?.focus();
  }, [waiting]);
  return (
    <div className="question">
      <p ref={question} tabIndex={-1}>
        {texts.full(nameOf(waiting))}
      </p>
      {pistes.kept.map((trade) => (
        <Button key={trade} onClick={() => pistes.replace(trade)}>
          {texts.replace(nameOf(trade))}
        </Button>
      ))}
      <Button
        variant="quiet"
        onClick={() => {
          pistes.forget();
          onKept();
        }}
      >
        {texts.keepAll}
      </Button>
    </div>
  );
}
