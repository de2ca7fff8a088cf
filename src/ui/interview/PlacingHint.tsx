import { useEffect } from 'react';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { useTexts } from '../useTexts.ts';
import './placingHint.css';

/** Over the map while it waits for a landmark: what to do, and the way out. Escape leaves too. */
export function PlacingHint() {
  const placing = useApp((state) => state.placing);
  const { place } = useApp((state) => state.interviewActions);
  const { placing: how, placingKeys, stopPlacing } = useTexts(drawingTexts);
  useMapFocus();
  if (!placing) return null;
  return (
    <div className="placing" role="status">
      <p>
        {how(placing)} <span className="placing__keys">{placingKeys}</span>
      </p>
      <Button onClick={() => place(null)}>{stopPlacing}</Button>
    </div>
  );
}

/** Takes the focus to the map, whose keys place the landmark, and gives it back where it was. */
function useMapFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
