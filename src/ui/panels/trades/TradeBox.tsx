import { BriefcaseBusiness } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { parseRomeCode, type RomeCode } from '../../../domain/ids.ts';
import { findNamed, isShort, withDescribed } from '../../../domain/trades/guide/described.ts';
import type { TradeMatch, TradeSearchResults } from '../../../domain/trades/search.ts';
import { selectTradeSearch } from '../../../state/derived/tradeSearch.ts';
import { ifReady } from '../../../state/slices/loadable.ts';
import { useApp } from '../../../state/useApp.ts';
import { ComboBox } from '../../primitives/ComboBox.tsx';
import type { InOneWay } from '../../texts/addressed.ts';
import { problemTexts } from '../../texts/problems.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { useTexts } from '../../useTexts.ts';

/** Proposals at once: more would be read by nobody. */
const PROPOSALS = 12;
const NOTHING: TradeSearchResults = { likeness: 'none', matches: [] };

interface TradeBoxProps {
  readonly onChoose: (trade: RomeCode) => void;
  readonly onReach: () => void;
  /** Under trades that are kept the field needs no name. */
  readonly hideLabel: boolean;
}

/** Search of a trade by any of its names. The directory is asked for when the field is reached. */
export function TradeBox({ onChoose, onReach, hideLabel }: TradeBoxProps) {
  const texts = useTexts(tradesTexts);
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const wanted = text.trim() !== '';
  const [reached, setReached] = useState(false);
  // The index is made while the person is about to type, not at the first letter.
  const search = useApp((state) => (reached ? selectTradeSearch(state) : null));
  const { loadTrades } = useApp((state) => state.tradesActions);
  const named = useMemo(() => (search ? findNamed(search, text, PROPOSALS) : NOTHING), [search, text]);
  const results = useDescribed(named, search ? text : '');
  const failed = useApp((state) => state.trades.status === 'failed');
  const { label, placeholder, clear, suggestions, count, none, loading } = texts;
  const reach = () => {
    setReached(true);
    void loadTrades();
    onReach();
    // The proposals open below the field: it goes up, so that there is room for them.
    box.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div ref={box} className="trades__box">
      <ComboBox
        label={label}
        hideLabel={hideLabel}
        placeholder={placeholder}
        icon={<BriefcaseBusiness />}
        text={text}
        onText={(next) => {
          setText(next);
          void loadTrades();
        }}
        options={results.matches.map((match) => ({ id: match.code, content: <Proposal match={match} /> }))}
        onChoose={(id) => {
          const code = parseRomeCode(id);
          if (!code) return;
          setText('');
          onChoose(code);
        }}
        note={noteOf(results, texts)}
        none={wanted && !search ? (failed ? texts.failed : loading) : none(text.trim())}
        {...(failed && { retry: { label: problemTexts.retry, onRetry: () => void loadTrades() } })}
        countText={count}
        clearLabel={clear}
        listLabel={suggestions}
        onFocus={reach}
      />
    </div>
  );
}

/** The same, with what definitions say where names do not answer all of a query: they come when one needs them. */
function useDescribed(named: TradeSearchResults, text: string): TradeSearchResults {
  const definitions = useApp((state) => ifReady(state.definitions));
  const { loadDefinitions } = useApp((state) => state.guideActions);
  const needed = text.trim() !== '' && isShort(named);
  useEffect(() => {
    if (needed) void loadDefinitions();
  }, [needed, loadDefinitions]);
  return useMemo(
    () => (needed && definitions ? withDescribed(named, definitions, text, PROPOSALS) : named),
    [needed, definitions, named, text],
  );
}

/** One trade that answers: the name that was found, its code, its family, and how it was found. */
export function Proposal({ match }: { readonly match: TradeMatch }) {
  const { code, label, tradeLabel, domain, also, synonym } = match;
  const { rome, synonym: synonymText, also: alsoText } = tradesTexts;
  const found = synonym === null ? (also.length > 0 ? alsoText(also) : null) : synonymText(synonym);
  return (
    <>
      {label}
      {label !== tradeLabel && <small>{tradeLabel}</small>}
      <small>{[rome(code), domain].filter(Boolean).join(' · ')}</small>
      {found && <small>{found}</small>}
    </>
  );
}

function noteOf(
  { likeness, matches }: TradeSearchResults,
  { approximate, partial, described }: InOneWay<typeof tradesTexts>,
): string | undefined {
  if (matches.length === 0) return undefined;
  if (likeness === 'approximate') return approximate;
  if (likeness === 'described') return described;
  return likeness === 'partial' ? partial : undefined;
}
