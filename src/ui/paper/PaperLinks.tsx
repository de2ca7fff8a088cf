import { type ExternalLink, linksFor } from '../../domain/links/registry.ts';
import { plainForm } from '../../domain/trades/tradeWords.ts';
import { selectLinkContext } from '../../state/derived/links.ts';
import { selectPistes } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import '../links/links.css';
import { QrCode } from '../links/QrCode.tsx';
import { linkTexts } from '../texts/links.ts';
import { paperTexts } from '../texts/paper.ts';

/** Links worth a code on paper: for each trade who hires, openly or not, and how to try it. */
const OF_TRADE = ['offers', 'hiddenMarket', 'immersion'] as const;
const WITHOUT_TRADE = ['regionalGuidance', 'training'] as const;
/** More would be a page of codes. */
const MOST = 6;

/** Where to go on, as codes for a telephone, with what each is filled with. */
export function PaperLinks() {
  const context = useApp(selectLinkContext);
  const pistes = useApp(selectPistes);
  const own = pistes.flatMap(({ trade }) =>
    linksFor(OF_TRADE, { ...context, trade: { code: trade.code, words: plainForm(trade.label) } }),
  );
  const wanted = own.length > 0 ? own : linksFor(WITHOUT_TRADE, context);
  // Some lead to the same page whatever the trade.
  const links = [...new Map(wanted.map((link) => [link.url, link])).values()].slice(0, MOST);
  if (links.length === 0) return null;
  return (
    <section className="paper-part paper-links">
      <h2>{paperTexts.links}</h2>
      <p className="paper-note">{paperTexts.linksLead}</p>
      <ul className="paper-codes">
        {links.map((link) => (
          <Code key={link.url} link={link} />
        ))}
      </ul>
    </section>
  );
}

function Code({ link }: { readonly link: ExternalLink }) {
  const name = linkTexts.name(link);
  return (
    <li>
      <QrCode text={link.url} label={paperTexts.linkOf(name)} />
      <p>
        <strong>{name}</strong>
        <span className="paper-note">{linkTexts.prefilled(link.prefilled)}</span>
      </p>
    </li>
  );
}
