import { describe, expect, test } from 'vitest';
import type { CommuneCode, EpciId } from '../../../../src/domain/ids.ts';
import { epciContacts } from '../../../../src/domain/places/epciContacts.ts';
import { createPlace, createSmallPlaces } from '../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const TODAY = '2026-11-23';
const GRAND_PRE = 'EPCI:244900002' as EpciId;

describe('epciContacts', () => {
  test('lists economic contacts by commune, communes by name', () => {
    const contacts = epciContacts(GRAND_PRE, createSmallPlaces(region), region, TODAY);

    expect(contacts?.communes.map(({ name, places }) => [name, places.map(({ id }) => id)])).toEqual([
      ['Champ-Long', ['t03']],
      ['Grand-Pré', ['t07']],
    ]);
  });

  test('begins by the intercommunality, wherever its seat, and the chambers of its départements', () => {
    const outside = createPlace({
      id: 'seat',
      phone: '02 99 00 00 01',
      kind: 'intercommunalite',
      commune: null,
      seatOf: GRAND_PRE,
    });
    const chamber = createPlace({
      id: 'cci',
      phone: '02 40 00 00 01',
      kind: 'chambre_consulaire',
      commune: '49001' as CommuneCode,
    });
    const contacts = epciContacts(GRAND_PRE, [chamber, outside], region, TODAY);

    expect(contacts?.doors.map(({ id }) => id)).toEqual(['seat', 'cci']);
    expect(contacts?.communes).toEqual([]);
    expect(contacts?.missing).not.toContain('chambre_consulaire');
  });

  test('names what the catalogue does not have there', () => {
    const contacts = epciContacts(GRAND_PRE, createSmallPlaces(region), region, TODAY);

    expect(contacts?.missing).toContain('mission_economique');
    expect(contacts?.missing).not.toContain('agence_developpement');
  });

  test('lists those of a commune by name, whatever the order they come in', () => {
    const called = (name: string) =>
      createPlace({ id: name, name, kind: 'agence_developpement', commune: '49007' as CommuneCode });
    const names = (places: readonly string[]) =>
      epciContacts(GRAND_PRE, places.map(called), region, TODAY)?.communes[0]?.places.map(({ name }) => name);

    expect(names(['Zèbre', 'Épi', 'Arbre'])).toEqual(['Arbre', 'Épi', 'Zèbre']);
  });

  test('leaves out what is closed: its kind is missing', () => {
    const closed = createPlace({
      kind: 'agence_developpement',
      commune: '49007' as CommuneCode,
      status: 'closed',
    });

    expect(epciContacts(GRAND_PRE, [closed], region, TODAY)).toMatchObject({
      communes: [],
      missing: expect.arrayContaining(['agence_developpement']),
    });
  });

  test('is null for an EPCI of elsewhere', () => {
    expect(epciContacts('EPCI:200000000' as EpciId, [], region, TODAY)).toBeNull();
  });
});
