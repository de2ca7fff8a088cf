import { describe, expect, test } from 'vitest';
import { refuseDoubles, refusePersonal } from '../../../../geodata/checks/places.ts';

const EVERYONE: 'everyone'[] = ['everyone'];
const CARD = {
  id: 'a',
  name: 'Mission locale d’ici',
  kind: 'mission_locale',
  category: 'place',
  status: 'seen',
  audiences: EVERYONE,
  priority: 1,
  commune: '49001',
  from: { label: 'Un annuaire', url: null, licence: null },
} as const;

describe('nobody’s own data is published', () => {
  test.each([
    ['an e-mail address', { notes: 'écrire à ici@example.org' }],
    ['a mobile number', { phone: '06 12 34 56 78' }],
    ['somebody', { notes: 'Demander Mme Martin à l’accueil' }],
    ['somebody', { address: 'chez M. Martin, 1 rue Basse' }],
  ])('a card with %s stops the build', (what, change) => {
    expect(() => refusePersonal('a', { ...CARD, ...change })).toThrow(
      `a ${what === 'somebody' ? 'names' : 'holds'}`,
    );
  });

  test('a street that bears a name does not', () => {
    expect(() => refusePersonal('a', { ...CARD, address: '12 rue de Madame Curie' })).not.toThrow();
  });
});

describe('one door is one card', () => {
  const twin = { ...CARD, id: 'b', phone: '02 40 00 00 01', address: '1 rue Basse' };

  test('two of a kind and a commune that share two signs stop the build', () => {
    expect(() => refuseDoubles([twin, { ...twin, id: 'c', name: 'Antenne' }])).toThrow(
      'c and b are one door',
    );
  });

  test.each([
    ['one sign only', { name: 'Antenne', address: '2 rue Haute' }],
    ['another kind', { kind: 'cio' }],
    ['another commune', { commune: '49002' }],
    ['what roams', { category: 'mobile' }],
  ] as const)('%s does not', (_, change) => {
    expect(() => refuseDoubles([twin, { ...twin, id: 'c', ...change }])).not.toThrow();
  });

  test('a number that all doors of a kind have is no sign', () => {
    const agency = { ...twin, kind: 'france_travail', phone: '39 49' } as const;

    expect(() => refuseDoubles([agency, { ...agency, id: 'c', name: 'Autre agence' }])).not.toThrow();
  });
});
