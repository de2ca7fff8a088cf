import { describe, expect, test } from 'vitest';
import { decodedOnce, dosSign, westernSign } from '../../../../../src/domain/places/import/letters.ts';
import { textOfMarkup, withoutEntities } from '../../../../../src/domain/places/import/markup.ts';

/** The upper half of code page 850, as its table has it. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

test('every byte of code page 850 is its sign', () => {
  expect(Array.from({ length: 128 }, (_, at) => dosSign(0x80 + at)).join('')).toBe(DOS);
  expect([0x41, 0x7f].map(dosSign)).toEqual(['A', '\u007f']);
});

test('every byte of Windows-1252 is its sign', () => {
  const decoder = new TextDecoder('iso-8859-1');
  // From A0 on it is Latin-1.
  for (let byte = 0xa0; byte <= 0xff; byte++)
    expect(westernSign(byte)).toBe(decoder.decode(Uint8Array.of(byte)));
  expect([0x7f, 0x80, 0x9f, 0xa0].map(westernSign)).toEqual(['\u007f', '€', 'Ÿ', '\u00a0']);
});

describe('letters that were encoded twice', () => {
  const twice = (text: string) =>
    [...new TextEncoder().encode(text)].map((byte) => westernSign(byte)).join('');

  test.each(['Médiathèque', 'l’été', 'Œuvre', 'À côté : 5 €', '« Ça »', 'œ', '…', 'éé'])(
    'are « %s » again',
    (text) => {
      expect(decodedOnce(twice(text))).toBe(text);
    },
  );

  test.each(['Médiathèque', 'Ã', 'Ã la', 'ÂGE', 'À 5 €', 'Ã¿'.slice(0, 1), twice('╬')])(
    '%j is left as it is',
    (text) => {
      expect(decodedOnce(text)).toBe(text);
    },
  );
});

describe('entities', () => {
  test.each([
    ['Caf&eacute; &amp; th&egrave;me', 'Café & thème'],
    ['&Agrave; &ccedil;a &ocirc; &iuml; &ntilde;', 'À ça ô ï ñ'],
    ['&#233;&#xE9;&#x1F600;', 'éé😀'],
    ['&laquo;&nbsp;a&nbsp;&raquo;', '« a »'],
    ['&oelig;&OElig;', 'œŒ'],
    ['&inconnu; &', '&inconnu; &'],
    // What is no character is nothing.
    ['a&#0;b&#xD800;c&#xDFFF;d&#x110000;e', 'abcde'],
    ['&#x10FFFF;', '\u{10FFFF}'],
    ['&#xE000;&#xD7FF;', '\uE000\uD7FF'],
  ])('%j are %j', (text, expected) => {
    expect(withoutEntities(text)).toBe(expected);
  });
});

test.each([
  ['a < b & c', 'a < b & c'],
  ['un\ndeux', 'un\ndeux'],
  ['<p>un</p><p>deux</p>', 'un\ndeux'],
  ['<p>un\n  deux</p>', 'un deux'],
  ['<b>un</b>\ndeux', 'un\ndeux'],
  ['un<br/>deux<hr>trois', 'un\ndeux\ntrois'],
  ['<ul><li>un</li><li>deux</li></ul>', '- un\n- deux'],
  ['<table><tr><td>un</td><td>deux</td></tr></table>', 'un deux'],
  ['<script>alert(1)</script>un<!-- deux -->', 'un'],
  ['<a href="https://example.org/">Le site</a>.', 'Le site (https://example.org/).'],
  ["<a href='https://example.org/'>https://example.org/</a>", 'https://example.org/'],
  ['<a href="mailto:a@example.org">a@example.org</a>', 'a@example.org'],
  ['<a href="mailto:a@example.org">Écrire</a>', 'Écrire'],
  ['<a href="https://example.org/"> </a>', 'https://example.org/'],
  ['un&nbsp;&nbsp;deux&amp;', 'un deux&'],
])('the markup %j says %j', (html, text) => {
  expect(textOfMarkup(html)).toBe(text);
});
