/** As `ref` of what is read first: takes the focus when it comes, and what it replaces never leaves it nowhere. */
export function focusFirst(element: HTMLElement | null): void {
  element?.focus();
}
