import type { JoinRing } from '../../data/readRing.ts';
import type { RegionFigures } from '../../domain/annual/regionFigures.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { Problem } from '../../domain/problems.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AppState } from '../store.ts';

interface Store {
  get(): AppState;
  set(change: Partial<AppState>): void;
}

/**
 * Puts the communes around the region in the state, wherever it holds the region: as it is shown, as it was published before
 * figures were added, and as it would be with those of a file that waits to be shown. All of them change together or not at
 * all. To join takes milliseconds: the thread is given back before all that follows the region does.
 */
export async function takeRing({ get, set }: Store, join: JoinRing): Promise<Result<null, Problem>> {
  for (;;) {
    await pause();
    const before = get();
    const change = joined(before, join);
    if (!change.ok) return change;
    await pause();
    const { region, publishedFigures, annualImport } = get();
    const isSame =
      region === before.region &&
      publishedFigures === before.publishedFigures &&
      annualImport === before.annualImport;
    // Figures were added or taken back meanwhile: theirs is another region.
    if (!isSame) continue;
    set(change.value);
    // What counts is on screen first, what draws comes after.
    await pause();
    return ok(null);
  }
}

function joined(
  { region, publishedFigures, annualImport }: AppState,
  join: JoinRing,
): Result<Partial<AppState>, Problem> {
  const regions: Region[] = region.status === 'ready' ? [region.value] : [];
  const isWaiting = annualImport?.status === 'ready' && annualImport.shown.ok;
  const waiting = isWaiting ? annualImport.shown.value : null;
  for (const figures of [publishedFigures, waiting]) if (figures) regions.push(figures.region);
  const around = new Map<Region, Region>();
  for (const each of regions) {
    const outcome = join(each);
    if (!outcome.ok) return outcome;
    around.set(each, outcome.value);
  }
  const withRing = (figures: RegionFigures): RegionFigures => ({
    ...figures,
    region: around.get(figures.region) ?? figures.region,
  });
  return ok({
    ...(region.status === 'ready' && {
      region: { status: 'ready', value: around.get(region.value) ?? region.value },
    }),
    ...(publishedFigures && { publishedFigures: withRing(publishedFigures) }),
    ...(waiting && isWaiting && { annualImport: { ...annualImport, shown: ok(withRing(waiting)) } }),
  });
}

/** Lets frames and presses pass. */
function pause(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}
