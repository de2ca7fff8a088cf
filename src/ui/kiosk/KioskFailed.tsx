import { RotateCcw } from 'lucide-react';
import type { Failure } from '../parts/ErrorBoundary.tsx';
import { Button } from '../primitives/Button.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

/** What stands in place of a part of the kiosk that stopped; the way out stays below. */
export function KioskFailed({ retry }: Failure) {
  const texts = useKioskTexts();
  return (
    <div className="kiosk-welcome" role="alert">
      <p className="kiosk-welcome__promise">{texts.partFailed}</p>
      <Button variant="primary" icon={<RotateCcw />} onClick={retry}>
        {texts.retry}
      </Button>
    </div>
  );
}
