import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button, select';

/**
 * A table of buttons and lists that is one stop of the keyboard: Tab comes to the control that was last used, arrows go to
 * the others, Home and End to the first and the last row. A list opens with Space, or Alt and an arrow: a bare arrow
 * would choose at once. What renders the table calls this each time.
 */
export function useOneStop(table: RefObject<HTMLTableElement | null>) {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const controls = [...(table.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
    const stop = controls.find((control) => control === last.current) ?? controls[0];
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
  });
  return {
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return;
      if (last.current instanceof HTMLElement) last.current.tabIndex = -1;
      else
        for (const each of table.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? []) each.tabIndex = -1;
      target.tabIndex = 0;
      last.current = target;
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const { target, key, altKey, ctrlKey, metaKey } = event;
      if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return;
      const next = neighbour(table.current, target, key);
      if (!next || isOpenList(target)) return;
      event.preventDefault();
      next.focus();
    },
  };
}

function neighbour(table: HTMLTableElement | null, from: HTMLElement, key: string): HTMLElement | null {
  const controls = [...(table?.rows ?? [])].map((row) => [...row.querySelectorAll<HTMLElement>(CONTROLS)]);
  const line = controls.findIndex((row) => row.includes(from));
  const columns = controls.map((row) => row.map(columnOf));
  const next = nextInTable(columns, [line, controls[line]?.indexOf(from) ?? -1], key);
  return next ? (controls[next[0]]?.[next[1]] ?? null) : null;
}

function columnOf(control: HTMLElement): number {
  return control.closest<HTMLTableCellElement>('th, td')?.cellIndex ?? 0;
}

/** Row, then place among the controls of the row. */
type Spot = readonly [row: number, at: number];

/**
 * Where a key leads from a control. Up and down keep to the column, or come to the first control of a row that has none
 * there. At an edge it stays. Null for any other key.
 *
 * @param columns of the controls of each row; the first row is the header
 */
export function nextInTable(
  columns: readonly (readonly number[])[],
  [row, at]: Spot,
  key: string,
): Spot | null {
  const inRow = (to: number): Spot => {
    if (!columns[to]?.length) return [row, at];
    return [to, Math.max(0, columns[to].indexOf(columns[row]?.[at] ?? 0))];
  };
  const along = (to: number): Spot => [row, columns[row]?.[to] === undefined ? at : to];
  switch (key) {
    case 'ArrowRight':
      return along(at + 1);
    case 'ArrowLeft':
      return along(at - 1);
    case 'ArrowDown':
      return inRow(row + 1);
    case 'ArrowUp':
      return inRow(row - 1);
    case 'Home':
      return inRow(1);
    case 'End':
      return inRow(columns.length - 1);
    default:
      return null;
  }
}

/** Its own arrows go through its answers then. */
function isOpenList(control: HTMLElement): boolean {
  return CSS.supports('selector(:open)') && control.matches('select:open');
}
