import type { PlaceId } from '../ids.ts';
import { EMPTY_NOTEBOOK, type GuideStep, type Notebook } from '../interview/notebook.ts';
import type { Place, PlaceCorrection } from '../places/place.ts';
import { EMPTY_SESSION, type Session } from '../session/session.ts';
import type { Territory } from '../territory/territory.ts';
import type { TerritoryAuthor } from '../territory/territorySet.ts';

/** A territory as it is kept: its undone past is not. */
export interface KeptTerritory {
  readonly author: TerritoryAuthor;
  readonly territory: Territory;
}

/** Where the interview stood. */
export interface KeptGuide {
  /** Steps that were opened once. */
  readonly visited: readonly GuideStep[];
  /** The figures of the territory had been asked for. */
  readonly revealed: boolean;
  readonly address: 'vous' | 'tu';
}

/** Everything that one person can take away and open again: what a file, the device or the long link holds. */
export interface KeptNotebook {
  /** Day it was saved, ISO `YYYY-MM-DD`. */
  readonly savedOn: string;
  /** Up to four, the one in hand first; blank ones are not kept. */
  readonly territories: readonly KeptTerritory[];
  /** What the plain link carries beside the territory. */
  readonly choices: Omit<Session, 'territory'>;
  readonly guide: KeptGuide;
  readonly notebook: Notebook;
  /** Cards read from the person's own files. */
  readonly places: readonly Place[];
  readonly corrections: Readonly<Record<PlaceId, PlaceCorrection>>;
  /** Vintage of each source whose figures were on screen, by its identifier: what the person saw that day. */
  readonly vintages: Readonly<Record<string, string>>;
}

const { territory: _, ...EMPTY_CHOICES } = EMPTY_SESSION;

/** Nothing said, nothing drawn. */
export const EMPTY_KEPT: KeptNotebook = {
  savedOn: '',
  territories: [],
  choices: EMPTY_CHOICES,
  guide: { visited: [], revealed: false, address: 'vous' },
  notebook: EMPTY_NOTEBOOK,
  places: [],
  corrections: {},
  vintages: {},
};

/** The person's own words and choices: what is lost when the page closes, unless it was saved. The drawing in hand is in the link. */
export type OwnWork = Pick<KeptNotebook, 'notebook' | 'places' | 'corrections'> & {
  /** Territories laid aside, which the plain link does not carry. */
  readonly aside: readonly Territory[];
};

/** Whether there is nothing of the person's own to lose. */
export function isNothing({ notebook, places, corrections, aside }: OwnWork): boolean {
  const keys = Object.keys(EMPTY_NOTEBOOK) as (keyof Notebook)[];
  return (
    aside.length === 0 &&
    places.length === 0 &&
    Object.keys(corrections).length === 0 &&
    keys.every((key) => JSON.stringify(notebook[key]) === JSON.stringify(EMPTY_NOTEBOOK[key]))
  );
}
