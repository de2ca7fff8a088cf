import { type RefObject, useEffect, useRef } from 'react';

/**
 * The card comes into view and is announced when it opens; focus goes back where it was when it closes.
 * @param far the card opens away from what opened it: it comes to the top, and closing it leads back there
 */
export function useFocusOnOpen(far = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: far });
    heading.current?.scrollIntoView({ block: far ? 'start' : 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: !far });
    };
  }, [far]);
  return heading;
}
