import { type RefObject, useLayoutEffect, useReducer } from 'react';

/** Left between the list and the edge of what can be seen. */
const MARGIN_PX = 8;
/** A list is never made lower than two of its lines: what scrolls can be scrolled by hand. */
const LOWEST_PX = 110;

/**
 * Makes a list that opens under a field wholly visible: what scrolls around the field brings the field up as far as the list
 * needs, and the list is no higher than what is then seen below the field. Looked at again whenever it is drawn, and when a keyboard on
 * the screen comes or goes.
 *
 * @param field what stays in sight above the list
 * @param list null while it is closed
 */
export function useRoomBelow(
  field: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): void {
  const [, lookAgain] = useReducer((turn: number) => turn + 1, 0);
  useLayoutEffect(() => {
    const { visualViewport } = window;
    visualViewport?.addEventListener('resize', lookAgain);
    return () => visualViewport?.removeEventListener('resize', lookAgain);
  }, []);
  useLayoutEffect(() => {
    const [above, below] = [field.current, list.current];
    if (!above || !below) return;
    const scroller = scrollerOf(above);
    const frame = scroller ? visiblePart(scroller) : { top: 0, bottom: seenHeight() };
    const { top, height } = above.getBoundingClientRect();
    below.style.maxHeight = '';
    const wanted = below.getBoundingClientRect().height;
    const room = frame.bottom - top - height - MARGIN_PX;
    const most = frame.bottom - frame.top - height - 2 * MARGIN_PX;
    if (scroller && wanted > room)
      scroller.scrollTop += Math.min(wanted - room, Math.max(0, top - frame.top - MARGIN_PX));
    below.style.maxHeight = `${Math.max(LOWEST_PX, Math.min(wanted, scroller ? most : room))}px`;
  });
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}

/** What can be seen of something that scrolls, in pixels of the window. */
function visiblePart(scroller: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(seenHeight(), bottom) };
}

/** Pixels of the window above a keyboard on the screen. */
function seenHeight(): number {
  const { visualViewport, innerHeight } = window;
  return visualViewport ? visualViewport.offsetTop + visualViewport.height : innerHeight;
}
