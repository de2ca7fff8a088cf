import type { AnnualFile } from '../../domain/annual/annualFile.ts';
import { applyAnnualFile } from '../../domain/annual/applyAnnualFile.ts';
import type { Unshown } from '../../domain/annual/regionFigures.ts';
import { selectFigures } from '../derived/annual.ts';
import { readyFigures } from '../slices/annualSlice.ts';
import type { AppStore } from '../store.ts';

/**
 * Makes a file of the centre part of what is published here, those that a visit added, or is about to, staying above. The
 * answer is why it is not; `figures-missing` when there is nothing to add it to; null when it is.
 */
export function publishFigures(store: AppStore, file: AnnualFile): Unshown | 'figures-missing' | null {
  const { addedFigures, publishedFigures, annualImport } = store.getState();
  const before = publishedFigures ?? selectFigures(store.getState());
  const joined = before && applyAnnualFile(before, file);
  if (!joined) return 'figures-missing';
  if (!joined.ok) return joined.error;
  const shown = addedFigures.reduce((figures, added) => {
    const next = applyAnnualFile(figures, added.file);
    return next.ok ? next.value : figures;
  }, joined.value);
  store.setState({
    ...readyFigures(shown),
    publishedFigures: publishedFigures && joined.value,
    annualImport:
      annualImport?.status === 'ready'
        ? { ...annualImport, shown: applyAnnualFile(shown, annualImport.reading.file) }
        : annualImport,
  });
  return null;
}
