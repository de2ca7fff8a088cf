import { describe, expect, test } from 'vitest';
import { flawOf, importLine, reportOf } from '../../../../support/importing.ts';

const LINE = { nom: 'Café d’à côté', code_insee: '49001', genre: 'cafe_emploi' };
const ROWS = [Object.keys(LINE), Object.values(LINE)];

describe('a CSV file', () => {
  test.each([';', ',', '\t', '|'])('separated by %j is read', (separator) => {
    const report = reportOf(ROWS.map((row) => row.join(separator)).join('\r\n'));

    expect(report.places.map(({ name }) => name)).toEqual([LINE.nom]);
  });

  test('is read in UTF-8 with its mark, in UTF-16 and in Windows-1252', () => {
    const text = ROWS.map((row) => row.join(';')).join('\n');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...text], (c) => c.charCodeAt(0)).buffer),
    ]);
    // "é" is 0xE9 and the curly apostrophe 0x92 in Windows-1252.
    const western = Uint8Array.from([...text], (c) => (c === '’' ? 0x92 : c.charCodeAt(0)));

    for (const bytes of [new TextEncoder().encode(`\uFEFF${text}`), utf16, western])
      expect(reportOf(bytes).places[0]?.name).toBe(LINE.nom);
  });

  test('has its lines counted as a person does, breaks in cells included', () => {
    const report = reportOf('\nnom;commune\n"Un\ndeux";Douvres\n\n;Douvres\n');

    expect(report.findings.map(({ line, reason }) => [line, reason])).toContainEqual([6, 'no-name']);
  });

  test('may spell its headings otherwise, and says which ones are not used', () => {
    const report = reportOf('Nom,Code INSEE,Couleur,courriels\nUn,49001,bleu,a@example.org');

    expect(report.counts.refused).toBe(0);
    expect(report.unusedColumns).toEqual(['Couleur', 'courriels']);
  });

  test('with a cell too many has that line refused', () => {
    const report = reportOf('nom,code_insee\nUn,49001\nDeux,rue Basse,49001');

    expect(report.findings.at(-1)).toMatchObject({ line: 3, outcome: 'refused', reason: 'not-an-entry' });
  });

  test('whose quotation mark is never closed says that the rest is lost', () => {
    const report = reportOf('nom;code_insee;genre\nUn;49001;cio\n"Deux;49001;cio\nTrois;49001;cio\n');

    expect(report.findings).toMatchObject([{ line: 3, outcome: 'refused', reason: 'open-quote' }]);
    expect(report.places.map(({ name }) => name)).toEqual(['Un']);
  });

  test('may begin with the line of Excel that names the separator', () => {
    expect(reportOf('sep=;\nnom;code_insee\nUn;49001\n').places).toHaveLength(1);
  });

  test('that has headings alone has no entry', () => {
    expect(flawOf('nom;code_insee\n')).toEqual({ kind: 'no-entry' });
    expect(flawOf('nom;code_insee\n ; \n;\n')).toEqual({ kind: 'no-entry' });
  });

  test('has the first of two columns of the same name', () => {
    expect(reportOf('nom;Nom;code_insee\nUn;Deux;49001\n').places.map(({ name }) => name)).toEqual(['Un']);
  });

  test('without the needed columns is refused, with those it has', () => {
    expect(flawOf('duree_du_film;annee\nUn;1999')).toEqual({
      kind: 'missing-columns',
      expected: ['nom', 'commune', 'code_insee', 'code_postal', 'latitude', 'coordonnees', 'adresse'],
      columns: [
        { heading: 'duree_du_film', field: null, samples: ['Un'] },
        { heading: 'annee', field: null, samples: ['1999'] },
      ],
    });
    expect(flawOf('nom;couleur\nUn;bleu')).toMatchObject({ expected: expect.not.arrayContaining(['nom']) });
  });
});

