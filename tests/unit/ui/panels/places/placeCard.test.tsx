import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { withCorrection } from '../../../../../src/domain/places/merge.ts';
import type { Place, PlaceCorrection } from '../../../../../src/domain/places/place.ts';
import { CorrectionForm } from '../../../../../src/ui/panels/places/CorrectionForm.tsx';
import { cardText } from '../../../../../src/ui/panels/places/cardText.ts';
import { PlaceCard } from '../../../../../src/ui/panels/places/PlaceCard.tsx';
import { inOneWay } from '../../../../../src/ui/texts/addressed.ts';
import { placeCardTexts } from '../../../../../src/ui/texts/placeCard.ts';
import { createPlace, createSmallPlaces } from '../../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../../support/smallRegion.ts';
import { textOf } from '../../../../support/textOf.ts';

describe('the card of a place', () => {
  test('says what one can do there, for whom, where, and a number that a telephone can call', () => {
    const html = cardOf(placeNamed('Mission locale du Bas-Pays'));

    expect(wordsOf(html)).toContain('accueil, ateliers');
    expect(wordsOf(html)).toContain('jeunes 16-25 ans');
    expect(wordsOf(html)).toContain('1 rue Basse, 49100 Aubigné-le-Bas');
    expect(html).toContain('href="tel:0240000001"');
  });

  test('says when it was seen, and to confirm before going', () => {
    expect(wordsOf(cardOf(placeNamed('Mission locale du Bas-Pays')))).toContain(
      'Vu en août 2024, confirmer avant de se déplacer.',
    );
  });

  test('names its source with its date and its licence', () => {
    const text = wordsOf(cardOf(placeNamed('Mission locale du Bas-Pays')));

    expect(text).toContain('Annuaire du Bas-Pays, 2024 (vu en août 2024\u00A0; Licence Ouverte 2.0)');
  });

  test('of a kind that shares one number gives it, and says whose it is', () => {
    const html = cardOf(placeNamed('France Travail Champ-Long'));

    expect(html).toContain('href="tel:3949"');
    expect(wordsOf(html)).toMatch(/39\s49\s*\(\s*numéro commun à toutes les agences\s*\)/);
  });

  test('of what a text only quotes says the year, and invents no address', () => {
    const text = wordsOf(cardOf(placeNamed('Galerie de l’économie')));

    expect(text).toContain('Cité en 2016, à confirmer');
    expect(text).toMatch(/Adresse\s*on ne sait pas, Grand-Pré/);
    expect(text).toContain('adresse inconnue\u00A0: placé au centre de la commune');
  });

  test('of an event that is over says so', () => {
    expect(wordsOf(cardOf(placeNamed('Échange de pratiques')))).toContain('A eu lieu le 22 novembre 2016.');
  });

  test('gives the opening of each day', () => {
    const text = wordsOf(cardOf(placeNamed('Espace France services')));

    expect(text).toMatch(/Lundi\s*09:00 - 12:00/);
    expect(text).toMatch(/Mercredi\s*rien d’indiqué/);
  });

  test('asks for a role only when the source names it', () => {
    const named = createPlace({ kind: 'espace_numerique', services: 'conseiller numérique France services' });
    const silent = createPlace({ kind: 'espace_numerique', services: 'accès Internet' });

    expect(wordsOf(cardOf(named))).toContain('Demandez\u00A0: conseiller numérique (cité par la source).');
    expect(wordsOf(cardOf(silent))).toContain('Une question à poser');
  });

  test('shows markup as text, and makes no link of an address that is not of the web', () => {
    const html = cardOf(createPlace({ name: '<b>Ici</b>', website: 'javascript:alert(1)' }));

    expect(html).toContain('&lt;b&gt;Ici&lt;/b&gt;');
    expect(html).not.toContain('href="javascript');
  });

  test('shows what the source says beside what was corrected', () => {
    const place = placeNamed('Mission locale du Bas-Pays');
    const text = wordsOf(cardOf(place, { id: place.id, phone: '02 41 00 00 09', checkedOn: '2026-11-20' }));

    expect(text).toContain('Vérifié le 20 novembre 2026.');
    expect(text).toMatch(/02\s41\s00\s00\s09\s*La source dit\u00A0: 02\s40\s00\s00\s01/);
  });

  test('of a place said to be closed says it first', () => {
    const place = placeNamed('Mission locale du Bas-Pays');
    const text = wordsOf(cardOf(place, { id: place.id, closed: true, checkedOn: '2026-11-20' }));

    expect(text).toContain('Fermé, vérifié le 20 novembre 2026.');
  });
});

test('the form of a correction is dated of today and can only be forgotten once it was made', () => {
  const place = placeNamed('Mission locale du Bas-Pays');
  const blank = formOf(place, null);
  const made = formOf(place, { id: place.id, note: 'Entrée par la cour', checkedOn: '2026-01-05' });

  expect(blank).toContain('value="2026-11-23"');
  expect(blank).not.toContain('Oublier ma correction');
  expect(made).toContain('value="2026-01-05"');
  expect(made).toContain('Entrée par la cour');
  expect(made).toContain('Oublier ma correction');
});

test('a card is copied as plain lines', () => {
  const texts = inOneWay(placeCardTexts, 'vous');

  expect(cardText(placeNamed('Mission locale du Bas-Pays'), 'Aubigné-le-Bas', texts).split('\n')).toEqual([
    'Mission locale du Bas-Pays (Mission locale)',
    'Ce qu’on peut y faire\u00A0: accueil, ateliers',
    'Adresse\u00A0: 1 rue Basse, 49100 Aubigné-le-Bas',
    'Téléphone\u00A0: 02 40 00 00 01',
    'Site\u00A0: https://example.org/ml',
    'D’où vient cette fiche\u00A0: Annuaire du Bas-Pays, 2024',
    'Vu en août 2024, confirmer avant de se déplacer.',
  ]);
});

/** The words of a card, those said louder in the same breath. */
function wordsOf(html: string): string {
  return textOf(html.replace(/<\/?strong>/g, ''));
}

function placeNamed(name: string): Place {
  return createSmallPlaces(createSmallRegion()).find((place) => place.name === name)!;
}

function cardOf(original: Place, correction: PlaceCorrection | null = null): string {
  const region = createSmallRegion();
  const row = original.commune === null ? undefined : region.rowOf.get(original.commune);
  return renderToStaticMarkup(
    <PlaceCard
      place={withCorrection(original, correction)}
      original={original}
      correction={correction}
      commune={row === undefined ? null : (region.communes.names[row] ?? null)}
      distances={[]}
      onClose={() => {}}
      act={null}
    >
      {null}
    </PlaceCard>,
  );
}

function formOf(place: Place, correction: PlaceCorrection | null): string {
  return renderToStaticMarkup(
    <CorrectionForm place={place.id} correction={correction} today="2026-11-23" onCorrect={() => {}} />,
  );
}
