import { describe, expect, test } from 'vitest';
import { decodeSectorsTable, decodeTradesTable } from '../../../../src/domain/catalogue/tradesContract.ts';
import NAMES from '../../../../src/ui/texts/kiosk/plainNames.json' with { type: 'json' };
import { loadTable } from '../../../support/publishedTables.ts';

const PLAIN: Readonly<Record<string, readonly string[]>> = NAMES;
/** What somebody who reads with difficulty stumbles on, and words of the administration. */
const HARD =
  /\b(?:OPCO|BTP|HSE|agent de maîtrise|assimilés|transverses?|polyvalents?|qualifiés?|professions? intermédiaires?)\b/i;

describe('the plain names of sectors and of families of trades', () => {
  test('exist for every code that is published, in easy French and in English', () => {
    const { codes, families, domains } = loadTable('trades', decodeTradesTable).fap2021;
    const sectors = loadTable('sectors', decodeSectorsTable);
    const all = [
      ...codes,
      ...families.map(({ code }) => code),
      ...domains.map(({ code }) => code),
      ...sectors.a21.codes.map((code) => `A21:${code}`),
    ];

    expect(all.filter((code) => PLAIN[code]?.length !== 2)).toEqual([]);
    expect(Object.keys(PLAIN).filter((code) => !all.includes(code) && !code.startsWith('A21:'))).toEqual([]);
  });

  test('are short, without words of the administration, and English has no French left', () => {
    for (const [code, [falc = '', en = '']] of Object.entries(PLAIN)) {
      expect(falc.split(/\s+/).length, code).toBeLessThanOrEqual(8);
      expect(en.split(/\s+/).length, code).toBeLessThanOrEqual(8);
      expect(falc, code).not.toMatch(HARD);
      expect(en, code).not.toMatch(/[àâçéèêëîïôùûœ]/i);
      expect(falc.trim() && en.trim(), code).not.toBe('');
    }
  });
});
