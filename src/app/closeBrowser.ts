/** What leads to the browser's own menus, files and windows. */
const WAYS_OUT = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'gesturestart'] as const;
/** Keys of some keyboards that open a page, a program or a menu by themselves. */
const KEYS_OUT = /^(?:F\d+|Browser\w+|Launch\w+|ContextMenu|Help|Print|PrintScreen)$/;
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
  page.addEventListener('wheel', (event) => isZoom(event) && refuse(event), {
    capture: true,
    passive: false,
  });
  page.addEventListener('mouseup', (event) => isBack(event) && refuse(event), true);
}

/** A selection may start in a text, which is in no element that it knows of. */
function within({ target }: Event, selector: string): boolean {
  return Boolean((target as Partial<Element> | null)?.closest?.(selector));
}

/** Of the browser, not of what is typed: AltGr, which some systems tell as Ctrl and Alt together, writes characters. */
function isShortcut(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, key } = event;
  const writes = event.getModifierState('AltGraph') || (ctrlKey && altKey && key.length === 1);
  return (!writes && (ctrlKey || metaKey || altKey)) || KEYS_OUT.test(key);
}

/** The wheel with Ctrl, or two fingers on a pad, would enlarge the page. */
function isZoom({ ctrlKey }: WheelEvent): boolean {
  return ctrlKey;
}

/** The buttons on the side of a mouse go through the history. */
function isBack({ button }: MouseEvent): boolean {
  return button >= 3;
}
