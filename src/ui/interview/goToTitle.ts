const ROOM_PX = 16;

/** Gives a title the focus and brings it to the top of its column, which alone scrolls: never the page around it. */
export function goToTitle(title: HTMLElement | null): void {
  title?.focus({ preventScroll: true });
  const column = title?.closest('.column__scroll');
  if (!title || !column) return;
  column.scrollBy({ top: title.getBoundingClientRect().top - column.getBoundingClientRect().top - ROOM_PX });
}
