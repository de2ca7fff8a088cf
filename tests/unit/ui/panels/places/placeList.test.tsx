import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PLACE_FAMILIES, type PlaceFamily } from '../../../../../src/domain/places/place.ts';
import type { PlaceRow } from '../../../../../src/domain/places/selection.ts';
import { ALL_PLACES } from '../../../../../src/state/slices/placesSlice.ts';
import { PlaceFilterForm } from '../../../../../src/ui/panels/places/PlaceFilterForm.tsx';
import { PlaceList } from '../../../../../src/ui/panels/places/PlaceList.tsx';
import { Needs, Suggestions } from '../../../../../src/ui/panels/places/ScaleBlock.tsx';
import type { DistanceOrigin } from '../../../../../src/ui/texts/places.ts';
import { createPlace } from '../../../../support/smallPlaces.ts';
import { textOf } from '../../../../support/textOf.ts';

const FROM_LINE: DistanceOrigin = { commune: null, hasLine: true };

describe('a row of the list', () => {
  test('says what the place is, where, how far from the line and when it was seen', () => {
    const html = listOf([rowOf({ kind: 'mission_locale', seen: '2022-12' }, 4.2)]);

    expect(textOf(html)).toContain(
      'Un lieu Mission locale · Belle-Rive à 4,2\u202Fkm de votre trait à vol d’oiseau · vu en décembre 2022',
    );
  });

  test.each([
    ['fermé, vérifié le 3 mars 2026', { status: 'closed', seen: '2026-03-03' }],
    ['vu en 2020, à confirmer', { status: 'toConfirm', seen: '2020' }],
    ['cité en 2016, à confirmer', { status: 'quoted', seen: '2016-12' }],
    ['adresse à confirmer', { status: 'nameOnly' }],
    ['revient, date à confirmer', { status: 'recurring' }],
    ['idée à organiser', { status: 'format' }],
    ['a eu lieu', { status: 'past' }],
  ] as const)('says « %s » without colour', (words, place) => {
    expect(textOf(listOf([rowOf(place, null)]))).toContain(`Belle-Rive ${words}`);
  });

  test('says whether it is open, by hours that may be old', () => {
    const hours = Array.from({ length: 7 }, () => '00:00 - 24:00');

    expect(textOf(listOf([rowOf({ hours, seen: '2019' }, 1)]))).toMatch(
      /en principe ouvert maintenant, ferme à|sans doute fermé aujourd’hui, jour férié/,
    );
    expect(textOf(listOf([rowOf({ hours: ['sur rendez-vous'] }, 1)]))).not.toMatch(/ouvert|fermé/);
  });

  test('says that a distance is rough when only the commune is known', () => {
    const html = listOf([{ ...rowOf({}, 4.2), precision: 'commune' }]);

    expect(textOf(html)).toContain('à environ 4,2\u202Fkm de votre trait');
  });

  test('counts from the commune that was chosen', () => {
    const from = { commune: 'Cholet', hasLine: true };

    expect(textOf(listOf([rowOf({}, 12)], from))).toContain('à 12\u202Fkm de Cholet à vol d’oiseau');
    expect(textOf(listOf([rowOf({}, 0)], from))).toContain('à Cholet ·');
  });

  test.each([
    ['home', null, 'dans votre territoire, à 3,2\u202Fkm d’où vous vivez à vol d’oiseau ·'],
    ['commune', 'Angers', 'dans votre territoire, à 3,2\u202Fkm d’Angers à vol d’oiseau ·'],
    ['middle', null, 'dans votre territoire, à 3,2\u202Fkm de son milieu à vol d’oiseau ·'],
  ] as const)(
    'inside, tells how far it is from the %s that cards are sorted from',
    (kind, commune, words) => {
      const origin = { ...FROM_LINE, anchor: { kind, commune } };

      expect(textOf(listOf([{ ...rowOf({}, 0), anchorKm: 3.21 }], origin))).toContain(words);
      expect(textOf(listOf([{ ...rowOf({}, 0), anchorKm: 0.05 }], origin))).toContain('tout près d');
      expect(textOf(listOf([{ ...rowOf({}, 4.2), anchorKm: 8 }], origin))).toContain(
        kind === 'home' ? 'à 8\u202Fkm d’où vous vivez à vol d’oiseau' : 'de votre trait',
      );
    },
  );

  test('speaks of no line when communes were chosen by name', () => {
    const html = listOf([rowOf({}, 4.2)], { commune: null, hasLine: false });

    expect(textOf(html)).toContain('de votre territoire');
  });
});

