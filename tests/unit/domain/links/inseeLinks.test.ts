import { expect, test } from 'vitest';
import { communeFileLink } from '../../../../src/domain/links/inseeLinks.ts';
import { codeAt } from '../../../support/smallRegion.ts';

test('the dossier complet is asked for by INSEE code', () => {
  expect(communeFileLink(codeAt(0))).toBe('https://www.insee.fr/fr/statistiques/2011101?geo=COM-49001');
});
