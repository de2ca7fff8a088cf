import type { NamesTable } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import type { LandmarkSpot, Notebook } from '../interview/notebook.ts';
import type { Session } from '../session/session.ts';
import { namesUnknownCommune, presentCommune, settleSession } from '../session/settle.ts';
import { EMPTY_TERRITORY } from '../territory/territory.ts';
import type { KeptNotebook } from './keptNotebook.ts';

/** A notebook that fits the region, and how many of its communes had to change. */
export interface SettledNotebook {
  readonly kept: KeptNotebook;
  /** Old codes replaced by the commune they became. */
  readonly replaced: number;
  /** Choices about communes that the region neither has nor had: they are dropped. What was said of a place stays. */
  readonly dropped: number;
  /** Whether a drawing is too heavy to be repaired and counted in a moment: it is left out. */
  readonly heavy: boolean;
}

/** True when a notebook names a commune that the region does not have: the succession of codes is then needed. */
export function notebookNamesUnknownCommune(kept: KeptNotebook, region: Region): boolean {
  const isUnknown = (spot: LandmarkSpot) => 'commune' in spot && !region.rowOf.has(spot.commune);
  return (
    sessionsOf(kept).some((session) => namesUnknownCommune(session, region)) ||
    kept.notebook.landmarks.some(({ spot }) => isUnknown(spot)) ||
    kept.notebook.knowledge.some(({ spot }) => isUnknown(spot))
  );
}

/**
 * Fits a notebook that comes from outside to the region, as `settleSession` does for a link: communes merged since
 * are replaced by their successor, outlines that cross themselves are repaired.
 *
 * @param names null when they could not be loaded: old codes are then dropped from the choices
 */
export function settleNotebook(
  kept: KeptNotebook,
  region: Region,
  names: NamesTable | null,
): SettledNotebook {
  const settled = sessionsOf(kept).map((session) => settleSession(session, region, names));
  let moved = 0;
  const settleSpot = (spot: LandmarkSpot): LandmarkSpot => {
    const commune = 'commune' in spot ? presentCommune(spot.commune, region, names) : null;
    if (!commune || ('commune' in spot && commune === spot.commune)) return spot;
    moved++;
    return { ...spot, commune };
  };
  const notebook: Notebook = {
    ...kept.notebook,
    landmarks: kept.notebook.landmarks.map((each) => ({ ...each, spot: settleSpot(each.spot) })),
    knowledge: kept.notebook.knowledge.map((each) => ({ ...each, spot: settleSpot(each.spot) })),
  };
  const count = (key: 'replaced' | 'dropped') => settled.reduce((sum, each) => sum + each[key], 0);
  return {
    kept: {
      ...kept,
      choices: { ...kept.choices, commune: settled[0]?.session.commune ?? null },
      notebook,
      territories: kept.territories.map((each, at) => ({
        ...each,
        territory: settled[at]?.session.territory ?? each.territory,
      })),
    },
    replaced: count('replaced') + moved,
    dropped: count('dropped'),
    heavy: settled.some(({ heavy }) => heavy),
  };
}

/** One session for each territory: a blank one when there is none, for the commune whose card is open. */
function sessionsOf({ choices, territories }: KeptNotebook): readonly Session[] {
  const all = territories.length > 0 ? territories.map(({ territory }) => territory) : [EMPTY_TERRITORY];
  return all.map((territory) => ({ ...choices, territory }));
}
