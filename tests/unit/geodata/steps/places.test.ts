import { describe, expect, test } from 'vitest';
import type { PlaceDraft } from '../../../../geodata/lib/placeDraft.ts';
import { communes } from '../../../../geodata/steps/communes.ts';
import { franceServices } from '../../../../geodata/steps/franceServices.ts';
import { lycees } from '../../../../geodata/steps/lycees.ts';
import { names } from '../../../../geodata/steps/names.ts';
import { placeCards, places } from '../../../../geodata/steps/places.ts';
import { replacedDoors } from '../../../../geodata/steps/replacedDoors.ts';
import { doors, resources } from '../../../../geodata/steps/resources.ts';
import { topology } from '../../../../geodata/steps/topology.ts';
import { trainingCentres } from '../../../../geodata/steps/trainingCentres.ts';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { smallSettings } from '../../../support/regionSettings.ts';
import { smallCommunes, smallNames, smallTopology } from '../../../support/smallRegion.ts';
import { stepContext } from '../../../support/stepContext.ts';

const LINE = {
  id: 'pl001',
  name: 'Mission locale',
  kind: 'mission_locale',
  category: 'lieu',
  organisation: null,
  insee: '49001',
  postcode: '49100',
  address: '1 rue Basse',
  lat: 47.25,
  lon: -1.15,
  public: 'jeunes 16-25 ans',
  services: null,
  phone: '+33240000001',
  url: null,
  period: null,
  source_url: 'https://example.org/',
  source_label: 'Un annuaire',
  licence: null,
  date_seen: '2020-12-09',
  status: 'actif_a_la_date_vue',
  confidence: 'source',
  priority: 1,
  notes: null,
};

describe('resources', () => {
  test('makes a card of a line, its telephone as it is read out', () => {
    expect(readLine({})).toMatchObject({
      id: 'pl001',
      status: 'seen',
      seen: '2020-12-09',
      phone: '02 40 00 00 01',
      audiences: ['young'],
      point: [-1.15, 47.25],
    });
  });

  test.each([
    ['a status', { status: 'inconnu' }, 'lieux-ressources:1: "inconnu" is not a status'],
    ['a category', { category: 'endroit' }, 'lieux-ressources:1: "endroit" is not a category'],
    ['a group of people', { public: 'licornes' }, 'lieux-ressources:1: "licornes" is not a group of people'],
    ['a telephone number', { phone: '12' }, 'lieux-ressources:1: "12" is not a telephone number'],
    ['the address of a page', { url: 'www.exemple.fr' }, 'is not the address of a page'],
    ['a date', { date_seen: 'hier' }, 'lieux-ressources:1: "hier" is not a date'],
    ['half a position', { lat: null }, 'is not a longitude and a latitude'],
    ['a kind', { kind: 'chateau' }, 'lieux-ressources:1: kind'],
  ])('refuses %s that it does not know, naming the line', (_, change, message) => {
    expect(() => readLine(change)).toThrow(message);
  });

  test('gives the employment service its name of today, once', () => {
    const card = readLine({
      name: 'France Travail Cholet',
      organisation: 'Pôle emploi Cholet',
      notes: 'Ancienne « Pôle emploi ».',
    });

    expect(card.organisation).toBeUndefined();
    expect(readLine({ organisation: 'France Travail (ex-Pôle emploi)' }).organisation).toBe('France Travail');
    expect(card.notes).toBe('Ancienne « Pôle emploi ».');
  });

  test('dates an event of a single day, not the last edition of a recurring one', () => {
    const past = { category: 'evenement', period: '22 novembre 2016', status: 'passe' };

    expect(readLine(past).dates).toEqual(['2016-11-22', '2016-11-22']);
    expect(readLine({ ...past, status: 'recurrent_a_verifier' }).dates).toBeUndefined();
    expect(readLine({ ...past, period: '11 avril [2024]' }).dates).toBeUndefined();
  });

  test('was seen in the year that its status names, when that is later', () => {
    expect(readLine({ status: 'actif_2024_2025', date_seen: '2015-01' })).toMatchObject({
      status: 'seen',
      seen: '2025',
    });
  });

  test('puts vehicles without an address in no commune', () => {
    const bus = { category: 'dispositif_itinerant', kind: 'dispositif_itinerant', address: null };

    expect(readLine(bus).claimed).toBeNull();
  });
});

