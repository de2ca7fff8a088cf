import { readFileSync } from 'node:fs';
import { decodeLock } from '../../geodata/lib/lock.ts';
import { outputsIn, REGIONS, ROOT } from '../../geodata/lib/paths.ts';
import { type RegionSettings, readRegion, toRegionRecord } from '../../geodata/lib/regionSettings.ts';

/** A region of which nothing particular was decided, under the code of the small region. */
export const smallSettings: RegionSettings = {
  code: '52',
  names: { name: 'Val d’Essai', of: 'du Val d’Essai', in: 'dans le Val d’Essai' },
  links: {
    digitalHelp: 'val-d-essai',
    guidance: { title: 'Mon métier au Val', url: 'https://metier.example/' },
    observatory: null,
  },
  islands: [],
  formerExample: { former: 'Essai-le-Vieux', commune: 'Essai-sur-Rive' },
  lostNames: [],
  said: {},
  examples: {
    communes: [
      { name: 'Essai-sur-Rive', code: '49001', postcode: '49100' },
      { name: 'Essai-le-Bois', code: '49002', postcode: '49200' },
    ],
    located: {
      name: 'Essai-le-Bois',
      code: '49002',
      postcode: '49200',
      latitude: '47.25',
      longitude: '-0.95',
    },
  },
  basemap: { middleLat: 47.4, openSea: [], rivers: { Rive: 1 } },
  tensionList: 'Val-Essai',
  flags: [],
  countedTogether: [],
  unlinkedSources: {},
  expected: {
    communes: 2,
    withoutEpci: [],
    epci: 1,
    bassins: 1,
    ownBassins: 1,
    zonesEmploi: 1,
    bassinsVie: 1,
    departements: 1,
    population: 30,
    former: 0,
    placedFormer: 0,
    codesThatChanged: 0,
    pieces: 1,
    provedYears: [],
    tensionList: 1,
    surveys: {},
    places: {
      resources: 0,
      doors: 0,
      replacedDoors: 0,
      townHalls: 0,
      olderFranceServices: 0,
      franceServices: 0,
      lycees: 0,
      centres: 0,
    },
  },
};

/** What the application is told of the small region. */
export const smallRegionRecord = toRegionRecord(smallSettings);

/** The settings that the committed data were built with. */
export const committedSettings: RegionSettings = readRegion(
  REGIONS,
  decodeLock(readFileSync(outputsIn(ROOT).lock, 'utf8')).region.code,
).settings;