describe('a file of the national schema', () => {
  test('is taken as it is', () => {
    const report = reportOf(NATIONAL, 'mediation.csv');

    expect(report.counts).toEqual({ accepted: 2, corrected: 0, refused: 0, ignored: 0 });
    expect(report.places.map(({ kind, category }) => [kind, category])).toEqual([
      ['france_services', 'place'],
      ['espace_numerique', 'place'],
    ]);
    expect(report.places[0]).toMatchObject({
      address: '1 rue Haute, Étage 2',
      phone: '01 99 00 00 01',
      hours: ['09:30 - 12:30 / 14:00 - 17:30', '09:30 - 12:30', null, '09:30 - 12:30', null, null],
      seen: '2023-05-03',
      services: 'Aides aux démarches administratives, Utilisation sécurisée du numérique',
      source: { label: 'Annuaire Exemple' },
      audiences: ['young'],
    });
  });

  test('gives the kinds of its typology', () => {
    const kindOf = (typologie: string) => importLine({ genre: '', typologie }).place?.kind;

    expect(kindOf('ML')).toBe('mission_locale');
    expect(kindOf('FRANCE_SERVICE')).toBe('france_services');
    expect(kindOf('CCONS|RFS')).toBe('france_services');
    expect(kindOf('ESN')).toBe('espace_numerique');
    expect(kindOf('TIERS_LIEUX;ASSO_CHOMEUR')).toBe('association_emploi');
    expect(kindOf('BIB,ASSO')).toBe('espace_numerique');
    expect(kindOf('???')).toBe('autre');
  });

  test('without a typology is known by its services', () => {
    expect(importLine({ genre: '', services: 'Loisirs et créations numériques' })).toMatchObject({
      place: { kind: 'espace_numerique' },
      reasons: ['genre: kind-found-by-services'],
    });
    expect(importLine({ genre: '', services: 'Accueil' }).place?.kind).toBe('autre');
  });

  test('separates the words of a list by semicolons too', () => {
    const { place } = importLine({
      genre: '',
      typologie: 'ESN;MUNI',
      telephone: '33199000001',
      site_web: 'https://a.example/;https://b.example/',
      itinerance: 'Itinérant;Fixe',
      services: 'Aide aux démarches administratives;Utilisation sécurisée du numérique',
      publics_specifiquement_adresses: 'Jeunes;Étudiants',
      dispositif_programmes_nationaux: 'Certification PIX; Conseillers numériques ;La Croix Rouge',
      modalite_acces: 'Se présenter;Téléphoner',
    });

    expect(place).toMatchObject({
      category: 'place',
      phone: '01 99 00 00 01',
      website: 'https://a.example/',
      services: 'Aide aux démarches administratives, Utilisation sécurisée du numérique',
      audiences: ['young', 'pupils'],
      notes: 'Se présenter, Téléphoner\nCertification PIX, Conseillers numériques, La Croix Rouge',
    });
  });

  test('leaves the sentences of a file of ours as they are', () => {
    const { place } = importLine({ services: 'accueil;conseil', publics_specifiquement_adresses: 'a ; b' });

    expect(place).toMatchObject({ services: 'accueil;conseil', publicText: 'a ; b' });
  });
});

describe('a JSON file', () => {
  test('is a list or holds one', () => {
    expect(reportOf(JSON.stringify([LINE])).places).toHaveLength(1);
    expect(
      reportOf(JSON.stringify({ places: [{ ...LINE, services: ['a', 'b'] }] })).places[0]?.services,
    ).toBe('a, b');
  });

  test('has what is not an object refused by its rank', () => {
    expect(reportOf(JSON.stringify([LINE, 3])).findings).toMatchObject([{ line: 2, reason: 'not-an-entry' }]);
  });

  test('that is cut or is something else is refused', () => {
    expect(flawOf('[{"nom": "Un"')).toEqual({ kind: 'bad-json' });
    expect(flawOf('{"a": 1}')).toEqual({ kind: 'unknown-shape' });
    expect(flawOf('[]')).toEqual({ kind: 'no-entry' });
  });

  test('loses lists that are in lists, however deep they go', () => {
    const deep = `${'['.repeat(1e6)}${']'.repeat(1e6)}`;
    const services = JSON.stringify({ ...LINE, services: ['a', ['b']] });

    expect(reportOf(`[${services}]`).places[0]?.services).toBe('a');
    expect(reportOf(`[{"nom":${deep},"code_insee":"49007"}]`).findings).toMatchObject([
      { line: 1, reason: 'no-name' },
    ]);
  });
});

