import { describe, expect, test } from 'vitest';
import { hasEmail, hasMobile, phoneOrNull, withoutEmail } from '../../../../geodata/lib/placeCells.ts';
import { postcodesOf, tellApart } from '../../../../geodata/steps/places.ts';

describe('phoneOrNull', () => {
  test.each([
    ['02.41.99.00.00', '02 41 99 00 00'],
    ['+33 2 41 99 00 00', '02 41 99 00 00'],
    ['0809361212', '0 809 36 12 12'],
    ['39 49', '39 49'],
    ['', null],
  ])('reads %j as %j', (cell, expected) => {
    expect(phoneOrNull(cell, 'test:1')).toBe(expected);
  });

  test.each(['06 39 98 00 00', '+33639980000', '07.39.98.00.00'])(
    'publishes no mobile number: %s',
    (cell) => {
      expect(phoneOrNull(cell, 'test:1')).toBeNull();
      expect(hasMobile(`Demander au ${cell} le matin`)).toBe(true);
    },
  );

  test('a number of a town, or longer digits, are not taken for a mobile number', () => {
    expect(hasMobile('02 06 39 98 00')).toBe(false);
    expect(hasMobile('10639980000')).toBe(false);
    expect(hasMobile('-0.06399,47.07412')).toBe(false);
  });
});

describe('withoutEmail', () => {
  test.each([
    ['Contacter l’accueil au 02 41 99 00 00 ou accueil@exemple.fr', 'Contacter l’accueil au 02 41 99 00 00'],
    ['pour un rendez-vous : guichet@exemple.fr ou 02 41 99 00 00', 'pour un rendez-vous : 02 41 99 00 00'],
    [
      '02 41 99 00 00 (le matin) ou fs@exemple.fr (avec votre nom) - fermé le 16 août',
      '02 41 99 00 00 (le matin) - fermé le 16 août',
    ],
    ['fs@exemple.fr', ''],
    ['rien à retirer', 'rien à retirer'],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutEmail(text)).toBe(expected);
    expect(hasEmail(withoutEmail(text))).toBe(false);
  });
});

describe('postcodesOf', () => {
  const postcodeIn = postcodesOf({
    codes: ['49001', '49002', '49003', '49345'],
    postalCodes: [['49100'], ['49240'], ['49000', '49100'], ['49380', '49750']],
  });

  test('keeps a code of the commune, and a cedex that begins as one', () => {
    expect(postcodeIn('49001', '49100')).toBe('49100');
    expect(postcodeIn('49003', '49036')).toBe('49036');
  });

  test('writes the only code of the commune for the code of another, or for an INSEE code', () => {
    expect(postcodeIn('49001', '49240')).toBe('49100');
    expect(postcodeIn('49002', '49002')).toBe('49240');
  });

  test('writes none where the commune has several', () => {
    expect(postcodeIn('49003', '49240')).toBeNull();
    // Its INSEE code begins as one of its cedex would.
    expect(postcodeIn('49345', '49345')).toBeNull();
  });
});

test('two schools of one name in one commune bear their number, others do not', () => {
  const school = (id: string, commune: string) => ({ id, name: 'MFR', kind: 'cfa' as const, commune });
  const cards = [
    school('uai001A', '85109'),
    school('uai002B', '85109'),
    school('uai003C', '49007'),
    school('pl1', '85109'),
  ];

  expect(tellApart(cards).map(({ name }) => name)).toEqual([
    'MFR (UAI 001A)',
    'MFR (UAI 002B)',
    'MFR',
    'MFR',
  ]);
});

test('two doors of one name and kind in one commune bear their address, where it is known', () => {
  const library = (id: string, address: string | undefined, commune = '85162') => ({
    id,
    name: 'Bibliothèque',
    kind: 'bibliotheque' as const,
    commune,
    address,
  });
  const cards = [
    library('b1', 'rue de la Croix'),
    library('b2', '23 rue du Port'),
    library('b3', undefined),
    library('b4', '1 place du Marché', '85001'),
    { ...library('b5', '2 rue du Port'), kind: 'espace_numerique' as const },
  ];

  expect(tellApart(cards).map(({ name }) => name)).toEqual([
    'Bibliothèque (rue de la Croix)',
    'Bibliothèque (23 rue du Port)',
    'Bibliothèque',
    'Bibliothèque',
    'Bibliothèque',
  ]);
});
