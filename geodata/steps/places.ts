import { faceFeatures } from '../../src/domain/catalogue/faceFeatures.ts';
import type { LngLat } from '../../src/domain/geo.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { nearnessKm } from '../../src/domain/places/nearness.ts';
import {
  decodePlacesTable,
  type PlaceRecord,
  type PlacesTable,
} from '../../src/domain/places/placesContract.ts';
import type { Shape } from '../../src/domain/territory/shape.ts';
import { BuildError } from '../lib/buildError.ts';
import { doublesIn } from '../lib/doubles.ts';
import type { PlaceDraft } from '../lib/placeDraft.ts';
import { sharedSigns } from '../lib/sameSite.ts';
import { defineStep, jsonOutput, type StepContext } from '../lib/step.ts';
import { communes } from './communes.ts';
import { franceServices } from './franceServices.ts';
import { lycees } from './lycees.ts';
import { names } from './names.ts';
import { replacedDoors, staying } from './replacedDoors.ts';
import { doors, resources } from './resources.ts';
import { topology } from './topology.ts';
import { trainingCentres } from './trainingCentres.ts';

/** How far from its commune a position may fall: contours are simplified, and some doors are across the street. */
const NEAR_KM = 2;

/** An older card and the one that replaces it, with what they share; null when nothing does. */
export interface Replacement {
  readonly older: PlaceDraft;
  readonly newer: PlaceDraft | null;
  readonly signs: readonly string[];
}

/** What was decided line by line, for the report. */
export interface PlaceDecisions {
  readonly replacements: readonly Replacement[];
  /** Lines whose commune code is a former one, with the present one. */
  readonly succeeded: readonly { readonly draft: PlaceDraft; readonly commune: CommuneCode }[];
  /** Positions outside of the commune, and how far; beyond the limit only the commune is kept. */
  readonly displaced: readonly { readonly draft: PlaceDraft; readonly km: number; readonly kept: boolean }[];
  /** Postal codes that are neither of the commune nor a cedex of it, and what stands in their place. */
  readonly postcodes: readonly { readonly draft: PlaceDraft; readonly postcode: string | null }[];
  /** Cards that an earlier line already was, left out. */
  readonly doubles: number;
  readonly cards: readonly (Omit<PlaceRecord, 'source'> & Pick<PlaceDraft, 'from'>)[];
}

/** Every card in its commune of today, without doubles: the France services of 2024 win over the older ones. */
export const placeCards = defineStep<PlaceDecisions>({
  id: 'placeCards',
  sources: [],
  inputs: [
    resources,
    doors,
    replacedDoors,
    franceServices,
    lycees,
    trainingCentres,
    communes,
    names,
    topology,
  ],
  run(context) {
    const communeOf = presentCommune(context);
    const shapeOf = communeShapes(context);
    const succeeded: { draft: PlaceDraft; commune: CommuneCode }[] = [];
    const displaced: { draft: PlaceDraft; km: number; kept: boolean }[] = [];
    const postcodes: { draft: PlaceDraft; postcode: string | null }[] = [];
    const postcodeIn = postcodesOf(context.get(communes));
    const mendPostcode = (draft: PlaceDraft, commune: CommuneCode | null) => {
      if (!draft.postcode || !commune) return {};
      const postcode = postcodeIn(commune, draft.postcode);
      if (postcode !== draft.postcode) postcodes.push({ draft, postcode });
      return { postcode: postcode ?? undefined };
    };
    const toCard = (draft: PlaceDraft) => {
      const commune = communeOf(draft);
      if (commune && commune !== draft.claimed) succeeded.push({ draft, commune });
      const km = draft.point && commune ? nearnessKm(draft.point, shapeOf(commune)) : 0;
      const kept = km <= NEAR_KM;
      if (km > 0) displaced.push({ draft, km, kept });
      const { where: _, claimed: __, point, ...card } = draft;
      return {
        ...card,
        ...mendPostcode(draft, commune),
        ...(commune ? { commune } : {}),
        ...(point && kept ? { at: [point[0], point[1]] as [number, number] } : {}),
      };
    };

    const { drafts: sites } = context.get(franceServices);
    const catalogue = [...staying(context.get(resources), context.get(replacedDoors)), ...context.get(doors)];
    const replacements = replaceOlder(
      catalogue.filter(({ kind }) => kind === 'france_services'),
      sites,
      communeOf,
    );
    const replaced = new Set(replacements.filter(({ newer }) => newer).map(({ older }) => older));
    const orphans = new Set(replacements.filter(({ newer }) => !newer).map(({ older }) => older));
    const kept = catalogue
      .filter((draft) => !replaced.has(draft))
      .map((draft) => (orphans.has(draft) ? { ...draft, status: 'old' as const } : draft));
    const cards = [...kept, ...sites, ...context.get(lycees), ...context.get(trainingCentres).drafts].map(
      toCard,
    );
    const told = tellApart(cards);
    told.sort((a, b) => (a.id < b.id ? -1 : 1));
    // A region without a catalogue made by hand has nobody to tell which of two stays: the first line of the list does.
    const doubles = new Set(
      context.region.expected.places.doors === 0 ? doublesIn(told).map(({ second }) => second) : [],
    );
    return {
      replacements,
      succeeded,
      displaced,
      postcodes,
      doubles: doubles.size,
      cards: told.filter((card) => !doubles.has(card)),
    };
  },
});

