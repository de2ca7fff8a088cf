declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** INSEE commune code: five characters, "44109" or "2A004". Never a number. */
export type CommuneCode = Branded<'CommuneCode'>;

/**
 * Identifier of a zone, its kind written in front: "EPCI:244900015", "BE:5216", "ZE:5216", "BV:49007",
 * "DEP:49", "REG:52". The prefix is what keeps bassins d'emploi (France Travail) and zones d'emploi
 * (INSEE) apart: their bare codes collide.
 */
export type EpciId = Branded<'EpciId'>;
/** Bassin d'emploi of France Travail, "BE:5216" (Les Sables-d'Olonne). */
export type BassinId = Branded<'BassinId'>;
/** Zone d'emploi INSEE 2020, "ZE:5216" (Nantes). */
export type ZoneEmploiId = Branded<'ZoneEmploiId'>;
/** Bassin de vie INSEE 2022, "BV:44113". */
export type BassinVieId = Branded<'BassinVieId'>;
export type DepartementId = Branded<'DepartementId'>;
export type RegionId = Branded<'RegionId'>;

/** Which zoning an identifier belongs to, and the identifier type of each. */
export interface ZoneIds {
  readonly epci: EpciId;
  readonly bassin: BassinId;
  readonly zoneEmploi: ZoneEmploiId;
  readonly bassinVie: BassinVieId;
  readonly departement: DepartementId;
  readonly region: RegionId;
}
export type ZoneKind = keyof ZoneIds;
export type ZoneId = ZoneIds[ZoneKind];

/** Trade of ROME 4.0: a letter and four digits, "H2913". */
export type RomeCode = Branded<'RomeCode'>;
/** Trade family of the FAP 2021 (228 families), "A0X40": the one of the BMO. Seven codes are also codes of the FAP 2009. */
export type Fap2021Code = Branded<'Fap2021Code'>;
/** Trade family of the FAP 2009 (225 families), "A0Z40": the one of the tension indicator. Only ROME leads from one to the other. */
export type Fap2009Code = Branded<'Fap2009Code'>;

/** Card of a place or an event: "pl001" as published, another prefix when imported. */
export type PlaceId = Branded<'PlaceId'>;
/** An action of the plan. */
export type ActionId = Branded<'ActionId'>;
/** One of the territories that lie side by side: "t1". */
export type TerritoryId = Branded<'TerritoryId'>;
/** A landmark of the person's own image of the territory. */
export type LandmarkId = Branded<'LandmarkId'>;

const COMMUNE = /^(?:\d{2}|2[AB])\d{3}$/;

const ROME = /^[A-N]\d{4}$/;
const FAP_2021 = /^[A-Z][0-9A-Z][A-Z]\d{2}$/;
const FAP_2009 = /^[A-Z]\d[A-Z]\d{2}$/;

/** One pattern per zoning, on the code without its prefix. */
const ZONES: Readonly<Record<ZoneKind, { readonly prefix: string; readonly code: RegExp }>> = {
  epci: { prefix: 'EPCI', code: /^\d{9}$/ },
  bassin: { prefix: 'BE', code: /^\d{4}$/ },
  zoneEmploi: { prefix: 'ZE', code: /^\d{4}$/ },
  bassinVie: { prefix: 'BV', code: /^(?:\d{2}|2[AB])\d{3}$/ },
  departement: { prefix: 'DEP', code: /^(?:\d{2,3}|2[AB])$/ },
  region: { prefix: 'REG', code: /^\d{2}$/ },
};

export const ZONE_KINDS = Object.keys(ZONES) as readonly ZoneKind[];

/** The code, or null when the text is not shaped like one. Does not say that the commune exists. */
export function parseCommuneCode(text: string): CommuneCode | null {
  return COMMUNE.test(text) ? (text as CommuneCode) : null;
}

/** The code, or null when the text is not shaped like one. Does not say that the trade exists. */
export function parseRomeCode(text: string): RomeCode | null {
  return ROME.test(text) ? (text as RomeCode) : null;
}

/** The code, or null when the text is not shaped like one. Does not say that the family exists. */
export function parseFap2021Code(text: string): Fap2021Code | null {
  return FAP_2021.test(text) ? (text as Fap2021Code) : null;
}

/** The same for the older nomenclature: some texts are shaped like a code of both. */
export function parseFap2009Code(text: string): Fap2009Code | null {
  return FAP_2009.test(text) ? (text as Fap2009Code) : null;
}

/** The identifier of the given kind, or null when the text has another prefix or another shape. */
export function parseZoneId<K extends ZoneKind>(kind: K, text: string): ZoneIds[K] | null {
  const { prefix, code } = ZONES[kind];
  const [head, tail, ...rest] = text.split(':');
  return head === prefix && tail !== undefined && rest.length === 0 && code.test(tail)
    ? (text as ZoneIds[K])
    : null;
}

/** Puts the prefix in front of a producer's bare code; null when that code is malformed. */
export function toZoneId<K extends ZoneKind>(kind: K, code: string): ZoneIds[K] | null {
  return parseZoneId(kind, `${ZONES[kind].prefix}:${code}`);
}

/** Kind of an identifier whose prefix is known, or null for any other text. */
export function zoneKindOf(text: string): ZoneKind | null {
  return ZONE_KINDS.find((kind) => parseZoneId(kind, text) !== null) ?? null;
}

/** The producer's code, without the prefix: "BE:5216" → "5216". */
export function bareCode(id: ZoneId): string {
  return id.slice(id.indexOf(':') + 1);
}
