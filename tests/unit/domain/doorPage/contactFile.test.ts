import { expect, test } from 'vitest';
import { contactFile } from '../../../../src/domain/doorPage/contactFile.ts';
import type { PageDoor } from '../../../../src/domain/doorPage/doorPage.ts';

const DOOR: PageDoor = {
  name: 'Maison de l’emploi, Bourg; Neuf',
  kind: 'maison_emploi',
  address: '12 rue de l’Étang, 49123 Le Bourg',
  phone: '02 41 00 00 00',
  website: null,
  hours: null,
  point: [-0.55, 47.47],
  distanceKm: 3,
  byBoat: false,
  seen: null,
  status: 'seen',
  dates: null,
  source: 'liste',
  ofCentre: false,
};

test('a contact says what is known, its signs escaped, its lines short', () => {
  const file = contactFile(DOOR, `lundi 9 h – 12 h\nmardi ${'é'.repeat(60)}`);
  const lines = file.split('\r\n');

  expect(lines[0]).toBe('BEGIN:VCARD');
  expect(lines.slice(-2)).toEqual(['END:VCARD', '']);
  expect(file).toContain('FN:Maison de l’emploi\\, Bourg\\; Neuf\r\n');
  expect(file).toContain('GEO:47.47;-0.55\r\n');
  expect(file.replaceAll('\r\n ', '')).toContain('NOTE:lundi 9 h – 12 h\\nmardi é');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test('a contact leaves out what nobody says, and no sign of its source ends a line of it', () => {
  const file = contactFile({ ...DOOR, name: 'A\r\nTEL:0', phone: null, address: '', point: null }, '');

  expect(file).not.toMatch(/^(?:TEL|ADR|GEO|NOTE|URL)/m);
  expect(file).toContain('FN:A\\nTEL:0\r\n');
});
