import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import type { PlaceId } from '../../../../src/domain/ids.ts';
import { doorsOfVisit } from '../../../../src/domain/places/doorsOfVisit.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { createPlace } from '../../../support/smallPlaces.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const HOME = { commune: codeAt(0), point: region.communes.points[0] as LngLat };
const OURS = { name: 'la Maison', on: null };

function door(id: string, kind: Place['kind'], change: Partial<Place> = {}): Place {
  return createPlace({
    id,
    kind,
    category: 'place',
    status: 'seen',
    audiences: [],
    commune: codeAt(0),
    address: `${id} rue`,
    phone: `02 41 00 ${[...id].map((letter) => letter.charCodeAt(0) % 10).join('')}`,
    position: { point: HOME.point, precision: 'address' },
    ...change,
  } as Parameters<typeof createPlace>[0]);
}

const PLACES = [
  door('agency', 'france_travail'),
  door('house', 'maison_emploi'),
  door('screen', 'espace_numerique'),
  door('library', 'bibliotheque'),
];

const ids = (places: readonly Place[], kept: readonly string[] = [], refused: readonly string[] = []) =>
  doorsOfVisit(
    { need: 'emploi', kept: kept as PlaceId[], refused: refused as PlaceId[] },
    HOME,
    places,
    region,
  ).map(({ place }) => place.id);

describe('the three doors of a visit', () => {
  test('are those of the need, where nobody chose and the centre added none', () => {
    expect(ids(PLACES)).toEqual(['agency', 'house', 'screen']);
  });

  test('begin with what the visitor kept, in their order, whatever its kind; nothing that does not exist', () => {
    expect(ids(PLACES, ['library', 'nowhere'])).toEqual(['library', 'agency', 'house']);
    expect(ids([...PLACES, door('other', 'bibliotheque')], ['other', 'library'])).toEqual([
      'other',
      'library',
      'agency',
    ]);
  });

  test('have those of the centre before the others, alone of their kind, and leave room for one of the need', () => {
    const ours = ['france_services', 'cyberespace', 'aide_demarches'] as const;
    const added = ours.map((kind) => door(`our-${kind}`, kind, { addedBy: OURS }));

    const both = ids([...PLACES, ...added]);
    expect(both.map((id) => id.startsWith('our-'))).toEqual([true, true, false]);
    expect(both[2]).toBe('agency');
    // Where nothing answers the need, there is no room to leave.
    expect(ids(added).every((id) => id.startsWith('our-')) && ids(added).length).toBe(3);
    expect(ids([...PLACES, ...added], ['library'])[0]).toBe('library');
    expect(ids([...PLACES, door('ours', 'france_travail', { addedBy: OURS })])).toEqual([
      'ours',
      'house',
      'screen',
    ]);
  });
});
