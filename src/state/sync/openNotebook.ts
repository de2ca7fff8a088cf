import { decodeNotebook, MAX_NOTEBOOK_BYTES, type NotebookRefusal } from '../../domain/notebook/decode.ts';
import type { KeptNotebook } from '../../domain/notebook/keptNotebook.ts';
import { notebookNamesUnknownCommune, settleNotebook } from '../../domain/notebook/settleNotebook.ts';
import type { Result } from '../../domain/result.ts';
import { hasMoreThan } from '../derived/kept.ts';
import { selectRegion } from '../derived/region.ts';
import type { OfferedNotebook } from '../slices/keepSlice.ts';
import type { AppStore } from '../store.ts';

/** Opens a file that the person chose: a notice says why when it is refused. Resolves when it is taken, offered or refused. */
export async function openNotebookFile(store: AppStore, file: Blob): Promise<void> {
  const outcome =
    file.size > MAX_NOTEBOOK_BYTES
      ? ({ ok: false, error: { kind: 'too-big' } } as const)
      : decodeNotebook(await file.text());
  await openNotebook(store, outcome, 'file');
}

/**
 * Puts a notebook from outside before the person, once it fits the region. With nothing more on screen it is taken at
 * once, but for the one of an earlier visit: somebody else may sit here today.
 *
 * @param follows what is on screen is an earlier writing of the same notebook, and nothing was changed here since
 */
export async function openNotebook(
  store: AppStore,
  outcome: Result<KeptNotebook, NotebookRefusal>,
  from: OfferedNotebook['from'],
  follows = false,
): Promise<void> {
  const { uiActions, keepActions, catalogueActions } = store.getState();
  if (!outcome.ok) return uiActions.tell({ kind: 'notebook-refused', refusal: outcome.error });
  const own = selectRegion(store.getState());
  if (!own) return;
  if (notebookNamesUnknownCommune(outcome.value, own))
    await Promise.all([catalogueActions.loadNames(), catalogueActions.loadRing()]);
  const region = selectRegion(store.getState()) ?? own;
  const { names } = store.getState();
  const settled = settleNotebook(outcome.value, region, names.status === 'ready' ? names.value : null);
  keepActions.offer({ kept: settled.kept, from });
  if (from !== 'device' && (follows || !hasMoreThan(store.getState(), settled.kept)))
    keepActions.accept('replace', follows);
  if (settled.heavy) uiActions.tell({ kind: 'drawing-left-out' });
  else if (settled.dropped > 0) uiActions.tell({ kind: 'link-partly-read', ignored: ['k'] });
  else if (settled.replaced > 0) uiActions.tell({ kind: 'communes-replaced', count: settled.replaced });
}
