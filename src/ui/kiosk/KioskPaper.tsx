import type { Region } from '../../domain/catalogue/region.ts';
import type { Trade } from '../../domain/trades/trades.ts';
import { selectKioskPaperMap } from '../../state/derived/kioskPaper.ts';
import { selectPistes } from '../../state/derived/trades.ts';
import { selectDoors } from '../../state/derived/visit.ts';
import { today } from '../../state/today.ts';
import { useApp } from '../../state/useApp.ts';
import { QrCode } from '../links/QrCode.tsx';
import '../links/links.css';
import { PaperMap } from '../paper/PaperMap.tsx';
import { printedSources } from '../paper/PaperVintages.tsx';
import '../paper/notebookPaper.css';
import { CentreDates } from './CentreDates.tsx';
import { useLivedName } from './communeName.ts';
import { PaperDoor } from './PaperDoor.tsx';
import { useKioskLinks } from './useKioskLinks.ts';
import { useKioskTexts } from './useKioskTexts.ts';
import { useTicketPage } from './useTicketPage.ts';

interface KioskPaperProps {
  readonly region: Region;
  /** Address of the page of the doors, as a code; null for none. */
  readonly address: string | null;
}

/** What a visitor leaves with on paper, one sheet or one ticket: shown to the printer only. */
export function KioskPaper({ region, address }: KioskPaperProps) {
  const texts = useKioskTexts();
  const doors = useApp(selectDoors);
  const drawing = useApp(selectKioskPaperMap);
  const arrived = useApp(({ places }) => places.status === 'ready');
  const { home, need } = useApp(({ visit }) => visit);
  const { partner, takeAway } = useApp(({ centre }) => centre);
  const from = useLivedName(home);
  const measured = useTicketPage(takeAway.paper === 'ticket');
  return (
    <article
      ref={measured}
      className="notebook-paper kiosk-paper"
      data-paper={takeAway.paper}
      aria-hidden="true"
    >
      <header className="paper-head">
        <h1>{doors.length > 0 ? texts.paperTitle : texts.paperMapTitle}</h1>
        <p className="paper-note">{texts.printedOn(today())}</p>
      </header>
      <p>
        <strong>{texts.paperFrom(texts.needs[need], from)}</strong>
        {partner.name && ` · ${texts.welcomedBy(partner.name)}`}
        {partner.desk && ` · ${texts.desk(partner.desk)}`}
      </p>
      <div className="kiosk-paper__top">
        {drawing && <PaperMap drawing={drawing} label={texts.paperMap} />}
        {address ? (
          <figure className="kiosk-paper__code">
            <QrCode text={address} label={texts.codeLabel} />
            <figcaption>{texts.code}</figcaption>
          </figure>
        ) : (
          <p>{texts.paperNoCode}</p>
        )}
      </div>
      <div className="kiosk-paper__columns">
        <div>
          <ol className="kiosk-paper__doors">
            {doors.map((row, at) => (
              <PaperDoor key={row.place.id} row={row} number={at + 1} />
            ))}
          </ol>
          {doors.length === 0 && <p>{arrived ? texts.noAddress : texts.paperNoAddress}</p>}
          <CentreDates />
          <p className="kiosk-paper__notes">{texts.paperNotes}</p>
        </div>
        <PaperTrade />
      </div>
      <PaperSources region={region} />
    </article>
  );
}

/** The trade that was chosen, with its code in the ROME and the codes of its two links. */
function PaperTrade() {
  const texts = useKioskTexts();
  const piste = useApp(selectPistes)[0];
  return piste ? <TradeCodes trade={piste.trade} words={texts.paperTrade} /> : null;
}

interface TradeCodesProps {
  readonly trade: Trade;
  readonly words: (name: string) => string;
}

function TradeCodes({ trade, words }: TradeCodesProps) {
  const texts = useKioskTexts();
  const links = useKioskLinks(trade);
  return (
    <div className="kiosk-paper__codes">
      <p>
        <strong>{words(trade.label)}</strong> (ROME {trade.code})
      </p>
      {links.map((link) => (
        <figure key={link.id}>
          <QrCode text={link.url} label={texts.links.code(texts.links.name(link))} />
          <figcaption>{texts.links.name(link)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Who says each address, and who the map: their licences ask for it. */
function PaperSources({ region: { index } }: { readonly region: Region }) {
  const texts = useKioskTexts();
  const doors = useApp(selectDoors);
  const used = printedSources(index, new Set(), { figures: null, trades: false, rides: false });
  const ofDoors = doors.map(({ place: { source } }, at) =>
    [`${at + 1} ${source.label}`, source.licence].filter(Boolean).join(', '),
  );
  const ofMap = index.sources
    .filter(({ id }) => used.has(id))
    .map(({ producer, title }) => `${title} (${producer})`);
  return (
    <p className="kiosk-paper__sources" lang="fr">
      {[
        ...(ofDoors.length > 0 ? [texts.paperSources(ofDoors.join(' ; '))] : []),
        `${ofMap.join(' ; ')}.`,
      ].join(' ')}
    </p>
  );
}
