import { useEffect, useMemo, useState } from 'react';
import type { RomeCode } from '../../../../domain/ids.ts';
import {
  type Lead,
  RECONVERSION_ORDERS,
  type ReconversionOrder,
} from '../../../../domain/trades/guide/reconversion.ts';
import { createSelectLeads, selectGuide } from '../../../../state/derived/guide.ts';
import { useApp } from '../../../../state/useApp.ts';
import { Disclosure } from '../../../primitives/Disclosure.tsx';
import { RadioGroup } from '../../../primitives/RadioGroup.tsx';
import { ShortList } from '../../../primitives/ShortList.tsx';
import { backgroundTexts } from '../../../texts/background.ts';
import { accessSentence, labelsOf, leadReasons, quoted, tidy } from '../../../texts/reconversionReasons.ts';
import { useTexts } from '../../../useTexts.ts';
import { useTradeName } from '../useTradeName.ts';
import { useTradeSheet } from './useTradeSheet.ts';

interface LeadsPartProps {
  readonly onChoose: (trade: RomeCode) => void;
}

/** « Où cela peut mener »: trades reached by official moves, those with a refused context apart. */
export function LeadsPart({ onChoose }: LeadsPartProps) {
  const texts = useTexts(backgroundTexts);
  const [order, setOrder] = useState<ReconversionOrder>('liked');
  const selectLeads = useMemo(() => createSelectLeads(order), [order]);
  const leads = useApp(selectLeads);
  const hasPast = useApp((state) => state.notes.background.past.length > 0);
  if (!hasPast) return <p className="trades__invite">{texts.leadsNeedPast}</p>;
  if (!leads) return null;
  return (
    <section className="leads stack stack--tight">
      <h3>{texts.leads}</h3>
      <p className="note">{texts.orderNote[order]}</p>
      <Disclosure title={texts.order} level={0}>
        <RadioGroup<ReconversionOrder>
          legend={texts.order}
          hideLegend={true}
          look="chips"
          options={RECONVERSION_ORDERS.map((value) => ({ value, label: texts.orders[value] }))}
          value={order}
          onChange={setOrder}
        />
      </Disclosure>
      <LeadList leads={leads.open} onChoose={onChoose} />
      {leads.apart.length > 0 && (
        <Disclosure title={texts.apart(leads.apart.length)} level={4}>
          <LeadList leads={leads.apart} onChoose={onChoose} />
        </Disclosure>
      )}
      <p className="note">{texts.noAdvice}</p>
    </section>
  );
}

interface LeadListProps {
  readonly leads: readonly Lead[];
  readonly onChoose: (trade: RomeCode) => void;
}

function LeadList({ leads, onChoose }: LeadListProps) {
  const texts = useTexts(backgroundTexts);
  return (
    <>
      <p role="status" className="note">
        {texts.count(leads.length)}
      </p>
      <ShortList className="leads__list" items={leads}>
        {(lead) => <LeadLine key={lead.code} lead={lead} onChoose={onChoose} />}
      </ShortList>
    </>
  );
}

interface LeadLineProps {
  readonly lead: Lead;
  readonly onChoose: (trade: RomeCode) => void;
}

/** A trade, what is known of it in one line, and why it is there. */
function LeadLine({ lead, onChoose }: LeadLineProps) {
  const texts = useTexts(backgroundTexts);
  const guide = useApp(selectGuide);
  const { steps, refusedContexts, projects } = lead;
  const contextName = labelsOf(guide?.moves.contexts ?? { codes: [], labels: [] });
  return (
    <li className="lead">
      <button type="button" className="trade-list__button" onClick={() => onChoose(lead.code)}>
        {tidy(lead.label)}
      </button>
      <p className="note">
        {[
          texts.steps(steps),
          projects.bassin ? texts.projects(projects.value, projects.bassin.name, projects.year) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {refusedContexts.length > 0 && <p>{texts.apartLine(quoted(refusedContexts.map(contextName)))}</p>}
      <Disclosure title={texts.why} level={0}>
        <Reasons lead={lead} />
      </Disclosure>
    </li>
  );
}

/** Why a trade is there, what would be met and learned, how one gets in: one sentence for each thing known. */
function Reasons({ lead }: { readonly lead: Lead }) {
  const guide = useApp(selectGuide);
  const { loadTrades } = useApp((state) => state.tradesActions);
  const tradeName = useTradeName();
  const { sheet } = useTradeSheet(lead.code);
  useEffect(() => {
    void loadTrades();
  }, [loadTrades]);
  if (!guide) return null;
  const { moves } = guide;
  const words = {
    version: moves.version,
    tradeName: (code: string) => tradeName(code as RomeCode),
    contextName: labelsOf(moves.contexts),
    interestName: labelsOf(moves.interests),
  };
  const access = sheet && accessSentence(sheet);
  return (
    <ul className="lead__reasons">
      {leadReasons(lead, sheet?.portrait ?? null, words).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {access && <li>{access}</li>}
    </ul>
  );
}
