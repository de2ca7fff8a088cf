import { isContact, isForEconomy, type ReachableCard } from '../src/domain/places/contacts.ts';
import type { PlaceFamily, PlaceKind } from '../src/domain/places/place.ts';
import { familyOf } from '../src/domain/places/place.ts';
import type { StepResults } from './lib/run.ts';
import { communes } from './steps/communes.ts';
import { placeCards } from './steps/places.ts';
import { townHalls } from './steps/townHalls.ts';
import { zones } from './steps/zones.ts';

/** Who can be reached in an intercommunality, as counts. */
export interface EpciCoverage {
  readonly id: string;
  readonly name: string;
  /** Contacts, those of the seat outside of the region included; town halls are counted last, apart. */
  readonly reachable: number;
  readonly economy: number;
  readonly families: Readonly<Partial<Record<PlaceFamily, number>>>;
  readonly townHalls: number;
  /** Contacts that have a telephone. */
  readonly phones: number;
}

/** Coverage of each intercommunality. Town halls only count where the others are fewer than three. */
export function contactsByEpci(results: StepResults): readonly EpciCoverage[] {
  const { codes, epci: zoneOf } = results.get(communes);
  const { epci } = results.get(zones);
  const zoneOfCommune = new Map(codes.map((code, row) => [code, zoneOf[row] ?? -1]));
  const halls = results.get(townHalls);
  const hallsIn = epci.map(
    (_, at) => halls.communes.filter((code) => zoneOfCommune.get(code as never) === at).length,
  );
  return epci.map(({ id, name }, at) => {
    const cards = results
      .get(placeCards)
      .cards.filter(
        (card) =>
          isContact(toCard(card)) &&
          (card.seatOf === id || (card.commune && zoneOfCommune.get(card.commune as never) === at)),
      );
    const families: Partial<Record<PlaceFamily, number>> = {};
    for (const { kind } of cards) families[familyOf(kind)] = (families[familyOf(kind)] ?? 0) + 1;
    const isShort = cards.length < 3;
    return {
      id,
      name,
      reachable: cards.length + (isShort ? (hallsIn[at] ?? 0) : 0),
      economy: cards.filter(({ kind }: { kind: PlaceKind }) => isForEconomy(kind)).length,
      families,
      townHalls: hallsIn[at] ?? 0,
      phones: cards.filter(({ phone }) => phone).length,
    };
  });
}

/** What is absent of a record is null on a card. */
function toCard(card: {
  readonly kind: PlaceKind;
  readonly status: ReachableCard['status'];
  readonly phone?: string | undefined;
  readonly website?: string | undefined;
  readonly address?: string | undefined;
}): ReachableCard {
  const { kind, status, phone = null, website = null, address = null } = card;
  return { kind, status, phone, website, address };
}
