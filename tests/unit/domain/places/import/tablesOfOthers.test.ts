import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../../../src/domain/places/import/columns.ts';
import { flawOf, reportOf } from '../../../../support/importing.ts';

const only = (content: string | Uint8Array) => reportOf(content).places[0];

describe('headings that people write', () => {
  test.each([
    'Structure',
    'Nom de la structure',
    'Raison sociale',
    'Lieu',
    'Établissement',
    'Libellé',
    'Dénomination',
    'Intitulé',
    'Nom du lieu',
    'NOM_STRUCTURE',
    'nomLieu',
    'Nom usuel',
    'Désignation',
    'Organisme',
    'Association',
    'Titre',
    'Enseigne',
  ])('« %s » is the name', (heading) => {
    expect(fieldsOf([heading])).toEqual(['nom']);
  });

  test.each([
    ['Nom du responsable', null],
    ['Prénom', null],
    ['Contact', null],
    ['E-mail de contact', 'courriels'],
    ['Tél. contact', 'telephone'],
    ['N° de téléphone', 'telephone'],
    ['Nom de la commune', 'commune'],
    ['Nom de la voie', 'adresse'],
    ['Code commune', 'code_insee'],
    ['Cod_Post', 'code_postal'],
    ['Lundi matin', 'jour_1'],
    ['horaires_mercredi', 'jour_3'],
    ["Horaires d'ouverture", 'horaires'],
    ['Date de mise à jour', 'date_maj'],
    ['Heure de fin', 'heure_fin'],
    ['geo_point_2d', 'coordonnees'],
    ['addr:postcode', 'code_postal'],
    ['contact:phone', 'telephone'],
    ['Couleur', null],
  ])('« %s » is %s', (heading, field) => {
    expect(fieldsOf([heading])).toEqual([field]);
  });

  test('a column that only might be the longitude gives way to the one that is', () => {
    expect(fieldsOf(['X', 'latitude', 'longitude'])).toEqual([null, 'latitude', 'longitude']);
    expect(fieldsOf(['X', 'Y'])).toEqual(['longitude', 'latitude']);
  });

  test('the person has the last word', () => {
    const text = 'Couleur;Endroit\nAccueil;Douvres\n';

    expect(flawOf(text)).toMatchObject({
      kind: 'missing-columns',
      columns: [
        { heading: 'Couleur', field: null, samples: ['Accueil'] },
        { heading: 'Endroit', field: null, samples: ['Douvres'] },
      ],
    });
    expect(fieldsOf(['Couleur', 'Endroit'], { Couleur: 'nom', Endroit: 'commune' })).toEqual([
      'nom',
      'commune',
    ]);
  });

  test('may stand below titles and empty lines', () => {
    const report = reportOf(
      'Nos partenaires;;\nMars 2026;;\n;;\nStructure;Ville;Tél\nAccueil;Douvres;0240000000\n',
    );

    expect(report.places[0]).toMatchObject({ name: 'Accueil', commune: '49004', phone: '02 40 00 00 00' });
    expect(report.lines).toEqual([5]);
  });

  test('of which two say a telephone give the first that is filled', () => {
    expect(only('nom;commune;telephone;tel\nA;Douvres;;0240000000\n')?.phone).toBe('02 40 00 00 00');
  });
});

describe('hours by day', () => {
  test.each([
    ['9h-12h / 13h30-17h', '09:00 - 12:00 / 13:30 - 17:00'],
    ['de 9h à 12h et de 14h à 17h30', '09:00 - 12:00 / 14:00 - 17:30'],
    ['09:00-12:00,14:00-17:00', '09:00 - 12:00 / 14:00 - 17:00'],
    ['Fermé', 'fermé'],
    ['-', 'fermé'],
    ['sur rendez-vous', 'sur rendez-vous'],
  ])('« %s » is %s', (cell, expected) => {
    expect(only(`nom;commune;lundi\nA;Douvres;"${cell}"\n`)?.hours?.[0]).toBe(expected);
  });

  test('come from a morning and an afternoon', () => {
    expect(only('nom;commune;Mardi matin;Mardi après-midi\nA;Douvres;9h-12h;14h-17h\n')?.hours?.[1]).toBe(
      '09:00 - 12:00 / 14:00 - 17:00',
    );
  });
});

