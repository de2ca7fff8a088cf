import { useEffect, useState } from 'react';

/** Lengths of `kioskPaper.css`: the roll, and what a printer keeps free above and below. */
const ROLL_MM = 80;
const MARGINS_MM = 8;
/** A line that breaks otherwise on the printer must not make a second ticket. */
const SPARE_MM = 6;
const PX_PER_MM = 96 / 25.4;

/**
 * Makes the page of a ticket as long as what is on it: a roll is cut where the page ends, and a page that is too short cuts the
 * doors in two.
 *
 * @param on whether the paper is a ticket, laid out out of sight as wide as the roll
 * @returns where the paper is, to give to it
 */
export function useTicketPage(on: boolean): (paper: HTMLElement | null) => void {
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!on || !paper) return;
    const sheet = new CSSStyleSheet();
    const measure = () => sheet.replaceSync(pageOf(paper.getBoundingClientRect().height));
    const observer = new ResizeObserver(measure);
    observer.observe(paper);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      observer.disconnect();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [on, paper]);
  return setPaper;
}

function pageOf(heightPx: number): string {
  const length = Math.ceil(heightPx / PX_PER_MM) + MARGINS_MM + SPARE_MM;
  return `@page ticket { size: ${ROLL_MM}mm ${length}mm; }`;
}
