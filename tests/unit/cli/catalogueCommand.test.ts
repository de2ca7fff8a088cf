import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCatalogue } from '../../../src/cli/catalogueCommand.ts';

describe('catalogue verifier', () => {
  test('says of each line what is wrong with it', async () => {
    const outcome = await verify('nom;code_insee;genre\nEspace Un;49007;cio\nEspace Deux;49999;cio\n');

    expect(outcome).toMatchObject({ ok: true, value: { refused: 1 } });
    expect(outcome.ok && outcome.value.text.split('\n')).toMatchObject(
      [
        /^lieux\.csv : 1 fiche acceptée/,
        /^Ligne 3 \(Espace Deux\).*refusée.*commune inconnue.*49999/,
        '',
      ].map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });

  test('prints JSON for a program', async () => {
    const outcome = await verify('nom;code_insee;genre\nEspace Un;49007;cio\n', '--json');

    expect(outcome.ok && JSON.parse(outcome.value.text)).toMatchObject({
      acceptees: 1,
      refusees: 0,
      lignes: [
        {
          ligne: 2,
          resultat: 'acceptée',
          motif: null,
          fiche: {
            nom: 'Espace Un',
            genre: 'cio',
            commune: '49007',
            telephone: null,
            dates: [],
            statut: 'a_confirmer',
          },
        },
      ],
    });
  });

  test('refuses a file that has no place in it, in one sentence', async () => {
    expect(await verify('a;b\n1;2\n')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/colonnes.*nom.*Colonnes trouvées.*a, b/),
    });
  });

  test('refuses a file that is not there, and a command it does not know', async () => {
    expect(await runCatalogue(['verifier', 'absent.csv'], tmpdir())).toMatchObject({ ok: false });
    expect(await runCatalogue(['publier', 'a.csv'], tmpdir())).toMatchObject({
      ok: false,
      error: expect.stringContaining('Emploi'),
    });
  });
});

function verify(content: string, ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'lieux.csv'), content);
  return runCatalogue(['verifier', 'lieux.csv', ...options], folder);
}
