import { describe, expect, test } from 'vitest';
import { searchEntries, subjectRows, zoneEntries } from '../../../../src/domain/search/entries.ts';
import { createSearchIndex, search } from '../../../../src/domain/search/search.ts';
import { createSmallRegion, smallNames } from '../../../support/smallRegion.ts';
import { createSmallRegionWithRing } from '../../../support/smallRing.ts';

const region = createSmallRegion();

describe('search entries', () => {
  test('name every commune and zone before the former communes are there', () => {
    const entries = searchEntries(region, null);

    // 12 communes, 3 EPCI, 2 bassins, 2 zones d'emploi, 2 départements.
    expect(entries).toHaveLength(12 + 3 + 2 + 2 + 2);
  });

  test('have one key each', () => {
    const keys = searchEntries(region, smallNames).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('lead from a former commune to its present one', () => {
    const former = searchEntries(region, smallNames).find(({ name }) => name === 'La Vieille-Rive');
    expect(former?.subject).toMatchObject({ kind: 'former', code: '49002', row: 1 });
  });

  test('leave out a former commune that kept the name of the present one', () => {
    const [first] = smallNames.former;
    const doubled = { ...smallNames, former: [{ ...first!, name: 'Belle-Rive' }] };
    expect(searchEntries(region, doubled)).toHaveLength(21);
  });

  test('sum the inhabitants that a zone has in the region', () => {
    // EPCI C: rows 8, 9 and 10.
    const north = zoneEntries(region, 'epci').find(({ name }) => name === 'CU du Nord');
    expect(north?.population).toBe(900 + 1000 + 1100);
  });

  test('of zones are in the order of the alphabet, each with its population and its code', () => {
    const epci = region.zones.epci.toReversed();
    const mixed = { ...region, zones: { ...region.zones, epci } };

    expect(zoneEntries(mixed, 'epci').map(({ name }) => name)).toEqual([
      'CA de Grand-Pré',
      'CC du Bas-Pays',
      'CU du Nord',
    ]);
    expect(zoneEntries(region, 'departement').map(({ codes, population }) => [codes, population])).toEqual([
      [['49'], 31300],
      [['85'], 25],
    ]);
    expect(zoneEntries(region, 'epci').every(({ codes }) => codes.length === 0)).toBe(true);
  });

  test('stand for the communes of their zone', () => {
    const north = zoneEntries(region, 'epci').find(({ name }) => name === 'CU du Nord')!;
    expect([...subjectRows(region, north.subject)]).toEqual([8, 9, 10]);
  });
});

describe('names around the region', () => {
  const index = createSearchIndex(searchEntries(createSmallRegionWithRing(), null));

  test('are found, after those of the region that are as near to what was written', () => {
    expect(search(index, 'redonnec').entries.map(({ key }) => key)).toEqual([
      '35003',
      'EPCI:243500001',
      'BE:5301',
      'ZE:5301',
    ]);
    expect(search(index, '35').entries[0]).toMatchObject({ key: 'DEP:35', around: true });
  });

  test('count the whole of what is known of a zone', () => {
    const [epci] = search(index, 'bas pays').entries;
    expect(epci).toMatchObject({ key: 'EPCI:244900001', population: 4800 });
    expect(epci).not.toHaveProperty('around');
  });
});
