import { describe, expect, test } from 'vitest';
import { formsOf, plainForm, stemsOf } from '../../../../src/domain/trades/tradeWords.ts';

describe('the forms of an appellation', () => {
  test.each([
    ["Conducteur / Conductrice d'engins", ["Conducteur d'engins", "Conductrice d'engins"]],
    ['Aide-soignant / Aide-soignante', ['Aide-soignant', 'Aide-soignante']],
    [
      'Technicien coupeur / Technicienne coupeuse en coiffure',
      ['Technicien coupeur en coiffure', 'Technicienne coupeuse en coiffure'],
    ],
    ['Régleur(se) metteur(se) au point', ['Régleur metteur au point']],
    ['Actuaire', ['Actuaire']],
  ])('of %s', (label, forms) => {
    expect(formsOf(label)).toEqual(forms);
  });

  test('include one in plain words', () => {
    expect(plainForm("Conducteur / Conductrice d'engins")).toBe("conducteur d'engins");
  });
});

describe('the words compared', () => {
  test.each([
    ['Soudeurs', ['soudeur']],
    ['chef de l’équipe', ['chef', 'equipe']],
    ['le bois', ['bois']],
    ['de la', ['de', 'la']],
  ])('of %s', (text, stems) => {
    expect(stemsOf(text)).toEqual(stems);
  });
});
