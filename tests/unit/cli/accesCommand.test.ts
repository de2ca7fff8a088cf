import { describe, expect, test } from 'vitest';
import { runAcces } from '../../../src/cli/accesCommand.ts';

async function report(...args: string[]) {
  const outcome = await runAcces(args);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

describe('acces', () => {
  test('gives the stations of a commune and where one gets without a change, with the shortest and the usual ride', async () => {
    const { lieu, gares, directs } = await report('Ancenis-Saint-Géréon');

    expect(lieu).toEqual({ nom: 'Ancenis-Saint-Géréon', commune: 'Ancenis-Saint-Géréon', code: '44003' });
    expect(gares[0]).toEqual({
      nom: 'Ancenis',
      uic: '87481192',
      commune: 'Ancenis-Saint-Géréon',
      distanceKm: 1.9,
      modes: ['car', 'train'],
    });
    const nantes = directs.find(({ uic, mode }) => uic === '87481002' && mode === 'train');
    expect(nantes?.minutesMin).toBeLessThanOrEqual(nantes?.minutesMediane ?? 0);
    expect(directs.map(({ minutesMediane }) => minutesMediane)).toEqual(
      directs.map(({ minutesMediane }) => minutesMediane).sort((a, b) => a - b),
    );
  });

  test('gives the nearest stations of a former commune, from its own point', async () => {
    const { lieu, gares } = await report('La Pommeraye');

    expect(lieu.commune).toBe('Mauges-sur-Loire');
    expect(gares.map(({ commune }) => commune)).toContain('Chalonnes-sur-Loire');
    expect(gares.every(({ distanceKm }) => distanceKm > 5 && distanceKm < 15)).toBe(true);
  });

  test.each([
    ['Redon', '35236'],
    ['Alençon', '61001'],
    ['35236', '35236'],
  ])('starts from a commune of the other side of the border: %s', async (place, code) => {
    const { lieu, gares, directs } = await report(place);

    expect(lieu.code).toBe(code);
    expect(gares[0]?.commune).toBe(lieu.nom);
    expect(directs.length).toBeGreaterThan(5);
  });

  test.each([[[]], [['Zzz']], [['Nantes', 'Angers']], [['--vite', 'Nantes']]])(
    'says in a sentence why there is nothing: %j',
    async (args) => {
      const outcome = await runAcces(args);

      expect(outcome.ok ? null : outcome.error).toMatch(/\. Emploi : npm run --silent acces/);
    },
  );
});
