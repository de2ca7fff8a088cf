import { CONTEXT_KINDS, type ContextKind } from '../../../../domain/catalogue/guideContract.ts';
import type { RomeCode } from '../../../../domain/ids.ts';
import type { TradeSheet } from '../../../../domain/trades/guide/sheets.ts';
import { Disclosure } from '../../../primitives/Disclosure.tsx';
import { LoadingWord } from '../../../primitives/LoadingWord.tsx';
import {
  hoursSentence,
  joinSentences,
  partTimeSentence,
  paySentence,
  tidy,
} from '../../../texts/reconversionReasons.ts';
import { employersSentence, tradeSheetTexts } from '../../../texts/tradeSheet.ts';
import { useTexts } from '../../../useTexts.ts';
import { useTradeSheet } from './useTradeSheet.ts';
import './guide.css';

/** Sentences of the definition before the fold. */
const SAID_FIRST = 2;
/** What comes first of the conditions. */
const KINDS: readonly ContextKind[] = ['hours', 'conditions', 'travel', 'public', 'employers', 'status'];

/** What a trade is: what one does there, how one gets in, under which conditions, what it pays. */
export function TradeSheetPart({ trade }: { readonly trade: RomeCode }) {
  const texts = useTexts(tradeSheetTexts);
  const { sheet, status, retry } = useTradeSheet(trade);
  return (
    <div className="trade-sheet">
      <LoadingWord status={status} loading={texts.loading} failed={texts.failed} onRetry={retry} />
      {sheet && <SheetBody sheet={sheet} />}
    </div>
  );
}

function SheetBody({ sheet }: { readonly sheet: TradeSheet }) {
  const texts = useTexts(tradeSheetTexts);
  const { definition, access, version, portrait } = sheet;
  const first = definition.slice(0, SAID_FIRST);
  const rest = definition.slice(SAID_FIRST);
  return (
    <>
      <p className="trade-sheet__first">{tidy(joinSentences(first))}</p>
      <p className="note">{texts.source(version)}</p>
      {rest.length > 0 && (
        <Disclosure title={texts.more} level={4}>
          <ul className="trade-sheet__list">
            {rest.map((sentence) => (
              <li key={sentence}>{tidy(joinSentences([sentence]))}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {access.length > 0 && (
        <Disclosure title={texts.access} level={4}>
          <p>{tidy(joinSentences(access))}</p>
          <p className="note">{texts.source(version)}</p>
        </Disclosure>
      )}
      <Disclosure title={texts.contexts} level={4}>
        <Conditions sheet={sheet} />
      </Disclosure>
      <Disclosure title={texts.pay} level={4}>
        {portrait ? (
          <ul className="trade-sheet__list">
            {[
              paySentence(portrait),
              hoursSentence(portrait),
              partTimeSentence(portrait),
              employersSentence(portrait),
            ].map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}
          </ul>
        ) : (
          <p>{texts.noPortrait}</p>
        )}
      </Disclosure>
    </>
  );
}

/** Contexts of work by kind, those that the producer describes. */
function Conditions({ sheet: { contexts, version } }: { readonly sheet: TradeSheet }) {
  const texts = useTexts(tradeSheetTexts);
  const kinds = KINDS.filter((kind) => kind in CONTEXT_KINDS && contexts.some((each) => each.kind === kind));
  return (
    <>
      <dl className="trade-sheet__contexts">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{texts.kinds[kind]}</dt>
            <dd>
              {contexts
                .filter((each) => each.kind === kind)
                .map(({ label }) => tidy(label))
                .join(' ; ')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{`${texts.unsaid} ${texts.source(version)}`}</p>
    </>
  );
}