describe('a place in one column', () => {
  test.each([
    '47.25, -1.15',
    '-1.15 47.25',
    '47,25 ; -1,15',
    '47,25, -1,15',
    '[-1.15, 47.25]',
    'POINT (-1.15 47.25)',
    'SRID=4326;POINT(-1.15 47.25)',
    'POLYGON ((-1.16 47.24, -1.14 47.24, -1.14 47.26, -1.16 47.26, -1.16 47.24))',
    '{"type":"Point","coordinates":[-1.15,47.25]}',
    'geo:47.25,-1.15',
    '47°15\'00"N 1°09\'00"W',
    '47° 15\' 00" N, 1° 09\' 00" O',
  ])('%s', (cell) => {
    const place = only(`nom;coordonnees\nA;"${cell.replaceAll('"', '""')}"\n`);

    expect(place?.position).toEqual({ point: [-1.15, 47.25], precision: 'address' });
  });
});

describe('dates and hours of spreadsheets', () => {
  const event = (heading: string, row: string) =>
    only(`nom;commune;genre;${heading}\nForum;Douvres;forum_emploi;${row}\n`);

  test('the hour beside a day is that of the event', () => {
    expect(event('date', '12/04/2026 14:30')).toMatchObject({
      dates: { start: '2026-04-12' },
      period: '14:30',
    });
    expect(event('date;heure de début;heure de fin', '12-avr-26;14h;16h30')).toMatchObject({
      period: '14:00 - 16:30',
    });
    expect(event('date;heure', '46124;0,604166667')).toMatchObject({
      dates: { start: '2026-04-12' },
      period: '14:30',
    });
  });

  test.each([
    ['du 12 au 14 avril 2026', '2026-04-12', '2026-04-14'],
    ['du 28 mars au 2 avril 2026', '2026-03-28', '2026-04-02'],
    ['12/04/2026 - 14/04/2026', '2026-04-12', '2026-04-14'],
  ])('%s', (cell, start, end) => {
    expect(event('date', cell)?.dates).toEqual({ start, end });
  });

  test.each([
    ['date', 'les 3, 10 et 17 décembre 2026', ['2026-12-03', '2026-12-10', '2026-12-17']],
    ['date', '03/12/2026 et 10/12/2026', ['2026-12-03', '2026-12-10']],
    ['période', '28 mars et 4 avril 2026', ['2026-03-28', '2026-04-04']],
  ])('days listed in the column « %s », %s, are kept one by one', (heading, cell, days) => {
    expect(event(heading, `"${cell}"`)?.dates).toEqual({ start: days[0], end: days.at(-1), days });
  });

  test.each([
    ['12/04/2026 de 9h à 12h30', '09:00 - 12:30'],
    ['12 avril 2026 à 14h', '14:00'],
    ['12/04/2026 9h30-11h', '09:30 - 11:00'],
  ])('the hours of %s are %s', (cell, period) => {
    expect(event('date', cell)).toMatchObject({ dates: { start: '2026-04-12' }, period });
  });

  test('a period that is one day, or two, is that of the event', () => {
    expect(event('période', 'du 12 au 14 avril 2026')?.dates).toEqual({
      start: '2026-04-12',
      end: '2026-04-14',
    });
    expect(event('période', '12 avril 2026')?.dates).toMatchObject({ start: '2026-04-12' });
  });

  test.each(['tous les jeudis', 'le 1er mardi du mois', '12/04'])(
    'words in the column of dates, « %s », are kept as they are, and told',
    (cell) => {
      const report = reportOf(`nom;commune;genre;date\nForum;Douvres;forum_emploi;${cell}\n`);

      expect(report.places[0]).toMatchObject({ dates: null, period: cell });
      expect(report.findings).toContainEqual(
        expect.objectContaining({ field: 'date_debut', reason: 'date-as-words', given: cell }),
      );
    },
  );

  test.each([
    ['tous les jeudis', 'recurring'],
    ['chaque 1er mardi', 'recurring'],
    ['le mardi de 9h à 12h', 'recurring'],
    ['hebdomadaire', 'recurring'],
    ['régulièrement', 'recurring'],
    ['le mardi 12', 'toConfirm'],
    ['14h - 16h', 'toConfirm'],
    ['au printemps', 'toConfirm'],
  ] as const)('an event « %s » is said to come back only by its words: %s', (period, status) => {
    expect(event('periode', period)?.status).toBe(status);
  });

  test('days of several sessions are kept one by one', () => {
    expect(event('dates', '2026-12-10|2026-12-03|7 janvier 2027')?.dates).toEqual({
      start: '2026-12-03',
      end: '2027-01-07',
      days: ['2026-12-03', '2026-12-10', '2027-01-07'],
    });
  });
});