/** `places`: the cards, their sources told apart. */
export const places = defineStep<PlacesTable>({
  id: 'places',
  sources: [],
  inputs: [placeCards],
  output: jsonOutput('places', decodePlacesTable),
  run(context) {
    const { cards } = context.get(placeCards);
    const sources = [...new Map(cards.map(({ from }) => [JSON.stringify(from), from])).values()].sort(
      (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
    );
    const position = new Map(sources.map((source, at) => [JSON.stringify(source), at]));
    return {
      sources,
      places: cards.map(({ from, ...card }) => ({
        ...card,
        source: position.get(JSON.stringify(from)) ?? -1,
      })),
    };
  },
});

/** The commune of a draft under the COG 2026. @throws BuildError when no commune of the region has, or had, that code */
function presentCommune(context: StepContext): (draft: PlaceDraft) => CommuneCode | null {
  const present = new Set(context.get(communes).codes);
  const { succession } = context.get(names);
  return ({ claimed, where }) => {
    if (claimed === null) return null;
    const code = present.has(claimed) ? claimed : succession[claimed];
    if (!code) throw new BuildError(where, `${claimed} is not a commune of the region, and has not been one`);
    return code as CommuneCode;
  };
}

type Named = Pick<PlaceRecord, 'id' | 'name' | 'kind' | 'commune' | 'address'>;

/**
 * Schools of one name in one commune, each with the number it is registered under: nothing else tells them apart. Other doors
 * of one name and kind in one commune, each with its address.
 */
export function tellApart<T extends Named>(cards: readonly T[]): T[] {
  const schoolOf = ({ name, commune }: T) => `${commune} ${name}`;
  const doorOf = (card: T) => `${schoolOf(card)} ${card.kind}`;
  const alike = (key: (card: T) => string) => {
    const count = new Map<string, number>();
    for (const card of cards) count.set(key(card), (count.get(key(card)) ?? 0) + 1);
    return (card: T) => (count.get(key(card)) ?? 0) > 1;
  };
  const [isSchool, isDoor] = [alike(schoolOf), alike(doorOf)];
  return cards.map((card) => {
    const number = /^uai(.*)$/.exec(card.id)?.[1];
    const told = number ? isSchool(card) && `UAI ${number}` : isDoor(card) && card.address;
    return told ? { ...card, name: `${card.name} (${told})` } : card;
  });
}

/**
 * What a postal code is in a commune: itself when it is one of the commune, or may be a cedex, which begins as they do and
 * is of no commune; else the only one that the commune has, or null when it has several.
 */
export function postcodesOf({ codes, postalCodes }: CommunePostcodes) {
  const known = new Set(postalCodes.flat());
  const own = new Map(codes.map((code, row) => [code, postalCodes[row] ?? []]));
  return (commune: string, postcode: string): string | null => {
    const ofCommune = own.get(commune) ?? [];
    const [first = null, ...others] = ofCommune;
    if (ofCommune.includes(postcode)) return postcode;
    // The number of the commune itself is one mistaken for the other.
    const isCedex =
      postcode !== commune &&
      !known.has(postcode) &&
      ofCommune.some((code) => code.slice(0, 3) === postcode.slice(0, 3));
    if (isCedex) return postcode;
    return others.length === 0 ? first : null;
  };
}

interface CommunePostcodes {
  readonly codes: readonly string[];
  readonly postalCodes: readonly (readonly string[])[];
}

function communeShapes(context: StepContext): (commune: CommuneCode) => Shape {
  const faces = faceFeatures(context.get(topology));
  const rows = new Map(context.get(communes).codes.map((code, row) => [code, row]));
  return (commune) => {
    const polygons = faces[rows.get(commune) ?? -1]?.geometry.coordinates ?? [];
    return polygons.map(([outer = [], ...holes]) => ({
      outer: outer as unknown as LngLat[],
      holes: holes as unknown as LngLat[][],
    }));
  };
}

/**
 * For each older card, the newer card of its commune that shares the most with it. @throws BuildError when two older
 * cards are replaced by the same one: one of them would be lost
 */
function replaceOlder(
  older: readonly PlaceDraft[],
  newer: readonly PlaceDraft[],
  communeOf: (draft: PlaceDraft) => CommuneCode | null,
): Replacement[] {
  const taken = new Map<PlaceDraft, PlaceDraft>();
  return older.map((draft) => {
    const [best] = newer
      .filter((candidate) => communeOf(candidate) === communeOf(draft))
      .map((candidate) => ({ candidate, signs: sharedSigns(draft, candidate) }))
      .filter(({ signs }) => signs.length > 0)
      .sort((a, b) => b.signs.length - a.signs.length);
    if (!best) return { older: draft, newer: null, signs: [] };
    const first = taken.get(best.candidate);
    if (first) throw new BuildError(draft.where, `${draft.id} and ${first.id} are both ${best.candidate.id}`);
    taken.set(best.candidate, draft);
    return { older: draft, newer: best.candidate, signs: best.signs };
  });
}
