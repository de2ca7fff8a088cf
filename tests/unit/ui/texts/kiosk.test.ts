import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/ui/texts/kiosk/en.ts';
import { falc } from '../../../../src/ui/texts/kiosk/falc.ts';
import { fr } from '../../../../src/ui/texts/kiosk/fr.ts';

/** Longest sentence of easy French, in words (Information pour tous, Unapei: short sentences). */
const FALC_WORDS = 15;

describe('the texts of the kiosk', () => {
  test.each([
    ['easy French', falc],
    ['English', en],
  ])('in %s have every key, none empty', (_, texts) => {
    expect(keysOf(texts)).toEqual(keysOf(fr));
    expect(sentencesOf(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('in English have no French left, but the names of services in brackets', () => {
    const words = sentencesOf(en).map((text) => text.replace(/\(.*?\)/g, ''));

    expect(words.filter((text) => /[àâçéèêëîïôùûœ«»]/i.test(text))).toEqual([]);
  });

  test('in easy French have short sentences', () => {
    const long = sentencesOf(falc)
      .flatMap((text) => text.split(/[.?!:]\s*/))
      .filter((sentence) => sentence.split(/\s+/).length > FALC_WORDS);

    expect(long).toEqual([]);
  });

  test.each([
    ['French', fr],
    ['easy French', falc],
    ['English', en],
  ])('in %s make sentences of what is published of a trade, and of what is not', (_, texts) => {
    const said = [
      { value: 20, missing: 0, of: 2 },
      { value: 20, missing: 2, of: 3 },
      { value: null, missing: 2, of: 3 },
    ].map((count) => texts.tradeHiring(count, 'Cholet', 2025));

    for (const sentence of said) expect(sentence).toMatch(/^(?:[A-ZÀ-Ý]|\d)[^.]*(?:\. [A-Z][^.]*)?\.$/);
    expect(said[0]).toMatch(/^20/);
    expect(said[2]).not.toMatch(/\b0\b/);
  });

  test('keep the names that people are told, in French easy or not', () => {
    expect(fr).toMatchObject({
      start: 'Toucher pour commencer',
      quit: 'Effacer et quitter',
      carryOn: 'Continuer',
    });
    expect(falc).toMatchObject({ start: fr.start, quit: fr.quit, carryOn: fr.carryOn });
    expect(falc.titles.addresses).toBe(fr.titles.addresses);
  });
});

function keysOf(texts: object, path = ''): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]) =>
      typeof value === 'object' ? keysOf(value, `${path}${key}.`) : `${path}${key}`,
    )
    .sort();
}

function sentencesOf(texts: object): string[] {
  return Object.values(texts).flatMap((value) => {
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null ? sentencesOf(value) : [];
  });
}
