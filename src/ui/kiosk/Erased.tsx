import { en } from '../texts/kiosk/en.ts';
import { fr } from '../texts/kiosk/fr.ts';

/** Between two visits, while the page is made new: nothing may be started. The language that was read is gone too. */
export function Erased() {
  return (
    <div className="kiosk-welcome" role="status">
      <h1>{fr.gone}</h1>
      <p className="kiosk-welcome__promise">{fr.goodbye}</p>
      <p lang={en.lang}>
        {en.gone} {en.goodbye}
      </p>
    </div>
  );
}
