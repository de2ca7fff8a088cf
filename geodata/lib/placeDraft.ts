import type { LngLat } from '../../src/domain/geo.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import type { PlaceRecord } from '../../src/domain/places/placesContract.ts';

/** Source of a card, before cards of one source share it. */
export interface DraftSource {
  readonly label: string;
  readonly url: string | null;
  readonly licence: string | null;
}

/** A card as one source gives it: its commune code may be a former one, its point has not been checked. */
export interface PlaceDraft extends Omit<PlaceRecord, 'commune' | 'at' | 'source'> {
  /** `source:line`, for messages. */
  readonly where: string;
  readonly claimed: CommuneCode | null;
  readonly point: LngLat | null;
  readonly from: DraftSource;
}

/** The entries of a card that a source fills: what is null is left out of the file. */
export function stated<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: Exclude<T[K], null>;
  };
}
