import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/ui/texts/typeset.ts';

describe('typeset', () => {
  test('keeps double punctuation with the word before', () => {
    expect(typeset('Pourquoi ? Ici : là ; voilà !')).toBe(
      'Pourquoi\u00A0? Ici\u00A0: là\u00A0; voilà\u00A0!',
    );
  });

  test('keeps quotes with what they hold', () => {
    expect(typeset('« Chez moi »')).toBe('«\u00A0Chez moi\u00A0»');
  });

  test('leaves hours and addresses alone', () => {
    expect(typeset('10:30, https://x.org?a=b')).toBe('10:30, https://x.org?a=b');
  });

  test('goes through records and functions', () => {
    const texts = typeset({ a: { b: 'Oui ?' }, c: (name: string) => `${name} : oui`, d: 3 });

    expect([texts.a.b, texts.c('Nom'), texts.d]).toEqual(['Oui\u00A0?', 'Nom\u00A0: oui', 3]);
  });
});
