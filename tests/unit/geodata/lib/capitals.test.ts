import { describe, expect, test } from 'vitest';
import { accentCapitals } from '../../../../geodata/lib/capitals.ts';
import { createLedger } from '../../../../geodata/lib/corrections.ts';

const written = (text: string) => accentCapitals(text, () => {});

describe('accents on capitals', () => {
  test.each([
    ['Etablissement de santé', 'Établissement de santé'],
    [
      "Diplôme d'Etat, Education nationale, Grandes Ecoles",
      "Diplôme d'État, Éducation nationale, Grandes Écoles",
    ],
    [
      'Electricien, Equipier, Echange, Ephémère, Ethique',
      'Électricien, Équipier, Échange, Éphémère, Éthique',
    ],
    ['Etre mobile. A défaut, une expérience.', 'Être mobile. À défaut, une expérience.'],
  ])('are put where spelling asks for them: %s', (text, becomes) => {
    expect(written(text)).toBe(becomes);
  });

  test.each([
    'En équipe, Est responsable, Et, Elle',
    'Effectue, Ergonome, Estime, Espace, Enseigne, Emballe, Employé, Exécute, Ethnologue',
    'Européen, Event manager, Email, Ethereum, Enivrant',
    'ETAT, ENAP, e-commerce, petite école, Établi',
    'A pour mission de conduire',
  ])('are not put where it does not: %s', (text) => {
    expect(written(text)).toBe(text);
  });

  test('are told to the report, word by word', () => {
    const ledger = createLedger([]);
    ledger.accent('words', 'Etudie. Etablit');
    ledger.accent('words', 'Etudie');

    expect(ledger.accented()).toEqual([
      { source: 'words', from: 'Etudie', to: 'Étudie', times: 2 },
      { source: 'words', from: 'Etablit', to: 'Établit', times: 1 },
    ]);
  });
});
