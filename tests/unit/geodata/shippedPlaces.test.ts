import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeCommunesTable, decodeZonesTable } from '../../../src/domain/catalogue/contract.ts';
import { isContact, isForEconomy } from '../../../src/domain/places/contacts.ts';
import { decodeOpcoTable } from '../../../src/domain/places/opcoContract.ts';
import { decodePlacesTable } from '../../../src/domain/places/placesContract.ts';
import { decodeTownHalls } from '../../../src/domain/places/townHalls.ts';
import { artifactPath, loadTable } from '../../support/publishedTables.ts';

const { places, sources } = loadTable('places', decodePlacesTable);

/** Of 184, those whose name states it. */
const CFA = 88;

test('326 resources and 964 doors without the 30 that are replaced, 128 France services without the 122 older ones, 158 lycées, and the CFA whose commune is known', () => {
  expect(places).toHaveLength(326 + 964 - 30 + 128 + 158 - 122 + CFA);
  expect(places.filter(({ kind }) => kind === 'france_services')).toHaveLength(128);
  expect(places.filter(({ kind }) => kind === 'lycee')).toHaveLength(158);
  expect(places.filter(({ kind }) => kind === 'cfa')).toHaveLength(CFA);
});

test('a CFA is known by its commune alone, and says so', () => {
  const centres = places.filter(({ kind }) => kind === 'cfa');

  expect(centres.every(({ commune, status, seen }) => commune && status === 'nameOnly' && seen)).toBe(true);
  expect(centres.some(({ at, address, phone }) => at || address || phone)).toBe(false);
});

test('no e-mail address, no address of a page that is not http', () => {
  expect(JSON.stringify(places)).not.toMatch(/[^\s"]+@[^\s"]+/);
  expect(sources.every(({ url }) => url === null || /^https?:\/\//.test(url))).toBe(true);
});

test('every commune is one of today', () => {
  const codes = new Set(loadTable('communes', decodeCommunesTable).codes);

  expect(places.filter(({ commune }) => commune && !codes.has(commune))).toEqual([]);
});

test('what was quoted in 2016 has no invented address', () => {
  const quoted = places.filter(({ status }) => status === 'quoted');

  expect(quoted.map(({ kind, seen }) => [kind, seen])).toEqual([
    ['galerie_economie', '2016-12'],
    ['atelier_territoire', '2016-12'],
  ]);
  expect(quoted.some(({ at, address, phone }) => at || address || phone)).toBe(false);
});

test('nothing is still called by the name that France Travail had', () => {
  const names = places.flatMap(({ name, organisation = '' }) => [name, organisation]);

  expect(names.filter((name) => /p[oô]le emploi/i.test(name))).toEqual([]);
});

test('the cards weigh at most 110 kB compressed with gzip', () => {
  expect(gzipSync(readFileSync(artifactPath('places')), { level: 9 }).length).toBeLessThan(110_000);
});

test('a card that another replaces has left, and the other is there', () => {
  const ids = new Set(places.map(({ id }) => id));

  // The Apec of Le Mans, of which the directory of the administration has a later card.
  expect([ids.has('pl048'), ids.has('dila-apec-72181-01')]).toEqual([false, true]);
});

test('71 intercommunalities of 71 have three contacts that can be reached, one of them for the economy', () => {
  const { epci } = loadTable('zones', decodeZonesTable);
  const { codes, epci: zoneOf } = loadTable('communes', decodeCommunesTable);
  const zoneOfCommune = new Map(codes.map((code, row) => [code, zoneOf[row]]));
  const halls = loadTable('townHalls', decodeTownHalls).communes;
  const covered = epci.filter(({ id }, at) => {
    const isHere = (code: string | undefined) => code !== undefined && zoneOfCommune.get(code) === at;
    const contacts = places.filter(
      ({ commune, seatOf, kind, status, phone = null, website = null, address = null }) =>
        (isHere(commune) || seatOf === id) && isContact({ kind, status, phone, website, address }),
    );
    const all = contacts.length + (contacts.length < 3 ? halls.filter(isHere).length : 0);
    return all >= 3 && contacts.some(({ kind }) => isForEconomy(kind));
  });

  expect([covered.length, epci.length]).toEqual([71, 71]);
});

test('a town hall of 1 221 communes, by telephone, seen in 2019 and said so', () => {
  const { communes, phones, seen, source } = loadTable('townHalls', decodeTownHalls);

  expect(communes).toHaveLength(1221);
  expect(phones.filter((phone) => phone === null)).toEqual([]);
  expect([seen, source.label]).toEqual(['2019-08', expect.stringContaining('DILA')]);
  expect(gzipSync(readFileSync(artifactPath('townHalls')), { level: 9 }).length).toBeLessThan(30_000);
});

test('each OPCO has its site and its card, and the trades their sectors', () => {
  const { opcos, sectors, trades } = loadTable('opco', decodeOpcoTable);
  const ids = new Set(places.map(({ id }) => id));

  expect(opcos).toHaveLength(11);
  expect(opcos.filter(({ card }) => card && !ids.has(card))).toEqual([]);
  expect(sectors['FZ']?.[0]?.map((at) => opcos[at]?.name)).toEqual(['Constructys']);
  expect(trades['H2913']).toEqual(['CH', 'CK', 'CL']);
  expect(Object.keys(trades).length).toBeGreaterThan(1500);
});

test('every intercommunality has its own card, with a way to reach it', () => {
  const { epci } = loadTable('zones', decodeZonesTable);
  const seats = places.filter(({ kind }) => kind === 'intercommunalite');

  expect(seats).toHaveLength(epci.length);
  expect(seats.filter(({ phone, website, address }) => !(phone || website || address))).toEqual([]);
});
