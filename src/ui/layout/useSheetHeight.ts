import { type RefObject, useEffect, useRef, useState } from 'react';
import { useApp } from '../../state/useApp.ts';
import type { SheetHeight } from './SheetHandle.tsx';

/**
 * How high the sheet of narrow screens stands. What acts on the map lowers a sheet that hides it, and so does the focus that
 * comes to the map; a card that opens raises one that hides the card.
 *
 * @param map what holds the map
 */
export function useSheetHeight(
  map: RefObject<HTMLElement | null>,
): readonly [SheetHeight, (height: SheetHeight) => void] {
  const [height, setHeight] = useState<SheetHeight>('half');
  const camera = useApp((state) => state.camera);
  const shown = useApp(({ choices: { theme, indicator, limits }, placesShown, trainingShown }) =>
    JSON.stringify([theme, indicator, limits, placesShown, trainingShown]),
  );
  const card = useApp((state) => state.openPlace ?? state.openEpci ?? state.choices.commune);
  const step = useApp((state) => state.step);
  const stepBefore = useRef(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is an act on the map
  useEffect(() => {
    // A step that comes says how high the sheet is, and brings its own map.
    if (stepBefore.current === step) setHeight((now) => (now === 'full' ? 'half' : now));
    stepBefore.current = step;
  }, [camera, shown, step]);
  useEffect(() => {
    if (card !== null) setHeight((now) => (now === 'peek' ? 'half' : now));
  }, [card]);
  useEffect(() => {
    const stage = map.current;
    const lower = () => setHeight((now) => (now === 'full' ? 'half' : now));
    stage?.addEventListener('focusin', lower);
    return () => stage?.removeEventListener('focusin', lower);
  }, [map]);
  return [height, setHeight];
}
