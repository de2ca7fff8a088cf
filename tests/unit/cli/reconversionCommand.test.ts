import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReconversion } from '../../../src/cli/reconversionCommand.ts';

const LAVAL = {
  type: 'Polygon',
  coordinates: [
    [
      [-1, 47.95],
      [-0.5, 47.95],
      [-0.5, 48.2],
      [-1, 48.2],
      [-1, 47.95],
    ],
  ],
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconversion-'));
  writeFileSync(join(folder, 'laval.geojson'), JSON.stringify(LAVAL));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('reconversion', () => {
  test('leads an aide-soignante to other trades than nursing, each with what is known of it', async () => {
    const { depuis, vers } = await report('aide soignante', '--sans', 'nuit,charges', '--aime', '22');
    const tisf = vers.find(({ rome }) => rome === 'K1305');

    expect(depuis).toEqual([{ rome: 'J1501', nom: 'Aide-soignant / Aide-soignante' }]);
    expect(tisf).toMatchObject({
      pas: 1,
      par: null,
      contextesRefuses: [],
      contextesInconnus: ['Travail de nuit', 'Port et manipulation de charges lourdes ou encombrantes'],
      acces: expect.stringContaining('Intervention Sociale et Familiale'),
      projets: { bassin: '5227', annee: 2025, valeur: 193 },
    });
    expect(tisf?.aApprendre).toHaveLength(3);
    expect(tisf?.raisons.join('\n')).toContain('mobilités du ROME v460');
    expect(tisf?.raisons.join('\n')).toContain('Dares, portraits statistiques des métiers');
  });

  test('puts trades with a refused context after the others, and hides none', async () => {
    const all = await report('J1501');
    const { vers } = await report('J1501', '--sans', 'Nuit');
    const refused = vers.map(({ contextesRefuses }) => contextesRefuses.length > 0);

    expect(vers.map(({ rome }) => rome).sort()).toEqual(all.vers.map(({ rome }) => rome).sort());
    expect(refused.indexOf(true)).toBeGreaterThan(0);
    expect(refused.slice(refused.indexOf(true)).every(Boolean)).toBe(true);
    expect(vers.find(({ rome }) => rome === 'K1306')?.contextesRefuses).toEqual(['Travail de nuit']);
  });

  test('prints the fields that were promised and no other', async () => {
    const { vers } = await report('soudeur');

    expect(Object.keys(vers[0] ?? {})).toEqual([
      ...['rome', 'nom', 'pas', 'par', 'contextesRefuses', 'contextesInconnus', 'aApprendre', 'acces'],
      ...['projets', 'raisons'],
    ]);
    expect(new Set(vers.map(({ pas, par }) => (pas === 1) === (par === null)))).toEqual(new Set([true]));
  });

  test.each([
    [['dresseur de dragon', 'laval.geojson'], /^Aucun métier ne s’appelle « dresseur de dragon »/],
    [['soudeur'], /^Un métier et un fichier sont attendus\. Emploi : npm run --silent reconversion/],
    [['soudeur', 'absent.geojson'], /« absent\.geojson » n’existe pas/],
    [
      ['soudeur', 'laval.geojson', '--sans', 'lune'],
      /« lune » n’est pas un mot connu de --sans.*nuit, equipes/,
    ],
    [
      ['soudeur', 'laval.geojson', '--aime', 'chiens'],
      /« chiens » n’est pas le numéro d’un centre d’intérêt/,
    ],
    [
      ['soudeur', 'laval.geojson', '--aime', '99'],
      /« 99 » n’est pas le numéro.*14 \(J'aime le travail manuel\)/,
    ],
    [['soudeur', 'laval.geojson', '--avec'], /^Option inconnue/],
  ])('answers %j with a sentence', async (args, sentence) => {
    const outcome = await runReconversion(args, folder);

    expect(outcome.ok ? null : outcome.error).toMatch(sentence);
  });
});

async function report(trade: string, ...options: string[]) {
  const outcome = await runReconversion([trade, 'laval.geojson', ...options], folder);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}
