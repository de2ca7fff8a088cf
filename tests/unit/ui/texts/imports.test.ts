import { expect, test } from 'vitest';
import { importTexts } from '../../../../src/ui/texts/imports.ts';

test('probable doubles are said with their lines, in both ways to speak to a person', () => {
  expect(plain(importTexts.doubles.vous([3]))).toBe(
    '1 fiche a le même nom et la même commune qu’une fiche du catalogue (ligne 3). Si c’est la même, retirez la ligne du fichier ou donnez-lui l’identifiant de cette fiche, qu’elle remplacera.',
  );
  expect(plain(importTexts.doubles.tu([3, 8, 12]))).toMatch(
    /^3 fiches ont le même nom .* \(lignes 3, 8 et 12\)\. Si c’est la même, retire /,
  );
});

test('a sentence names ten lines at most', () => {
  const lines = Array.from({ length: 12 }, (_, at) => at + 2);

  // Lines 2 to 11 are named, 12 and 13 are the 2 others.
  expect(plain(importTexts.doubles.vous(lines))).toContain('10, 11 et 2 autres)');
});

/** With plain spaces. */
function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
}
