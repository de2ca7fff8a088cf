import type { AnnualFile } from '../../domain/annual/annualFile.ts';
import { applyAnnualFile } from '../../domain/annual/applyAnnualFile.ts';
import type { RegionFigures, Unshown } from '../../domain/annual/regionFigures.ts';
import { themeKinds } from '../../domain/trades/themes.ts';
import { selectFigures } from '../derived/annual.ts';
import { type AddedFigures, readyFigures } from '../slices/annualSlice.ts';
import type { AppStore } from '../store.ts';

/**
 * Makes a file of the centre part of what is published here, those that a visit added, or is about to, staying above. The
 * answer is why it is not; `figures-missing` when there is nothing to add it to; null when it is.
 */
export function publishFigures(store: AppStore, file: AnnualFile): Unshown | 'figures-missing' | null {
  const { addedFigures, publishedFigures } = store.getState();
  const before = publishedFigures ?? selectFigures(store.getState());
  const joined = before && applyAnnualFile(before, file);
  if (!joined) return 'figures-missing';
  if (!joined.ok) return joined.error;
  layOver(store, joined.value, addedFigures);
  store.setState({ publishedFigures: publishedFigures && joined.value });
  return null;
}

/** Takes away the figures of one file that a visit added, the others staying; with the last, everything is as published. */
export function takeBackFigures(store: AppStore, file: AnnualFile): void {
  const { addedFigures, publishedFigures, annualActions, uiActions, choices, sessionActions } =
    store.getState();
  const others = addedFigures.filter((added) => added.file !== file);
  if (!publishedFigures || others.length === addedFigures.length) return;
  if (others.length === 0) {
    annualActions.backToPublished();
    return;
  }
  const shown = layOver(store, publishedFigures, others);
  store.setState({ addedFigures: others });
  // A map that came with the figures leaves with them.
  if (choices.theme && !themeKinds(shown.region).includes(choices.theme.kind))
    sessionActions.chooseTheme(null);
  uiActions.tell({ kind: 'figures-taken-back', title: file.source.title });
}

/** Shows added figures over those that are published. A file that waits for its answer is set against them. @returns what is shown */
function layOver(store: AppStore, published: RegionFigures, added: readonly AddedFigures[]): RegionFigures {
  const shown = added.reduce((figures, { file }) => {
    const next = applyAnnualFile(figures, file);
    return next.ok ? next.value : figures;
  }, published);
  const { annualImport } = store.getState();
  store.setState({
    ...readyFigures(shown),
    annualImport:
      annualImport?.status === 'ready'
        ? { ...annualImport, shown: applyAnnualFile(shown, annualImport.reading.file) }
        : annualImport,
  });
  return shown;
}