describe('a GeoJSON file', () => {
  test('gives its points, and refuses what is not one', () => {
    const feature = (geometry: unknown) => ({ type: 'Feature', properties: LINE, geometry });
    const report = reportOf(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature({ type: 'Point', coordinates: [-1.16, 47.24] }),
          feature({ type: 'LineString', coordinates: [] }),
        ],
      }),
    );

    expect(report.places[0]?.position).toEqual({ point: [-1.16, 47.24], precision: 'address' });
    expect(report.findings).toMatchObject([{ line: 2, reason: 'not-a-point' }]);
  });

  test('keeps the name that each point has of its own, unless its properties give one', () => {
    const feature = (id: unknown, properties: object) => ({
      type: 'Feature',
      id,
      properties,
      geometry: null,
    });
    const report = reportOf(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [feature('pt-7', LINE), feature('pt-8', { ...LINE, nom: 'Autre', id: 'k1' })],
      }),
    );
    const again = reportOf(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [feature('pt-7', { ...LINE, nom: 'Renommé' })],
      }),
    );

    expect(report.places.map(({ id }) => id)).toEqual([
      expect.stringContaining('pt-7'),
      expect.stringContaining('k1'),
    ]);
    // The same point in a later file is the same card, whatever it is called by then.
    expect(again.places[0]?.id).toBe(report.places[0]?.id);
  });
});

describe('a file that is no text', () => {
  test('is refused with its reason', () => {
    expect(flawOf(new Uint8Array(0))).toEqual({ kind: 'empty' });
    expect(flawOf('  \n ')).toEqual({ kind: 'empty' });
    expect(flawOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0]))).toEqual({ kind: 'binary' });
  });
});

describe('a file of corrections', () => {
  test('is known by its format, and its entries are read one by one', () => {
    const correction = { id: 't01', ferme: true, verifie_le: '2026-03-02' };
    const report = reportOf(
      JSON.stringify({
        format: 'arpenteur-corrections',
        version: 1,
        corrections: [correction, { id: 't02' }],
      }),
    );

    expect(report.corrections).toEqual([{ id: 't01', closed: true, checkedOn: '2026-03-02' }]);
    expect(report.findings).toMatchObject([{ line: 2, reason: 'bad-correction' }]);
  });

  test.each([
    '"version":1',
    '"version":1,"corrections":{}',
    '"version":"1","corrections":[]',
    '"version":0,"corrections":[]',
    '"corrections":[]',
  ])('of another shape is refused: %s', (rest) => {
    expect(flawOf(`{"format":"arpenteur-corrections",${rest}}`)).toEqual({ kind: 'unknown-shape' });
  });

  test('of a later version is refused', () => {
    expect(flawOf('{"format":"arpenteur-corrections","version":2,"corrections":[]}')).toEqual({
      kind: 'newer-version',
    });
  });
});

const NATIONAL = `id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv
l-1,43493312300029,Espace Un,Aubigné-le-Bas,49100,49001,1 rue Haute,Étage 2,47.25,-1.15,TIERS_LIEUX,+33199000001,accueil@lieu.example,https://lieu.example,"Mo 09:30-12:30,14:00-17:30; Tu,Th 09:30-12:30; PH off",Bref,Long,Annuaire Exemple,Fixe,,2023-05-03,Aides aux démarches administratives|Utilisation sécurisée du numérique,Jeunes,,Gratuit,France Services,Aidants Connect,,Se présenter|Téléphoner,En autonomie,,
l-2,,Espace Deux,Belle-Rive,49100,49002,2 quai Bas,,47.25,-1.05,CCONS,,,,,,,Annuaire Exemple,,,2023-05-03,Compréhension du monde numérique,,,,,,,,,,
`;
