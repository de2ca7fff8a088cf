/** What leads to the browser's own menus, files and windows. */
const WAYS_OUT = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick'] as const;
/** Opens a file, a window, or another page. */
const LEADS_OUT = 'a[href], input[type="file"]';
const TYPED_IN = 'input, textarea';

/**
 * Leaves the browser nothing of its own to show on a page in a public place: no menu, no selection outside of what is
 * typed, no link, drop, shortcut or dialog of files. For the life of the page.
 */
export function closeBrowser(page: Document): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const way of WAYS_OUT) page.addEventListener(way, refuse, true);
  page.addEventListener('selectstart', (event) => within(event, TYPED_IN) || refuse(event), true);
  page.addEventListener('click', (event) => within(event, LEADS_OUT) && refuse(event), true);
  page.addEventListener('keydown', (event) => isShortcut(event) && refuse(event), true);
}

function within({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Of the browser, not of what is typed: AltGr writes characters. */
function isShortcut({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return ((ctrlKey || metaKey) && !altKey) || /^F\d+$/.test(key);
}