describe('columns whose names mean more than one thing', () => {
  test.each([
    ['titre;lieu;commune', 'Forum;Salle des fêtes;Douvres', 'Forum', 'Salle des fêtes'],
    ['intitulé;lieu de rendez-vous;ville', 'Forum;Devant la gare;Douvres', 'Forum', 'Devant la gare'],
    ['lieu;commune', 'Salle des fêtes;Douvres', 'Salle des fêtes', null],
    ['structure;nom;prénom;commune', 'Mission locale;Durand;Camille;Douvres', 'Mission locale', null],
  ])('%s: the name is that of the place or of what takes place', (headings, row, name, address) => {
    expect(only(`${headings}\n${row}\n`)).toMatchObject({ name, address });
  });

  test.each(['CP / Ville', 'adresse_commune', 'adresse.ville', 'Code postal et commune'])(
    '« %s » is the town',
    (heading) => {
      expect(only(`nom;${heading}\nAccueil;Douvres\n`)?.commune).toBe('49004');
    },
  );

  test('a code in the column of the name stands for it, and the name beside it is read', () => {
    expect(only('nom;commune;nom_commune\nAccueil;49004;Douvres\n')?.commune).toBe('49004');
  });

  test.each([
    ['coordonnees.lat;coordonnees.lon', '47.25;-1.15'],
    ['gps_lat;gps_lng', '47.25;-1.15'],
    ['lieu_latitude;lieu_longitude', '47,25;-1,15'],
  ])('%s are the two of a position', (headings, row) => {
    expect(only(`nom;${headings}\nAccueil;${row}\n`)?.position?.point).toEqual([-1.15, 47.25]);
  });
});

describe('damaged letters', () => {
  const bytes = (...parts: readonly (string | number)[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
    );

  test('one byte of another encoding leaves the others as they are, and is told', () => {
    const report = reportOf(
      bytes('nom;commune;notes\nMédiathèque;Douvres;été\nÉcole;Douvres;abîmé : ', 0xe9, 'tabli\n'),
    );

    expect(report.places.map(({ name, notes }) => [name, notes])).toEqual([
      ['Médiathèque', 'été'],
      ['École', 'abîmé : établi'],
    ]);
    expect(report.findings.filter(({ reason }) => reason === 'letters-repaired')).toMatchObject([
      { line: 3, field: 'notes' },
    ]);
  });

  test('letters that were encoded twice are put right, and told', () => {
    const report = reportOf('nom;commune\nMÃ©diathÃ¨que de lâ€™Ã©tÃ©;Douvres\n');

    expect(report.places[0]?.name).toBe('Médiathèque de l’été');
    expect(report.findings[0]).toMatchObject({ reason: 'letters-repaired', field: 'nom' });
  });

  test('letters that are lost are told', () => {
    expect(reportOf('nom;commune;genre\nBiblioth\uFFFDque;Douvres;cio\n').findings).toContainEqual(
      expect.objectContaining({ line: 2, reason: 'letters-lost' }),
    );
  });

  test.each([
    ['Macintosh', [0x8e, 0x8f]],
    ['MS-DOS', [0x82, 0x8a]],
    ['Windows', [0xe9, 0xe8]],
  ])('the CSV of %s is read', (_, [acute = 0, grave = 0]) => {
    expect(only(bytes('nom;commune\nM', acute, 'diath', grave, 'que;Douvres\n'))?.name).toBe('Médiathèque');
  });
});
