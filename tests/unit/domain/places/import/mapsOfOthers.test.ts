import { describe, expect, test } from 'vitest';
import { flawOf, reportOf } from '../../../../support/importing.ts';

const only = (content: string | Uint8Array) => reportOf(content).places[0];

describe('JSON and maps of others', () => {
  const card = { nom: 'Accueil', commune: 'Douvres' };
  test.each([
    ['items', { items: [card], total: 1 }],
    ['results', { count: 1, results: [card] }],
    ['data', { data: { structures: [card] } }],
    ['records', { records: [{ recordid: 'x', fields: card }] }],
    [
      'elements',
      { elements: [{ type: 'way', center: { lat: 47.25, lon: -1.15 }, tags: { name: 'Accueil' } }] },
    ],
    ['one feature', { type: 'Feature', properties: card, geometry: null }],
    ['a list of features', [{ type: 'Feature', properties: card, geometry: null }]],
    [
      'uMap',
      {
        type: 'umap',
        layers: [
          { type: 'FeatureCollection', features: [{ type: 'Feature', properties: card, geometry: null }] },
        ],
      },
    ],
  ])('%s', (_, value) => {
    expect(only(JSON.stringify(value))?.name).toBe('Accueil');
  });

  test('a building is at its middle, the only point of several is one', () => {
    const at = (geometry: object) =>
      only(JSON.stringify({ type: 'Feature', properties: { name: 'A' }, geometry }))?.position?.point;
    const ring = [
      [-1.16, 47.24],
      [-1.14, 47.24],
      [-1.14, 47.26],
      [-1.16, 47.26],
      [-1.16, 47.24],
    ];

    expect(at({ type: 'Polygon', coordinates: [ring] })).toEqual([-1.15, 47.25]);
    expect(at({ type: 'MultiPoint', coordinates: [[-1.15, 47.25]] })).toEqual([-1.15, 47.25]);
    expect(
      at({
        type: 'MultiPoint',
        coordinates: [
          [-1.15, 47.25],
          [-1.1, 47.2],
        ],
      }),
    ).toBeUndefined();
  });

  test('KML', () => {
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Caf&#233; &amp; emploi</name>
<description><![CDATA[<b>Mardi</b><br>matin]]></description><ExtendedData><Data name="Téléphone"><value>0240000000</value></Data></ExtendedData>
<Point><coordinates>-1.15,47.25,0</coordinates></Point></Placemark></Document></kml>`;

    expect(only(kml)).toMatchObject({
      name: 'Café & emploi',
      notes: 'Mardi\nmatin',
      phone: '02 40 00 00 00',
      position: { point: [-1.15, 47.25] },
    });
  });

  test('a page of the web is told from a list', () => {
    expect(flawOf('<!DOCTYPE html><html></html>')).toEqual({ kind: 'markup' });
  });
});

describe('the same name twice', () => {
  test('is two places at two doors, and one said twice at one', () => {
    const report = reportOf(
      'nom;commune;latitude;longitude\nMédiathèque;Aubigné-le-Bas;47.25;-1.15\nMédiathèque;Aubigné-le-Bas;47.26;-1.15\nMédiathèque;Aubigné-le-Bas;47.25;-1.15\n',
    );

    expect(report.places).toHaveLength(2);
    expect(new Set(report.places.map(({ id }) => id)).size).toBe(2);
    expect(report.findings.filter(({ reason }) => reason === 'duplicate-card')).toMatchObject([{ line: 4 }]);
  });

  test('identifiers are those of their source when two sources share one', () => {
    const report = reportOf('source;id;nom;commune\nun;1;A;Douvres\ndeux;1;B;Douvres\n');

    expect(report.places.map(({ id }) => id)).toEqual(['un/1', 'deux/1']);
  });
});

describe('the kind of a place', () => {
  test.each([
    ['nom', "CIO d'ici", 'cio'],
    ['nom', 'Pôle emploi', 'france_travail'],
    ['nom', 'Bureau information jeunesse', 'info_jeunes'],
    ['nom', 'PIJ du Bas-Pays', 'info_jeunes'],
    ['nom', 'PLIE', 'service_emploi_collectivite'],
    ['nom', 'GEIQ BTP', 'geiq'],
    ['nom', 'Espace public numérique', 'espace_numerique'],
    ['nom', 'CCI', 'chambre_consulaire'],
    ['nom', 'Rideau plié', 'autre'],
    ['typologie', 'FT', 'france_travail'],
    ['typologie', 'CSC', 'espace_numerique'],
    ['typologie', 'E2C', 'ecole_deuxieme_chance'],
    ['type', 'Mission locale', 'mission_locale'],
    ['services', 'Accéder à une connexion internet', 'espace_numerique'],
  ])('%s « %s » is %s', (field, cell, kind) => {
    const row =
      field === 'nom' ? `nom;commune\n${cell};Douvres\n` : `nom;commune;${field}\nAccueil;Douvres;${cell}\n`;
    expect(only(row)?.kind).toBe(kind);
  });

  test('a typology that says « Autre » leaves the name to tell', () => {
    expect(only('nom;commune;typologie\nMission locale;Douvres;Autre\n')?.kind).toBe('mission_locale');
  });
});
