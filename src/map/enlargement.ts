const HUNDREDTHS = 100;

/**
 * Pixels of the page for one of an element that a style shows larger: 1 where none does. To the hundredth: the browser
 * rounds one side of the division.
 */
export function enlargementOf(element: HTMLElement): number {
  const shown = element.getBoundingClientRect().width / element.offsetWidth;
  return Math.round(HUNDREDTHS * shown) / HUNDREDTHS || 1;
}