describe('franceServices', () => {
  test('leaves out the e-mail address of a comment, and keeps the rest of the sentence', () => {
    const { drafts, addressesLeftOut } = readSites('au 02 41 99 00 00 ou accueil@exemple.fr - en travaux');

    expect(drafts[0]?.notes).toBe('au 02 41 99 00 00 - en travaux');
    expect(addressesLeftOut).toEqual(['france-services:2']);
  });

  test('shows that its source cut a comment', () => {
    expect(readSites('sur deux sites : Bierné (lundi matin').drafts[0]?.notes).toMatch(/\(lundi matin…$/);
  });

  test('keeps opening hours by day, a day without any as null', () => {
    expect(readSites('').drafts[0]?.hours).toEqual(['09:00 - 12:00', null, null, null, null, null]);
  });
});

describe('placeCards', () => {
  test('replaces an older France services by the one that shares the most with it', () => {
    const older = draft('pl108', {
      kind: 'france_services',
      phone: '02 40 00 00 01',
      address: '1 rue Basse',
    });
    const nextDoor = draft('fs1', { kind: 'france_services', address: '1 rue Basse' });
    const same = draft('fs2', { kind: 'france_services', phone: '02 40 00 00 01', address: '1, RUE BASSE' });

    const { cards, replacements } = settle([older], [nextDoor, same]);

    expect(cards.map(({ id }) => id)).toEqual(['fs1', 'fs2']);
    expect(replacements).toMatchObject([{ newer: { id: 'fs2' }, signs: ['phone', 'address', 'name'] }]);
  });

  test('keeps the first of two lines that are one door, where nobody listed doors by hand', () => {
    const lines = [
      draft('fs1', { kind: 'france_services', address: '1 rue Basse' }),
      draft('fs2', { kind: 'france_services', address: '1, RUE BASSE' }),
    ];
    const [alone, byHand] = [settle([], lines, 0), settle([], lines)];

    expect([alone.cards.map(({ id }) => id), alone.doubles]).toEqual([['fs1'], 1]);
    expect([byHand.cards.map(({ id }) => id), byHand.doubles]).toEqual([['fs1', 'fs2'], 0]);
  });

  test('keeps as old a France services that the list does not have', () => {
    const older = draft('pl108', { kind: 'france_services', name: 'Ancienne maison' });
    const elsewhere = draft('fs1', { kind: 'france_services', claimed: '49002' as CommuneCode });

    expect(settle([older], [elsewhere]).cards.map(({ id, status }) => [id, status])).toEqual([
      ['fs1', 'seen'],
      ['pl108', 'old'],
    ]);
  });

  test('stops when two lines would become one', () => {
    const older = [draft('pl108', { kind: 'france_services' }), draft('pl109', { kind: 'france_services' })];

    expect(() => settle(older, [draft('fs1', { kind: 'france_services' })])).toThrow('are both fs1');
  });

  test('gives a former commune its code of today', () => {
    const { cards, succeeded } = settle([draft('pl001', { claimed: '49050' as CommuneCode })]);

    expect(cards[0]?.commune).toBe('49002');
    expect(succeeded).toHaveLength(1);
  });

  test('stops at a commune that never was in the region', () => {
    expect(() => settle([draft('pl001', { claimed: '75056' as CommuneCode })])).toThrow(
      'x:1: 75056 is not a commune of the region',
    );
  });

  test('keeps a position up to 2 km outside of its commune, and only the commune beyond', () => {
    // Commune 49001 ends at 1.1° W: 0.02° east of it is 1.5 km, 0.05° is 3.8 km.
    const { cards, displaced } = settle([
      draft('pl001', { point: [-1.08, 47.25] }),
      draft('pl002', { point: [-1.05, 47.25] }),
    ]);

    expect(cards.map(({ at }) => at)).toEqual([[-1.08, 47.25], undefined]);
    expect(displaced.map(({ kept }) => kept)).toEqual([true, false]);
  });
});

describe('places', () => {
  test('names each source once', () => {
    const context = stepContext({
      values: [[placeCards, settle([draft('pl001', {}), draft('pl002', { name: 'Autre' })])]],
    });

    const { sources, places: cards } = places.run(context);

    expect(sources).toEqual([{ label: 'Un annuaire', url: null, licence: null }]);
    expect(cards.map(({ source }) => source)).toEqual([0, 0]);
  });
});

function readLine(change: Partial<Record<keyof typeof LINE, unknown>>): PlaceDraft {
  const text = `${JSON.stringify({ ...LINE, ...change })}\n`;
  const [card] = resources.run(stepContext({ sources: { 'lieux-ressources': text } }));
  if (!card) throw new Error('no card');
  return card;
}

function readSites(comment: string) {
  const header =
    'id_fs,lib_fs,adresse,complement_adresse,insee_com,code_postal,latitude,longitude,mail,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,commentaire,format_fs';
  const line = `1,France services,1 rue Basse,,49001,49100,47.25,-1.15,a.b@exemple.fr,02 40 00 00 01,09:00 - 12:00,,,,,,Non,${comment},Fixe`;
  return franceServices.run(stepContext({ sources: { 'france-services': `${header}\n${line}\n` } }));
}

function draft(id: string, change: Partial<PlaceDraft>): PlaceDraft {
  return {
    where: 'x:1',
    id,
    name: 'Un lieu',
    kind: 'mission_locale',
    category: 'place',
    status: 'seen',
    priority: 1,
    audiences: [],
    claimed: '49001' as CommuneCode,
    point: null,
    from: { label: 'Un annuaire', url: null, licence: null },
    ...change,
  };
}

function settle(catalogue: readonly PlaceDraft[], sites: readonly PlaceDraft[] = [], byHand = 1) {
  return placeCards.run(
    stepContext({
      region: withDoors(byHand),
      values: [
        [resources, catalogue],
        [doors, []],
        [replacedDoors, []],
        [franceServices, { drafts: sites, addressesLeftOut: [] }],
        [lycees, []],
        [trainingCentres, { drafts: [], nowhere: [] }],
        [communes, smallCommunes],
        [names, smallNames],
        [topology, smallTopology()],
      ],
    }),
  );
}

/** A region of which as many doors were listed by hand. */
function withDoors(count: number) {
  const { expected } = smallSettings;
  return { expected: { ...expected, places: { ...expected.places, doors: count } } };
}
