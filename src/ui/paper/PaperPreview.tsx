import { ArrowLeft, Frame, NotebookText, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { selectRegion } from '../../state/derived/region.ts';
import { selectFailed } from '../../state/derived/status.ts';
import { useApp } from '../../state/useApp.ts';
import { PlacesState } from '../panels/places/PlacesState.tsx';
import { DirectoryState, FiguresState } from '../panels/trades/TradesState.tsx';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/Checkbox.tsx';
import { PAPER_PARTS, type PaperPart, paperTexts } from '../texts/paper.ts';
import { NotebookPaper } from './NotebookPaper.tsx';
import { PaperPoster } from './PaperPoster.tsx';
import { usePageCount } from './usePageCount.ts';
import './paperPreview.css';

/** Printed unless it is asked not to: two pages, four at most. Codes and sheets to write on come on demand. */
const AT_FIRST: readonly PaperPart[] = ['figures', 'trades', 'plan', 'words'];
/** What the pages are made from, besides the region: printing waits for what has not come. */
const PRINTED_FROM = ['trades', 'recruitment', 'tension', 'places'] as const;
/** More than this is no longer taken out of a pocket. */
const MANY_PAGES = 4;

interface PaperPreviewProps {
  /** ISO day written on the notebook. */
  readonly today: string;
  /** Parts asked for besides the usual ones. */
  readonly also?: readonly PaperPart[];
  /** Opens the printing of the browser as soon as the pages are there. */
  readonly printAtOnce?: boolean;
  readonly onClose: () => void;
}

/** The pages before they are printed, and what they hold. While it is open, printing the page prints the notebook. */
export function PaperPreview({ today, also = [], printAtOnce = false, onClose }: PaperPreviewProps) {
  const region = useApp(selectRegion);
  const [parts, setParts] = useState<ReadonlySet<PaperPart>>(() => new Set([...AT_FIRST, ...also]));
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  const ready = usePaperData();
  const whole = useApp((state) => selectFailed(state, PRINTED_FROM).length === 0);
  const printNow = printAtOnce && ready && whole && region !== null;
  useEffect(() => {
    if (printNow) window.print();
  }, [printNow]);
  const [poster, setPoster] = useState(false);
  const printPoster = () => {
    // It is on the page before the browser is asked to print the page.
    flushSync(() => setPoster(true));
    window.print();
  };
  const choose = (part: PaperPart, kept: boolean) =>
    setParts(new Set(PAPER_PARTS.filter((each) => (each === part ? kept : parts.has(each)))));
  return (
    <ModalOverlay
      isOpen
      className="paper-overlay"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="paper-modal">
        <RacDialog className="paper-dialog">
          <div className="paper-choices stack">
            <Heading slot="title" level={2}>
              {paperTexts.previewTitle}
            </Heading>
            <p className="note">{paperTexts.previewLead}</p>
            <fieldset>
              <legend>{paperTexts.choose}</legend>
              {PAPER_PARTS.map((part) => (
                <Checkbox
                  key={part}
                  label={paperTexts.parts[part]}
                  checked={parts.has(part)}
                  onChange={(kept) => choose(part, kept)}
                />
              ))}
            </fieldset>
            <DirectoryState />
            <FiguresState of={['recruitment', 'tension']} />
            <PlacesState />
            <PageCount sheet={sheet} />
            <Button variant="primary" icon={<Printer />} onClick={() => window.print()}>
              {paperTexts.print}
            </Button>
            {poster ? (
              <Button icon={<NotebookText />} onClick={() => setPoster(false)}>
                {paperTexts.posterBack}
              </Button>
            ) : (
              <Button icon={<Frame />} onClick={printPoster}>
                {paperTexts.poster}
              </Button>
            )}
            <Button variant="quiet" icon={<ArrowLeft />} onClick={onClose}>
              {paperTexts.back}
            </Button>
          </div>
          <section ref={setSheet} className="paper-sheet" aria-label={paperTexts.sheet}>
            {region &&
              (poster ? (
                <PaperPoster region={region} />
              ) : (
                <NotebookPaper region={region} parts={parts} today={today} />
              ))}
          </section>
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** About how many pages will come out, so that somebody who wants fewer leaves a part out before printing. */
function PageCount({ sheet }: { readonly sheet: HTMLElement | null }) {
  const pages = usePageCount(sheet);
  return (
    <p role="status" className="note">
      {pages === null ? '' : paperTexts.pages(pages, MANY_PAGES)}
    </p>
  );
}

/** Asks for what the pages need and is not there yet; true once each of them has come or has failed. */
function usePaperData(): boolean {
  const { loadTrades } = useApp((state) => state.tradesActions);
  const { loadPlaces } = useApp((state) => state.placesActions);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let open = true;
    Promise.all([loadTrades(), loadPlaces()]).then(() => {
      if (open) setReady(true);
    });
    return () => {
      open = false;
    };
  }, [loadTrades, loadPlaces]);
  return ready;
}
