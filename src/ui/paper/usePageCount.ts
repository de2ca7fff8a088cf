import { useEffect, useState } from 'react';

/** Lengths of `notebookPaper.css`: a page between its margins, and the writing on it. */
const PAGE_HEIGHT_MM = 279;
const PAGE_WIDTH_MM = 182;

/** About how many pages what is in an element takes once printed; null while it is not laid out as wide as a page. */
export function usePageCount(sheet: HTMLElement | null): number | null {
  const [pages, setPages] = useState<number | null>(null);
  useEffect(() => {
    const paper = sheet?.querySelector<HTMLElement>('.notebook-paper');
    if (!paper) return;
    const observer = new ResizeObserver(() => setPages(countPages(paper)));
    for (const part of [paper, ...paper.children]) observer.observe(part);
    return () => observer.disconnect();
  });
  return pages;
}

/** The parts that follow one another, and each part that asks for a page of its own. */
function countPages(paper: HTMLElement): number | null {
  const pxPerMm = Math.max(0, ...[...paper.children].map(({ clientWidth }) => clientWidth)) / PAGE_WIDTH_MM;
  if (pxPerMm < 96 / 25.4 - 0.1) return null;
  const blocks: number[] = [0];
  for (const part of paper.children) {
    if (part.classList.contains('paper-page')) blocks.push(0);
    const margin = Number.parseFloat(getComputedStyle(part).marginTop) || 0;
    blocks[blocks.length - 1] = (blocks.at(-1) ?? 0) + part.getBoundingClientRect().height + margin;
  }
  return blocks
    .map((height) => Math.max(1, Math.ceil(height / pxPerMm / PAGE_HEIGHT_MM)))
    .reduce((all, pages) => all + pages, 0);
}
