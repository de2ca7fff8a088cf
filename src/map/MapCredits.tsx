import { useEffect, useState } from 'react';
import type { DataIndex } from '../domain/catalogue/contract.ts';
import { mapSources, shortProducers } from './credits.ts';
import { useFrameTexts } from './useFrameTexts.ts';

/** How long a narrow map shows its credits before they fold behind their sign, in milliseconds. */
const SHOWN_MS = 8000;

/** Whose data the map draws. On a narrow map they fold after a while, behind a sign that a press opens. */
export function MapCredits({ index }: { readonly index: DataIndex }) {
  const { credits, creditsSign } = useFrameTexts();
  const [folded, setFolded] = useState(false);
  useEffect(() => {
    const fold = setTimeout(() => setFolded(true), SHOWN_MS);
    return () => clearTimeout(fold);
  }, []);
  return (
    <div className="map-credits" data-folded={folded}>
      <p>{credits(shortProducers(mapSources(index)))}</p>
      <button
        type="button"
        className="map-credits__sign"
        aria-label={creditsSign}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      >
        i
      </button>
    </div>
  );
}
