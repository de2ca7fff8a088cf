import { describe, expect, test } from 'vitest';
import type { CommuneCode, ZoneId } from '../../../../src/domain/ids.ts';
import type { SearchEntry, SearchedZoning } from '../../../../src/domain/search/entries.ts';
import { createSearchIndex, rowsMatching, search } from '../../../../src/domain/search/search.ts';

describe('search', () => {
  test.each([
    ['saint nazaire', 'Saint-Nazaire'],
    ['st nazaire', 'Saint-Nazaire'],
    ['ST-NAZAIRE', 'Saint-Nazaire'],
    ['st naz', 'Saint-Nazaire'],
    ['saintnaz', 'Saint-Nazaire'],
    ['ste luce', 'Sainte-Luce-sur-Loire'],
    ['chateaubriant', 'Châteaubriant'],
    ['Châteaubriant', 'Châteaubriant'],
    ['ile d yeu', "L'Île-d'Yeu"],
    ['l’île-d’yeu', "L'Île-d'Yeu"],
    ['oree d anjou', "Orée-d'Anjou"],
    ['mans', 'Le Mans'],
    ['pommeraye', 'La Pommeraye'],
    ['LA POMMERAYE', 'La Pommeraye'],
    ['mauges communaute', 'CA Mauges Communauté'],
    ['ancenis', "CC du Pays d'Ancenis"],
    ['coeur de sarthe', 'CC Maine Cœur de Sarthe'],
    ['roche yon', 'La Roche-sur-Yon'],
    ['le mans nord', 'Le Mans'],
    ['saint nazaire cedex 2', 'Saint-Nazaire'],
    ['44600 st nazaire cedex', 'Saint-Nazaire'],
    ['les mauges', 'CA Mauges Communauté'],
    ['comcom ancenis', "CC du Pays d'Ancenis"],
    ['com com ancenis', "CC du Pays d'Ancenis"],
    ['communauté de communes du pays d’Ancenis', "CC du Pays d'Ancenis"],
    ['agglo des Mauges', 'CA Mauges Communauté'],
    ['chez les Mauges', 'CA Mauges Communauté'],
    ['autour de Châteaubriant', 'Châteaubriant'],
    ['près de Saint-Nazaire', 'Saint-Nazaire'],
  ])('%j finds %s first', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  test('a former commune leads to the commune it is now part of', () => {
    const [first] = search(index, 'la pommeraye').entries;
    expect(first?.subject).toMatchObject({ kind: 'former', code: '49244' });
  });

  test('a postal code finds its communes, the most populated first', () => {
    expect(names('44110')).toEqual(['Châteaubriant', 'Soudan']);
  });

  test('the first digits of a postal code are enough', () => {
    expect(names('4411')).toEqual(['Châteaubriant', 'Soudan']);
  });

  test('a name and a postal code narrow each other', () => {
    expect(names('44110 sou')).toEqual(['Soudan']);
  });

  test('a département is found by its number', () => {
    expect(names('85')).toContain('Vendée');
  });

  test('the same name is offered as a commune, then as a bassin and as a zone d’emploi', () => {
    const kinds = search(index, 'cholet').entries.map(({ subject }) =>
      subject.kind === 'zone' ? subject.zoning : subject.kind,
    );
    expect(kinds).toEqual(['commune', 'bassin', 'zoneEmploi', 'epci']);
  });

  test.each([
    ['bassin de Cholet', 'BE:5207'],
    ['bassin d’emploi chol', 'BE:5207'],
    ['zone d’emploi de cholet', 'ZE:5206'],
    ['communauté de communes du pays d’Ancenis', 'EPCI:244400552'],
    ['communauté d’agglomération cholet', 'EPCI:200071678'],
    ['département de la Vendée', 'DEP:85'],
  ])('%j finds a zone by its kind and its name', (query, key) => {
    expect(search(index, query)).toMatchObject({ approximate: false, entries: [{ key }] });
  });

  test('a name that has the word of a kind still comes first', () => {
    expect(names('communaute')[0]).toBe('CA Mauges Communauté');
  });

  test('names that start with the query come before names that only contain it, whatever their size', () => {
    expect(names('sou')).toEqual(['Soudan', 'Saint-Julien-sous-Soulaire']);
  });

  test('communes that start alike are sorted by population', () => {
    expect(names('sain').slice(0, 3)).toEqual([
      'Saint-Nazaire',
      'Sainte-Luce-sur-Loire',
      'Saint-Julien-sous-Soulaire',
    ]);
  });

  test('seven communes, four former ones and three zones of each kind are offered at most', () => {
    const many = createSearchIndex([
      ...Array.from({ length: 9 }, (_, at) => commune(`4900${at}`, `Bourg ${at}`, at, [])),
      ...Array.from({ length: 6 }, (_, at) => ({
        ...commune(`4910${at}`, `Bourg ancien ${at}`, at, []),
        subject: { kind: 'former', code: '49001' as CommuneCode, row: 0 } as SearchEntry['subject'],
      })),
      ...(['epci', 'bassin'] as const).flatMap((zoning) =>
        Array.from({ length: 5 }, (_, at) => zone(zoning, `${zoning} ${at}`, `Bourg ${zoning} ${at}`, at)),
      ),
    ]);
    const found = search(many, 'bourg').entries.map(({ subject }) =>
      subject.kind === 'zone' ? subject.zoning : subject.kind,
    );

    expect(
      ['commune', 'former', 'epci', 'bassin'].map((kind) => found.filter((each) => each === kind).length),
    ).toEqual([7, 4, 3, 3]);
  });

  test('nothing is found for an empty query', () => {
    expect(names(' - ')).toEqual([]);
  });

  test('a misspelled name is answered with what resembles it, and says so', () => {
    expect(search(index, 'chateaubrian')).toMatchObject({ approximate: false });
    expect(search(index, 'chatobriant')).toMatchObject({
      approximate: true,
      entries: [{ name: 'Châteaubriant' }],
    });
    expect(search(index, 'chloet').entries[0]?.name).toBe('Cholet');
  });

  test('a text that resembles no name finds nothing', () => {
    expect(search(index, 'xyzxyz').entries).toEqual([]);
  });
});

describe('filter of a list', () => {
  test('keeps every commune that answers, also by the name of a former one', () => {
    expect([...rowsMatching(index, 'pommeraye')]).toEqual([10]);
  });

  test('leaves the zones out', () => {
    expect(rowsMatching(index, 'vendee').size).toBe(0);
  });

  test('keeps everything for an empty text', () => {
    expect([...rowsMatching(index, ' ')]).toEqual([0, 10]);
  });
});

const index = createSearchIndex([
  commune('44184', 'Saint-Nazaire', 72000, ['44600']),
  commune('44172', 'Sainte-Luce-sur-Loire', 15800, ['44980']),
  commune('49299', 'Saint-Julien-sous-Soulaire', 900, ['49460']),
  commune('44036', 'Châteaubriant', 12000, ['44110']),
  commune('44199', 'Soudan', 2000, ['44110']),
  commune('85113', "L'Île-d'Yeu", 4900, ['85350']),
  commune('49069', "Orée-d'Anjou", 16700, ['49270']),
  commune('72181', 'Le Mans', 146000, ['72000', '72100']),
  commune('85191', 'La Roche-sur-Yon', 55000, ['85000']),
  commune('49099', 'Cholet', 54000, ['49300']),
  commune('49244', 'Mauges-sur-Loire', 18400, ['49620', '49570']),
  {
    key: '49249-commune-deleguee',
    name: 'La Pommeraye',
    subject: { kind: 'former', type: 'commune-deleguee', at: null, code: '49244' as CommuneCode, row: 10 },
    codes: ['49249'],
    population: 0,
  },
  zone('epci', 'EPCI:200060010', 'CA Mauges Communauté', 120000),
  zone('epci', 'EPCI:244400552', "CC du Pays d'Ancenis", 70000),
  zone('epci', 'EPCI:200072676', 'CC Maine Cœur de Sarthe', 21000),
  zone('epci', 'EPCI:200071678', 'CA Cholet Agglomération', 105000),
  zone('bassin', 'BE:5207', 'Cholet', 200000),
  zone('zoneEmploi', 'ZE:5206', 'Cholet', 220000),
  zone('departement', 'DEP:85', 'Vendée', 700000, ['85']),
]);

function names(query: string): string[] {
  return search(index, query).entries.map(({ name }) => name);
}

function commune(code: string, name: string, population: number, codes: string[]): SearchEntry {
  return {
    key: code,
    name,
    subject: { kind: 'commune', code: code as CommuneCode, row: 0 },
    codes: [...codes, code],
    population,
  };
}

function zone(zoning: SearchedZoning, id: string, name: string, population: number, codes: string[] = []) {
  return {
    key: id,
    name,
    subject: { kind: 'zone', zoning, id: id as ZoneId },
    codes,
    population,
  } satisfies SearchEntry;
}
