import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../geodata/lib/departementOutlines.ts';
import { type Cut, FRANCE_EXTRACTS } from '../../../../geodata/lib/franceExtracts.ts';
import type { PolygonRings } from '../../../../geodata/lib/geojson.ts';

const cut: Cut = {
  regions: ['91'],
  communes: new Set(['01001', '01002', '75056']),
  departements: ['01'],
  neighbours: ['02'],
  middleLat: 47,
};

describe('a file of France', () => {
  test('gives the communes of the region, with the names of their zones', () => {
    const text = extract('communes-zonages', {
      communes:
        'code,dep,reg,epci,ze2020,bv2022\n01001,01,91,200000001,0101,01001\n01002,01,91,,0102,01001\n03001,03,92,200000001,0101,01001\n',
      names: 'zonage,code,libelle\nZE,0101,"Rive, la grande"\nZE,0102,Bois\nBV,01001,Rive\nBE,0101,Autre\n',
      departements: 'code,libelle\n01,Amont\n',
      regions: 'code,libelle\n91,Haut-Pays\n',
    });

    expect(text.split('\n')).toEqual([
      'DEPCOM,EPCI,DEP,NOM_DEP,REG,NOM_REG,ZE2020,LIB_ZE2020,BV2022,LIB_BV2022',
      '01001,200000001,01,Amont,91,Haut-Pays,0101,"Rive, la grande",01001,Rive',
      '01002,ZZZZZZZZZ,01,Amont,91,Haut-Pays,0102,Bois,01001,Rive',
    ]);
  });

  test('places a site of a municipal arrondissement in its commune', () => {
    const text = extract('france-services', {
      '': 'id_fs,insee_com\n1,75112\n2,69381\n3,01002\n',
    });

    expect(text.split('\n')).toEqual(['id_fs,insee_com', '1,75056', '3,01002']);
  });

  test('gives the centres of its départements, by the number of the school', () => {
    const rows = 'Année,UAI,Libellé\n2024,0010001A,Rive\n2024,0020001B,Bois\n';

    expect(extract('inserjeunes-cfa', { '': rows })).toBe('Année,UAI,Libellé\n2024,0010001A,Rive');
  });

  test('counts the communes of whole zones, beyond the region', () => {
    const text = extract('zones-emploi-2025', { '': 'code,ze2020\n01001,0101\n03001,0101\n01002,0102\n' });
    const sizes = JSON.parse(text).features.map(
      ({ properties }: { properties: { ze2020: string; nb_com: string } }) => properties,
    );

    expect(sizes).toEqual([
      { ze2020: '0101', nb_com: '2' },
      { ze2020: '0102', nb_com: '1' },
    ]);
  });

  test('draws the communes of the region, and a département around it as one outline', () => {
    const parts = {
      '01': drawn({ '01001': square(0, 0), '01002': square(1, 0), '01009': square(5, 5) }),
      '02': drawn({ '02001': square(2, 0), '02002': square(3, 0) }),
      names: 'code,libelle\n01,Amont\n02,Aval\n',
    };
    const communes = JSON.parse(extract('communes-cog2025', parts)).features;
    const [, around] = JSON.parse(extract('departements-2025', parts)).features;

    expect(communes.map(({ properties }: { properties: unknown }) => properties)).toEqual([
      { DEPCOM: '01001' },
      { DEPCOM: '01002' },
    ]);
    expect(around.properties).toEqual({ code_insee: '02', nom_officiel: 'Aval' });
    expect(around.geometry.coordinates).toHaveLength(1);
    // The corners in the middle of its sides are those of its communes.
    expect(around.geometry.coordinates[0][0]).toHaveLength(7);
  });
});

describe('the outline of areas', () => {
  test('keeps what they enclose without having it as a hole', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const areas = around.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => square(x, y));
    const [polygon, ...others] = outlineOf(areas);

    expect(others).toEqual([]);
    expect(polygon).toHaveLength(2);
  });

  test('is in as many pieces as areas that do not touch', () => {
    expect(outlineOf([square(0, 0), square(4, 0)])).toHaveLength(2);
  });
});

function extract(id: string, parts: Readonly<Record<string, string>>): string {
  return FRANCE_EXTRACTS[id]?.((part) => parts[part] ?? '', cut) ?? '';
}

function square(x: number, y: number): PolygonRings {
  return [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ];
}

function drawn(communes: Readonly<Record<string, PolygonRings>>): string {
  const features = Object.entries(communes).map(([code, coordinates]) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
