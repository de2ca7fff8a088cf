import { describe, expect, test } from 'vitest';
import type { RomeCode, ZoneEmploiId } from '../../../../src/domain/ids.ts';
import { opcosOfSector, opcosOfTrade, opcosOfZone } from '../../../../src/domain/places/opco.ts';
import { sectorsOf } from '../../../../src/domain/trades/sectors.ts';
import { createSmallPlaces, smallOpco } from '../../../support/smallPlaces.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { createSmallFigures } from '../../../support/smallTrades.ts';

const places = createSmallPlaces(createSmallRegion());
const said = (found: ReturnType<typeof opcosOfSector>) =>
  found.map(({ opco, partly, office }) => [opco.name, partly ? 'parfois' : 'souvent', office?.id ?? null]);

describe('the OPCO', () => {
  test('of a sector are those that have most of it, then those that have a part, with their office', () => {
    expect(said(opcosOfSector('FZ', smallOpco, places))).toEqual([
      ['Opco des Bâtisseurs', 'souvent', 't09'],
      ['Opco des Voisins', 'parfois', null],
    ]);
  });

  test.each(['OZ', 'constructor'])('of « %s » are none: no source gives it to one', (sector) => {
    expect(opcosOfSector(sector, smallOpco, places)).toEqual([]);
  });

  test('of a trade are those of its sectors, each once, by what it has most of', () => {
    expect(said(opcosOfTrade('F1101' as RomeCode, smallOpco, places))).toEqual([
      ['Opco des Bâtisseurs', 'souvent', 't09'],
      ['Opco des Voisins', 'souvent', null],
    ]);
    expect(opcosOfTrade('A1101' as RomeCode, smallOpco, places)).toEqual([]);
    expect(opcosOfTrade('Z9999' as RomeCode, smallOpco, places)).toEqual([]);
  });

  test('of a zone are those of its largest sectors that often follow one', () => {
    const { sectors } = createSmallFigures();
    const zone = sectors.table.zones[0] as ZoneEmploiId;
    const codes = sectorsOf(sectors, zone, 'a38').filter(({ jobs }) => jobs !== null);
    const [largest] = [...codes].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0));
    const table = { ...smallOpco, sectors: { [largest!.code]: [[0], [1]] as [number[], number[]] } };

    expect(
      opcosOfZone(zone, 3, sectors, table, places).map(({ sector, found }) => [sector, said(found)]),
    ).toEqual([
      [
        largest!.label,
        [
          ['Opco des Bâtisseurs', 'souvent', 't09'],
          ['Opco des Voisins', 'parfois', null],
        ],
      ],
    ]);
  });
});
