import { MAX_ITEMS } from '../../domain/notebook/limits.ts';
import type { AppState } from '../store.ts';

/** Whether a list of the notebook takes one more: a longer one would not open again. One that is full is told. */
export function takesMore(list: readonly unknown[], { uiActions }: AppState): boolean {
  if (list.length < MAX_ITEMS) return true;
  uiActions.tell({ kind: 'notebook-full' });
  return false;
}
