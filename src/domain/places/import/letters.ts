/**
 * Put by the decoder behind a letter that it read in another encoding than the rest of its file. A private sign, which no
 * text has: cells lose it, and say that they had it.
 */
export const REPAIRED_MARK = '\uF8FE';
/** What a decoder puts in the place of a letter that is lost. */
export const LOST_LETTER = '\uFFFD';

/** Signs of the bytes 0x80 to 0x9F in Windows-1252: the euro, quotation marks, dashes, the ligature of "oe"… */
const WESTERN_SIGNS = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];
/** Signs of the bytes 0x80 to 0xFF in code page 850, the « CSV (MS-DOS) » of spreadsheets. */
const DOS_SIGNS = [
  0xc7, 0xfc, 0xe9, 0xe2, 0xe4, 0xe0, 0xe5, 0xe7, 0xea, 0xeb, 0xe8, 0xef, 0xee, 0xec, 0xc4, 0xc5, 0xc9, 0xe6,
  0xc6, 0xf4, 0xf6, 0xf2, 0xfb, 0xf9, 0xff, 0xd6, 0xdc, 0xf8, 0xa3, 0xd8, 0xd7, 0x192, 0xe1, 0xed, 0xf3, 0xfa,
  0xf1, 0xd1, 0xaa, 0xba, 0xbf, 0xae, 0xac, 0xbd, 0xbc, 0xa1, 0xab, 0xbb, 0x2591, 0x2592, 0x2593, 0x2502,
  0x2524, 0xc1, 0xc2, 0xc0, 0xa9, 0x2563, 0x2551, 0x2557, 0x255d, 0xa2, 0xa5, 0x2510, 0x2514, 0x2534, 0x252c,
  0x251c, 0x2500, 0x253c, 0xe3, 0xc3, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256c, 0xa4, 0xf0,
  0xd0, 0xca, 0xcb, 0xc8, 0x131, 0xcd, 0xce, 0xcf, 0x2518, 0x250c, 0x2588, 0x2584, 0xa6, 0xcc, 0x2580, 0xd3,
  0xdf, 0xd4, 0xd2, 0xf5, 0xd5, 0xb5, 0xfe, 0xde, 0xda, 0xdb, 0xd9, 0xfd, 0xdd, 0xaf, 0xb4, 0xad, 0xb1,
  0x2017, 0xbe, 0xb6, 0xa7, 0xf7, 0xb8, 0xb0, 0xa8, 0xb7, 0xb9, 0xb3, 0xb2, 0x25a0, 0xa0,
];

/** One byte in Windows-1252. Node leaves those signs as control characters since 20.18.3 (nodejs/node#56542), browsers do not. */
export function westernSign(byte: number): string {
  return String.fromCharCode(byte >= 0x80 && byte <= 0x9f ? (WESTERN_SIGNS[byte - 0x80] ?? 0xfffd) : byte);
}

/** One byte in code page 850. */
export function dosSign(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(DOS_SIGNS[byte - 0x80] ?? 0xfffd);
}

const BYTE_OF = new Map(WESTERN_SIGNS.map((code, at) => [code, at + 0x80]));
/** What the bytes of a UTF-8 letter look like in Windows-1252: one of C2 to F4, then one to three of 80 to BF. */
const TWICE_ENCODED =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,3}/g;
/** One letter, or a sign that French texts are written with. */
const WRITTEN = /^[\p{L}\u00A0\u202F«»“”‘’…–—°•·€²³]$/u;
const STRICT = new TextDecoder('utf-8', { fatal: true });

/**
 * The text where letters that were encoded twice (« MÃ©diathÃ¨que ») are what they were: each group of signs is put right only
 * when its bytes are a letter of UTF-8, which no French word spells by chance.
 */
export function decodedOnce(text: string): string {
  return text.replace(TWICE_ENCODED, (signs) => {
    for (let length = signs.length; length > 1; length--) {
      const letter = letterOf(signs.slice(0, length));
      if (letter) return letter + decodedOnce(signs.slice(length));
    }
    return signs;
  });
}

function letterOf(signs: string): string | null {
  const bytes = [...signs].map((sign) => BYTE_OF.get(sign.charCodeAt(0)) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    const letter = STRICT.decode(Uint8Array.from(bytes));
    return WRITTEN.test(letter) ? letter : null;
  } catch {
    return null;
  }
}
