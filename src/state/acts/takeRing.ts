import type { JoinRing } from '../../data/readRing.ts';
import type { Problem } from '../../domain/problems.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AppState } from '../store.ts';

/**
 * Puts the communes around the region in the state, wherever it holds the region: as it is shown, as it was published before
 * figures were added, and as it would be with those of a file that waits to be shown. All of them change together or not at all.
 */
export function takeRing(
  { get, set }: { get(): AppState; set(change: Partial<AppState>): void },
  join: JoinRing,
): Result<null, Problem> {
  const { region, publishedFigures, annualImport } = get();
  if (region.status !== 'ready') return ok(null);
  const shown = join(region.value);
  if (!shown.ok) return shown;
  const published = publishedFigures && join(publishedFigures.region);
  if (published && !published.ok) return published;
  const change: Partial<AppState> = { region: { status: 'ready', value: shown.value } };
  if (publishedFigures && published)
    Object.assign(change, { publishedFigures: { ...publishedFigures, region: published.value } });
  if (annualImport?.status === 'ready' && annualImport.shown.ok) {
    const figures = annualImport.shown.value;
    const waiting = join(figures.region);
    if (!waiting.ok) return waiting;
    Object.assign(change, {
      annualImport: { ...annualImport, shown: ok({ ...figures, region: waiting.value }) },
    });
  }
  set(change);
  return ok(null);
}
