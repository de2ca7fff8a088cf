import { fragileTexts } from '../texts/fragile.ts';
import './FragileMark.css';

/** Beside a percentage over a small base: the dots that the map puts on it, and the word. */
export function FragileMark() {
  return (
    <span className="fragile">
      <span className="fragile__dots" aria-hidden="true" /> {fragileTexts.word}
    </span>
  );
}
