import { LayoutGrid } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { TradeSearchResults } from '../../domain/trades/search.ts';
import { selectTradeSearch } from '../../state/derived/tradeSearch.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import type { KioskTexts } from '../texts/kiosk/fr.ts';
import { Awaited } from './Awaited.tsx';
import { LetterSearch } from './LetterSearch.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

const NOTHING: TradeSearchResults = { likeness: 'none', matches: [] };
/** What fits below the letters: names of trades are long. */
const SHOWN = 6;

/** A trade by the letters of any of its names. */
export function TradeByName() {
  const texts = useKioskTexts();
  const search = useApp(selectTradeSearch);
  const { turn, chooseTrade, lookAmongTrades } = useApp((state) => state.visitActions);
  const [text, setText] = useState('');
  const wanted = text.trim() !== '';
  const results = useMemo(
    () => (wanted && search ? search.find(text, SHOWN) : NOTHING),
    [search, text, wanted],
  );
  return (
    <ScreenFrame
      lead={texts.nameLead}
      aside={
        <Button icon={<LayoutGrid />} onClick={() => lookAmongTrades(['domains'])}>
          {texts.byDomain}
        </Button>
      }
      next={{ label: texts.withoutTrade, onPress: () => turn(1) }}
    >
      <LetterSearch
        label={texts.tradeField}
        text={text}
        onText={setText}
        note={wanted && search ? noteOf(results, texts) : ''}
        found={results.matches.length}
        listLabel={texts.tradesFound}
        wide
      >
        {results.matches.map(({ code, label, tradeLabel }) => (
          <li key={code}>
            <Button onClick={() => chooseTrade(code)}>
              {label}
              {label !== tradeLabel && <small>{tradeLabel}</small>}
            </Button>
          </li>
        ))}
      </LetterSearch>
      <Awaited of={['trades']} failed={texts.failedTrades} empty={null} />
    </ScreenFrame>
  );
}

function noteOf({ likeness }: TradeSearchResults, texts: KioskTexts): string {
  if (likeness === 'none') return texts.noTrade;
  return likeness === 'spelled' ? '' : texts.tradeApproximate;
}
