import { RotateCcw } from 'lucide-react';
import { useMapAgain } from '../parts/useMapAgain.ts';
import { Button } from '../primitives/Button.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

/** Over the frame of a map that keeps being waited for. */
export function LateMap() {
  const texts = useKioskTexts();
  const retry = useMapAgain();
  return (
    <div className="kiosk-late" role="alert">
      <p>{texts.mapLate}</p>
      <Button icon={<RotateCcw />} onClick={retry}>
        {texts.retry}
      </Button>
    </div>
  );
}
