import type { Region } from '../../domain/catalogue/region.ts';
import { selectPistes } from '../../state/derived/trades.ts';
import { selectDoors } from '../../state/derived/visit.ts';
import { today } from '../../state/today.ts';
import { useApp } from '../../state/useApp.ts';
import { QrCode } from '../links/QrCode.tsx';
import '../links/links.css';
import { PaperTerritory } from '../paper/PaperTerritory.tsx';
import { PaperVintages } from '../paper/PaperVintages.tsx';
import '../paper/notebookPaper.css';
import type { PaperPart } from '../texts/paper.ts';
import { DoorCard } from './DoorCard.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

const PARTS: ReadonlySet<PaperPart> = new Set<PaperPart>(['figures']);

interface KioskPaperProps {
  readonly region: Region;
  /** Link of the visit, as a code; null for none. */
  readonly address: string | null;
}

/** What a visitor leaves with on paper: shown to the printer only. */
export function KioskPaper({ region, address }: KioskPaperProps) {
  const texts = useKioskTexts();
  const doors = useApp(selectDoors);
  const arrived = useApp(({ places }) => places.status === 'ready');
  const piste = useApp(selectPistes)[0];
  return (
    <article className="notebook-paper kiosk-paper" aria-hidden="true">
      <header className="paper-head">
        <h1>{doors.length > 0 ? texts.paperTitle : texts.paperMapTitle}</h1>
        <p className="paper-note">{texts.printedOn(today())}</p>
      </header>
      <ul className="kiosk-doors">
        {doors.map((row, at) => (
          <DoorCard key={row.place.id} row={row} number={at + 1} onReplace={null} />
        ))}
      </ul>
      <p>{doors.length > 0 ? texts.checkFirst : arrived ? texts.noAddress : texts.paperNoAddress}</p>
      {piste && <p>{texts.paperTrade(piste.trade.label)}</p>}
      {!address && <p>{texts.paperNoCode}</p>}
      {address && (
        <figure className="kiosk-paper__code">
          <QrCode text={address} label={texts.codeLabel} />
          <figcaption>{texts.code}</figcaption>
        </figure>
      )}
      <div lang="fr">
        <PaperTerritory region={region} />
        <PaperVintages region={region} parts={PARTS} />
      </div>
    </article>
  );
}
