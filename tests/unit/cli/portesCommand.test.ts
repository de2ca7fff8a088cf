import { describe, expect, test } from 'vitest';
import { runPortes } from '../../../src/cli/portesCommand.ts';

async function report(...args: string[]) {
  const outcome = await runPortes(args);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}
const sentence = async (...args: string[]) => {
  const outcome = await runPortes(args);
  return outcome.ok ? null : outcome.error;
};

describe('portes', () => {
  test('gives three doors for work unless told otherwise, with what is known of each', async () => {
    const { lieu, besoin, portes } = await report('Châteaubriant');

    expect([lieu, besoin]).toEqual([
      { nom: 'Châteaubriant', commune: 'Châteaubriant', code: '44036' },
      'emploi',
    ]);
    expect(portes).toHaveLength(3);
    expect(portes[0]).toMatchObject({
      genre: 'france_travail',
      commune: 'Châteaubriant',
      telephone: '39 49',
    });
    expect(portes.every(({ vu, source }) => vu && source)).toBe(true);
  });

  test('says where a boat is to be taken, and not where a bridge leads', async () => {
    const boats = async (place: string) => (await report(place)).portes.map(({ parBateau }) => parBateau);

    expect(await boats('L’Île-d’Yeu')).toEqual([true, true, false]);
    expect(await boats('Noirmoutier-en-l’Île')).not.toContain(true);
  });

  test('writes the hours of a door day by day', async () => {
    const { portes } = await report('Châteaubriant', '--besoin', 'numerique');
    const services = portes.find(({ genre }) => genre === 'france_services');

    expect(services?.horaires).toMatch(/^lundi \d\d:\d\d - \d\d:\d\d.* ; mardi /);
  });

  test('keeps the name of a former commune, and says which one it is in today', async () => {
    expect((await report('La Pommeraye')).lieu).toEqual({
      nom: 'La Pommeraye',
      commune: 'Mauges-sur-Loire',
      code: '49244',
    });
    expect((await report('44110')).lieu.code).toBe('44036');
  });

  test.each([
    ['Ile d’Yeu', '85113'],
    ['sables d’olonne', '85194'],
    ['Mans', '72181'],
    ['Pommeraye', '49244'],
  ])('finds « %s » without the article of its name', async (place, code) => {
    expect((await report(place)).lieu.code).toBe(code);
  });

  test('sends nobody to a chamber of agriculture but for the trades of farming', async () => {
    const chamberOf = async (...trade: string[]) => {
      const { portes } = await report('Nantes', '--besoin', 'creation', ...trade);
      return portes.find(({ genre }) => genre === 'chambre_consulaire')?.nom;
    };

    expect(await chamberOf()).toContain('commerce');
    expect(await chamberOf('--rome', 'A1416')).toContain('agriculture');
  });

  test('begins with the Apec for a trade of managers near one', async () => {
    const managers = await report('Le Mans', '--rome', 'm1805');
    const genres = managers.portes.map(({ genre }) => genre);

    expect(genres).toContain('apec');
    expect((await report('Le Mans')).portes.map(({ genre }) => genre)).not.toContain('apec');
  });

  test.each([
    [
      ['Nulle-Part'],
      'Aucune commune, ancienne commune ni code de la région ou de ses abords ne s’appelle « Nulle-Part »',
    ],
    [['Angers', '--besoin', 'argent'], 'Le besoin « argent » n’existe pas'],
    [['Angers', '--rome', 'Z9999'], 'Aucun métier du ROME n’a le code « Z9999 »'],
    [['Angers', 'Nantes'], 'Un lieu, et un seul, est attendu'],
    [[], 'Un lieu, et un seul, est attendu'],
    [['Angers', '--rayon', '3'], 'Option inconnue'],
  ])('%o is answered by a sentence', async (args, expected) => {
    expect(await sentence(...args)).toContain(expected);
  });
});