test('a long list starts with twenty rows and says how many are left', () => {
  const rows = Array.from({ length: 33 }, (_, at) => rowOf({ id: `x${at}` }, at));

  const html = listOf(rows);

  expect(html.match(/<li /g)).toHaveLength(20);
  // 33 − 20 = 13
  expect(html).toContain('Afficher la suite (13)');
});

test('each family has its sign, its name and its count', () => {
  const counts = Object.fromEntries(PLACE_FAMILIES.map((family, at) => [family, at])) as Record<
    PlaceFamily,
    number
  >;

  const html = renderToStaticMarkup(
    <PlaceFilterForm filters={{ ...ALL_PLACES, families: ['youth'] }} counts={counts} onFilter={() => {}} />,
  );

  expect(html.match(/class="family-sign"/g)).toHaveLength(9);
  expect(html).toMatch(/aria-pressed="true"><svg[^>]*>.*?<\/svg> Jeunes \(1\)/);
});

describe('what a territory of some size calls for', () => {
  test('is told with its reasons in a few lines, the nearest cards folded', () => {
    const html = renderToStaticMarkup(
      <Suggestions
        scale="near"
        reasons={[{ kind: 'small', km2: 84, communes: 6 }]}
        suggestions={[
          { need: 'missionsLocales', found: 'around', rows: [rowOf({ seen: '2022' }, 4.2)] },
          { need: 'tradeCafes', found: 'missing', rows: [] },
        ]}
        origin={FROM_LINE}
        onOpen={() => {}}
      />,
    );

    expect(textOf(html)).toContain('Votre territoire est petit\u00A0: 84\u202Fkm², 6 communes.');
    expect(textOf(html)).toContain('Mission locale · Cafés métiers');
    expect(html).toContain('aria-expanded="false"');
    expect(textOf(html)).not.toContain('Un lieu');
  });

  test('gives the nearest cards of each need, or says that there is none', () => {
    const html = renderToStaticMarkup(
      <Needs
        suggestions={[
          { need: 'missionsLocales', found: 'around', rows: [rowOf({ seen: '2022' }, 4.2)] },
          { need: 'tradeCafes', found: 'missing', rows: [] },
        ]}
        origin={FROM_LINE}
        onOpen={() => {}}
      />,
    );

    expect(textOf(html)).toContain('Un lieu à 4,2\u202Fkm de votre trait à vol d’oiseau · vu en 2022');
    expect(textOf(html)).toContain('Le catalogue n’en connaît pas.');
  });

  test('gives every reason of a large one', () => {
    const html = renderToStaticMarkup(
      <Suggestions
        scale="bassin"
        reasons={[
          { kind: 'large', km2: 1250 },
          { kind: 'severalBassins', count: 3 },
        ]}
        suggestions={[]}
        origin={FROM_LINE}
        onOpen={() => {}}
      />,
    );

    expect(textOf(html)).toContain(
      'Votre territoire est grand\u00A0: 1\u202F250\u202Fkm² dans la région et partage ses habitants entre 3 bassins d’emploi.',
    );
  });
});

test('a list of lycées says that the vocational ones are missing, and another list does not', () => {
  const sentence = 'Les lycées professionnels manquent dans notre source.';

  expect(textOf(listOf([rowOf({ kind: 'lycee' }, 2)]))).toContain(sentence);
  expect(textOf(listOf([rowOf({ kind: 'cio' }, 2)]))).not.toContain(sentence);
});

function rowOf(place: Parameters<typeof createPlace>[0], distanceKm: number | null): PlaceRow {
  return {
    place: createPlace(place),
    distanceKm,
    inside: distanceKm === 0,
    anchorKm: null,
    byBoat: false,
    precision: 'address',
  };
}

function listOf(rows: readonly PlaceRow[], origin = FROM_LINE): string {
  return renderToStaticMarkup(
    <PlaceList
      label="Fiches"
      rows={rows}
      origin={origin}
      communeOf={() => 'Belle-Rive'}
      open={null}
      onOpen={() => {}}
      onHover={() => {}}
    />,
  );
}
