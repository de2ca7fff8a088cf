import { beforeAll, describe, expect, test } from 'vitest';
import { createDiskFiles } from '../../../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../../../src/data/catalogueSource.ts';
import type { Region } from '../../../../src/domain/catalogue/region.ts';
import type { LngLat } from '../../../../src/domain/geo.ts';
import {
  DOOR_NEEDS,
  KINDS_OF_NEED,
  OF_DEPARTEMENT,
  reachOf,
} from '../../../../src/domain/places/doorNeeds.ts';
import { doorsByNeed } from '../../../../src/domain/places/doorsByNeed.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { unwrap } from '../../../support/smallTrades.ts';

describe('over the whole region', () => {
  let region: Region;
  let places: readonly Place[];
  beforeAll(async () => {
    const source = createCatalogueSource(
      createDiskFiles(new URL('../../../../public/data', import.meta.url).pathname),
    );
    region = unwrap(await source.loadRegion(() => {}));
    places = [...unwrap(await source.loadPlaces(region)), ...unwrap(await source.loadTownHalls(region))];
  });

  test.each(DOOR_NEEDS)(
    '« %s » has a door that answers it, that can be reached, nearly everywhere',
    (need) => {
      const { codes, points } = region.communes;
      const all = codes.map((commune, row) =>
        doorsByNeed({ need }, { commune, point: points[row] as LngLat }, places, region),
      );
      const answered = all.filter((doors) => doors.some(({ own }) => own));
      const reached = all.filter((doors) =>
        doors.some(
          ({ own, phone, place }) => own && (phone ?? place.website ?? (place.address && place.hours)),
        ),
      );

      expect(answered.length / codes.length).toBeGreaterThanOrEqual(0.95);
      expect(reached.length / codes.length).toBeGreaterThanOrEqual(0.95);
      expect(codes.filter((_, row) => all[row]?.length !== 3)).toEqual([]);
      for (const doors of all) {
        const own = doors.some((door) => door.own);
        const seat = doors.find(({ place }) => place.kind === 'intercommunalite');
        if (!own) expect(seat?.phone).not.toBeNull();
        expect(new Set(doors.map(({ place }) => place.kind)).size).toBe(doors.length);
        expect(doors.every(({ place, distanceKm }) => (distanceKm ?? 0) <= reachOf(place.kind))).toBe(true);
      }
      if (need !== 'emploi') return;
      const employment = new Set<Place['kind']>(KINDS_OF_NEED.emploi.own);
      expect(all.every((doors) => doors.some(({ place }) => employment.has(place.kind)))).toBe(true);
      expect(all.every((doors) => doors.some(({ place }) => place.kind === 'france_travail'))).toBe(true);
    },
  );

  test('communes of the region whose seat is outside of it are offered that seat', () => {
    const { codes, points, zone } = region.communes;
    const seats = places.filter(({ seatOf }) => seatOf);

    expect(seats.map(({ name }) => name.split(' (')[0])).toEqual(['CA Redon Agglomération', 'CU d’Alençon']);
    for (const { id, seatOf } of seats) {
      const at = region.zones.epci.findIndex((epci) => epci.id === seatOf);
      const rows = codes.flatMap((_, row) => (zone.epci[row] === at ? [row] : []));
      const doors = rows.flatMap((row) =>
        doorsByNeed(
          {
            need: 'creation',
            refused: places.filter(({ kind }) => kind === 'france_travail').map((one) => one.id),
          },
          { commune: codes[row]!, point: points[row] as LngLat },
          places,
          region,
        ).filter(({ place }) => place.kind === 'intercommunalite'),
      );

      expect(rows.length).toBeGreaterThan(3);
      expect(doors.map(({ place }) => place.id)).toEqual(rows.map(() => id));
    }
  });

  test('what serves one département is of the one where one lives', () => {
    const { codes, points, zone } = region.communes;
    const start = codes.indexOf('53130' as (typeof codes)[number]);
    const doors = doorsByNeed(
      { need: 'creation' },
      { commune: codes[start]!, point: points[start] as LngLat },
      places,
      region,
    );
    const served = doors.filter(({ place }) => OF_DEPARTEMENT.has(place.kind));

    expect(served.length).toBeGreaterThan(0);
    for (const { place } of served)
      expect(zone.departement[region.rowOf.get(place.commune!) ?? -1]).toBe(zone.departement[start]);
  });
});
