import { Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

/** A sheet, and one more for who asks for it. */
const SHEETS = 2;
/** A printer is slow to answer: a second press that comes sooner is not meant for a second sheet. */
const SLOW_MS = 8000;

/** Sends the page to the printer and says so. @param label before anything was sent */
export function PrintButton({ label }: { readonly label: string }) {
  const texts = useKioskTexts();
  const sheets = useApp(({ visit }) => visit.sheets);
  const { countSheet } = useApp((state) => state.visitActions);
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setWaits(false), SLOW_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  const print = () => {
    countSheet();
    setWaits(true);
    window.print();
  };
  return (
    <>
      <Button variant="primary" icon={<Printer />} isDisabled={waits || sheets >= SHEETS} onClick={print}>
        {sheets === 0 ? label : texts.printAgain}
      </Button>
      <p role="status" className="kiosk-take__sent">
        {sheets > 0 && texts.sent(sheets)}
      </p>
    </>
  );
}
