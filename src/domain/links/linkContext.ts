import type { RegionRecord } from '../catalogue/regionContract.ts';
import type { LngLat } from '../geo.ts';
import type { CommuneCode, DepartementId, EpciId, RomeCode } from '../ids.ts';

/** Why searches start from a commune: the person lives there, or it is the most populous of the territory. */
export type StartReason = 'home' | 'largest';

export interface StartCommune {
  readonly code: CommuneCode;
  readonly name: string;
  readonly point: LngLat;
  /** Left out when the link is about this commune and no other could be meant. */
  readonly because?: StartReason;
}

/** What can be filled in before a link is opened. Null means that it is not known: links then go without it. */
export interface LinkContext {
  /** Sites of the region, and its part of addresses. */
  readonly region: RegionRecord['links'] | null;
  /** The commune that searches start from, with a point on its surface. */
  readonly commune: StartCommune | null;
  readonly radiusKm: number | null;
  /** The trade, with the words to search it by: one form, without slash nor brackets. */
  readonly trade: { readonly code: RomeCode; readonly words: string } | null;
  readonly departement: { readonly id: DepartementId; readonly name: string } | null;
  readonly epci: { readonly id: EpciId; readonly name: string } | null;
  /** Communes of the territory; those outside of `departement` are left out where a link takes only one. */
  readonly communes: readonly CommuneCode[];
  /** Year of the survey of recruitment needs. */
  readonly surveyYear: number | null;
}

export const EMPTY_LINK_CONTEXT: LinkContext = {
  region: null,
  commune: null,
  radiusKm: null,
  trade: null,
  departement: null,
  epci: null,
  communes: [],
  surveyYear: null,
};

/** One thing that was filled in, to be said in words next to the link. */
export type PrefilledPart =
  | { readonly kind: 'commune'; readonly name: string; readonly because?: StartReason }
  | { readonly kind: 'radius'; readonly km: number }
  | { readonly kind: 'trade'; readonly words: string }
  | { readonly kind: 'departement'; readonly name: string }
  | { readonly kind: 'epci'; readonly name: string }
  | { readonly kind: 'communes'; readonly count: number }
  | { readonly kind: 'year'; readonly year: number };

/** An address and what is already filled in when it opens. */
export interface BuiltLink {
  /** Own name of a site that only a region has, where it says more than what the site is for. */
  readonly title?: string;
  readonly url: string;
  /** In the order in which a sentence names them; empty when the page opens untouched. */
  readonly prefilled: readonly PrefilledPart[];
}
