import { useKioskTexts } from '../useKioskTexts.ts';

/** Between two visits, while the page is made new: nothing may be started. */
export function GoneScreen() {
  const texts = useKioskTexts();
  return (
    <div className="kiosk-welcome" role="status">
      <h1>{texts.gone}</h1>
      <p className="kiosk-welcome__promise">{texts.goodbye}</p>
    </div>
  );
}
