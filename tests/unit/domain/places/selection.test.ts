import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo.ts';
import { createNearness } from '../../../../src/domain/places/nearness.ts';
import {
  countFamilies,
  createCardWords,
  isOver,
  type PlaceGround,
  type PlaceQuery,
  selectRows,
} from '../../../../src/domain/places/selection.ts';
import { createPlace, createSmallPlaces } from '../../../support/smallPlaces.ts';
import { createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

const QUERY: PlaceQuery = {
  area: 'inside',
  reachKm: 10,
  families: [],
  audiences: [],
  context: false,
  training: false,
  text: '',
  today: '2026-11-23',
};

/** Communes 49001 and 49002, drawn: they are in the EPCI of 49005 and 49006. */
const ground = createGround();

describe('selectRows', () => {
  test('inside: cards that the line holds, at 0 km', () => {
    const rows = selectRows(ground, QUERY, null);

    expect(ids(rows)).toEqual(['t01', 't02', 't04', 't11']);
    expect(rows.every(({ inside, distanceKm }) => inside && distanceKm === 0)).toBe(true);
  });

  test('around: cards outside, within reach, the nearest first', () => {
    // t03 is 0.05° east of the line (3.8 km), t05 0.05° north (5.6 km), t06 and t07 to the north-east (6.7 km).
    const rows = selectRows(ground, { ...QUERY, area: 'around' }, null);

    expect(ids(rows)).toEqual(['t03', 't05', 't06', 't07', 't10']);
  });

  test('around: no farther than the reach', () => {
    expect(ids(selectRows(ground, { ...QUERY, area: 'around', reachKm: 5 }, null))).toEqual(['t03']);
  });

  test('takes a boat to an island from elsewhere, and to the mainland from an island', () => {
    const region = createSmallRegion();
    const { index } = region;
    const withIsland = { ...region, index: { ...index, region: { ...index.region, islands: ['49002'] } } };
    const boats = (...starts: readonly string[]) =>
      selectRows({ ...ground, region: withIsland, starts: starts as PlaceGround['starts'] & {} }, QUERY, null)
        .filter(({ byBoat }) => byBoat)
        .map(({ place }) => place.commune);

    expect(new Set(boats('49001'))).toEqual(new Set(['49002']));
    expect(new Set(boats('49002'))).toEqual(new Set(['49001']));
    expect(boats('49001', '49002')).toEqual([]);
    expect(boats()).toEqual([]);
  });

  test('epci: cards of the communes of the EPCI that the territory counts in', () => {
    expect(ids(selectRows(ground, { ...QUERY, area: 'epci' }, null))).toEqual([
      't01',
      't02',
      't04',
      't11',
      't05',
    ]);
  });

  test('region: every card, those that are nowhere at the end and without a distance', () => {
    const rows = selectRows(ground, { ...QUERY, area: 'region', context: true }, null);

    expect(rows.at(-1)).toMatchObject({ place: { id: 't13' }, distanceKm: null, precision: null });
  });

  test('says that a position is only that of the commune', () => {
    const [row] = selectRows(ground, { ...QUERY, area: 'around' }, null);

    expect(row?.precision).toBe('commune');
  });

  test('sorts from a place when one is chosen, without changing what is inside', () => {
    const origin: LngLat = [-1.05, 47.25];
    const rows = selectRows(ground, QUERY, origin);

    // From the middle of 49002 to that of 49001, 0.1° of longitude at 47.25° N: 7.55 km.
    expect(ids(rows)).toEqual(['t02', 't04', 't01', 't11']);
    expect(rows[2]?.distanceKm).toBeCloseTo(7.55, 2);
    expect(rows[2]?.inside).toBe(true);
  });

  test('inside, where every distance is 0, the nearest to the anchor come first', () => {
    const anchored = { ...ground, anchor: { kind: 'home', points: [[-1.05, 47.25]] } as const };
    const rows = selectRows(anchored, QUERY, null);

    expect(ids(rows)).toEqual(['t02', 't04', 't01', 't11']);
    expect(rows.every(({ distanceKm }) => distanceKm === 0)).toBe(true);
    expect(rows[2]?.anchorKm).toBeCloseTo(7.55, 2);
  });

  test('keeps context, schools and past events apart until they are asked for', () => {
    const all = { ...QUERY, area: 'region' } as const;

    expect(ids(selectRows(ground, all, null))).not.toContain('t08');
    expect(ids(selectRows(ground, { ...all, context: true }, null))).toContain('t08');
    expect(ids(selectRows(ground, all, null))).not.toContain('t09');
    expect(ids(selectRows(ground, { ...all, families: ['training'] }, null))).toEqual(['t09']);
    expect(ids(selectRows(ground, { ...all, context: true }, null))).not.toContain('t12');
  });

  test('keeps a card for everyone whoever is asked for', () => {
    const rows = selectRows(ground, { ...QUERY, audiences: ['young'] }, null);

    expect(ids(rows)).toEqual(['t01', 't02', 't04', 't11']);
    expect(ids(selectRows(ground, { ...QUERY, audiences: ['founders'] }, null))).not.toContain('t01');
  });

  test('finds words by their beginning, without accents, in the name and the commune', () => {
    const all = { ...QUERY, area: 'region' } as const;

    expect(ids(selectRows(ground, { ...all, text: 'GRAND pre agence' }, null))).toEqual(['t07']);
    expect(ids(selectRows(ground, { ...all, text: 'rand' }, null))).toEqual([]);
    expect(ids(selectRows(ground, { ...all, text: 'agence développement' }, null))).toEqual(['t07']);
  });
});

describe('createCardWords', () => {
  test('nothing is read of cards before a text is asked for, nor of those that the other filters leave out', () => {
    const read: string[] = [];
    const watched: PlaceGround = {
      ...ground,
      words: (place) => {
        read.push(place.id);
        return ground.words(place);
      },
    };
    selectRows(watched, QUERY, null);
    expect(read).toEqual([]);

    selectRows(watched, { ...QUERY, text: 'agence' }, null);
    expect(read.toSorted()).toEqual(['t01', 't02', 't04', 't11']);
  });

  test('a card is read once, and again when it is another', () => {
    const words = createCardWords(createSmallRegion());
    let reads = 0;
    const place = {
      ...createPlace({}),
      get name() {
        reads++;
        return 'Atelier du bourg';
      },
    };
    expect([words(place), words(place)].map((each) => each.includes(' atelier du bourg'))).toEqual([
      true,
      true,
    ]);
    expect(reads).toBe(1);

    expect(words({ ...place, name: 'Forge' })).toContain(' forge');
  });
});

describe('countFamilies', () => {
  test('counts under the other filters, whatever the families chosen', () => {
    const counts = countFamilies(ground, { ...QUERY, families: ['youth'] });

    expect(counts).toMatchObject({ youth: 1, guidance: 1, digital: 1, events: 1, training: 0 });
  });

  test('counts the schools that are not shown', () => {
    expect(countFamilies(ground, { ...QUERY, area: 'region' }).training).toBe(1);
  });
});

describe('isOver', () => {
  test('an event of today is not over', () => {
    const place = createPlace({ dates: { start: '2026-11-20', end: '2026-11-23' } });

    expect(isOver(place, '2026-11-23')).toBe(false);
    expect(isOver(place, '2026-11-24')).toBe(true);
  });
});

function createGround(): PlaceGround {
  const region = createSmallRegion();
  const places = createSmallPlaces(region);
  return {
    places,
    nearness: createNearness(places)([rectangle(0, 0, 2, 1)]),
    words: createCardWords(region),
    counted: [0, 1],
    region,
  };
}

function ids(rows: readonly { readonly place: { readonly id: string } }[]): string[] {
  return rows.map(({ place }) => place.id);
}
