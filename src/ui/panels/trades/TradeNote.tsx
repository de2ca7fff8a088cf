import type { ComponentProps } from 'react';
import { type TradeFigureName, tradeFigureTexts } from '../../texts/tradeFigures.ts';
import { useTexts } from '../../useTexts.ts';
import { SmallPrint } from '../FigureNote.tsx';

interface TradeNoteProps extends Omit<ComponentProps<typeof SmallPrint>, 'text' | 'figure'> {
  readonly figure: TradeFigureName;
}

/** The small print of a figure about trades. */
export function TradeNote({ figure, ...rest }: TradeNoteProps) {
  const texts = useTexts(tradeFigureTexts);
  return <SmallPrint figure={figure} text={texts[figure]} {...rest} />;
}
