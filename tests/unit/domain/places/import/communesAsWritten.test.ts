import { beforeAll, expect, test } from 'vitest';
import { createRealImport } from '../../../../support/realImport.ts';

let read: Awaited<ReturnType<typeof createRealImport>>;
beforeAll(async () => {
  read = await createRealImport();
});

test.each([
  ['44041', 'NANTES CEDEX 1', '44109'],
  ['', 'Angers CEDEX 02', '49007'],
  ['49000', 'Angers (49)', '49007'],
  ['', '53000 Laval', '53130'],
  ['', 'F-85000 La Roche-sur-Yon', '85191'],
  ['', 'Saint Herblain 44800', '44162'],
  ['85000', 'La Roche s/Yon', '85191'],
  ['85000', 'Roche-sur-Yon (La)', '85191'],
  ['44230', 'St-Sébastien/Loire', '44190'],
  ['85690', 'N.D. de Monts', '85164'],
  ['72000', 'Le Mans Sud', '72181'],
  ['', 'Cholet centre', '49099'],
  ['44300', 'Nantes - Doulon', '44109'],
  ['44230', 'Saint-Sébastien', '44190'],
  ['44110', 'Chateaubriand', '44036'],
  ['49300', '', '49099'],
  ['44000.0', 'Nantes', '44109'],
  ['44110 Châteaubriant', '', '44036'],
  ['', '44109', '44109'],
  ['44000', '44109', '44109'],
  ['', 'Nantes 3ème arrondissement', '44109'],
])('« %s %s » is a commune', (postcode, commune, code) => {
  const report = read(`nom;code_postal;commune\nAccueil;${postcode};${commune}\n`);

  expect(report.places[0]?.commune).toBe(code);
});

test.each([
  ['12 rue de la Gare 44110 Châteaubriant', '44036'],
  ['Place du Marché, 49600 Beaupréau-en-Mauges', '49023'],
  ['3 quai de Nantes, Saumur', '49328'],
  ['Maison de quartier - Cholet', '49099'],
  ['Centre des congrès, Angers, Pays de la Loire, France', '49007'],
  ['Rue de Nantes', undefined],
  ['Médiathèque de Cholet', '49099'],
  ['Réunion à Vertou', '44215'],
])('the address « %s » tells its commune', (address, code) => {
  const [place] = read(`nom;adresse\nAccueil;"${address}"\n`).places;

  expect(place?.commune).toBe(code);
});

test('a place of the same name beyond the border is not taken for one of here', () => {
  expect(
    read('nom;code_postal;commune\nAccueil;35140;Saint-Aubin-des-Châteaux\n').places[0]?.commune,
  ).toBeNull();
});

test('the commune that is written wins over a point that is elsewhere', () => {
  const report = read('[{"nom":"Accueil","ville":"CHOLET CEDEX","lat":47.4736,"lng":-0.5541}]');

  expect(report.places[0]).toMatchObject({ commune: '49099', position: { precision: 'commune' } });
  expect(report.findings.map(({ reason }) => reason)).toContain('position-far-from-commune');
});

test('what is neither in the region nor around it is told apart', () => {
  const report = read(
    'id;nom;commune;code_postal;latitude;longitude\na;Loin;Lyon;69001;45.76;4.83\nb;À côté;Bressuire;79300;46.84;-0.49\n',
  );

  expect([...report.far]).toEqual(['a']);
});
