import { Mark } from '../layout/Mark.tsx';
import { partsTexts } from '../texts/parts.ts';
import { shellTexts } from '../texts/shell.ts';
import './opening.css';

/** The page between its first words, which are in `index.html`, and its first screen: nothing seems to move. */
export function Opening() {
  return (
    <main className="opening">
      <p className="opening__brand">
        <Mark /> {shellTexts.name}
      </p>
      <p className="opening__words">{partsTexts.wait}</p>
      <p className="opening__kiosk" lang="en">
        {partsTexts.waitInEnglish}
      </p>
    </main>
  );
}
