import type { DoorPage, PageDoor } from '../../domain/doorPage/doorPage.ts';
import type { CommuneCode } from '../../domain/ids.ts';
import { KIOSK_LINKS } from '../../domain/links/registry.ts';
import { isSomewhereIn } from '../../domain/places/doorsByNeed.ts';
import type { PlaceRow } from '../../domain/places/selection.ts';
import { plainForm } from '../../domain/trades/tradeWords.ts';
import { today } from '../today.ts';
import { selectPlaces } from './allPlaces.ts';
import { derive } from './derive.ts';
import { selectLinkContext } from './links.ts';
import { selectRegion } from './region.ts';
import { selectPistes } from './trades.ts';
import { selectDoors, selectStart } from './visit.ts';

/** What the code of a visit carries; null while there is no address to carry. */
export const selectDoorPage = derive(
  (state) =>
    [
      selectDoors(state),
      selectPistes(state)[0],
      selectStart(state),
      selectRegion(state),
      state.visit,
      state.language,
      state.centre,
      selectLinkContext(state),
      today(),
    ] as const,
  (
    doors,
    piste,
    start,
    region,
    { need, home, village },
    language,
    { nom, partner, hiddenLinks },
    { radiusKm },
    day,
  ): DoorPage | null => {
    if (!region || doors.length === 0) return null;
    const nameOf = (code: CommuneCode | null) =>
      (code && region.communes.names[region.rowOf.get(code) ?? -1]) || '';
    const lived = village && village.commune === home ? village.name : nameOf(start?.commune ?? null);
    return {
      day,
      language,
      need,
      from: start && { name: lived, commune: start.commune, point: start.point },
      trade: piste
        ? {
            code: piste.trade.code,
            label: piste.trade.label,
            words: plainForm(piste.trade.label),
            radiusKm,
            links: KIOSK_LINKS.filter((id) => !hiddenLinks.includes(id)),
          }
        : null,
      centre: nom || partner.name,
      doors: doors.map((row) => toDoor(row, nameOf(row.place.commune), start?.commune ?? null)),
    };
  },
);

function toDoor({ place, anchorKm, byBoat }: PlaceRow, town: string, home: CommuneCode | null): PageDoor {
  const { name, kind, phone, website, position, hours, seen, status, dates, source, addedBy } = place;
  const where = [place.postcode, town].filter(Boolean).join(' ');
  return {
    name,
    kind,
    address: [place.address, where].filter(Boolean).join(', '),
    phone,
    website: phone === null ? website : null,
    hours,
    point: position?.precision === 'address' ? position.point : null,
    distanceKm: isSomewhereIn(place, { commune: home }) ? null : anchorKm,
    byBoat,
    seen,
    status,
    dates,
    source: source.label,
    ofCentre: addedBy !== undefined,
  };
}

/** Dates that the centre itself announces, the next one first: those that are over are left out. */
export const selectCentreDates = derive(
  (state) => [selectPlaces(state), today()] as const,
  (places, day) =>
    places
      .flatMap((place) =>
        place.addedBy && place.dates && place.dates.end >= day && place.status !== 'closed'
          ? [{ ...place, dates: place.dates }]
          : [],
      )
      .sort((a, b) => a.dates.start.localeCompare(b.dates.start)),
);
