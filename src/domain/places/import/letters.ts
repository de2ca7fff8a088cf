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
const DOS_SIGNS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** One byte in Windows-1252. Node leaves those signs as control characters since 20.18.3 (nodejs/node#56542), browsers do not. */
export function westernSign(byte: number): string {
  return String.fromCharCode(byte >= 0x80 && byte <= 0x9f ? (WESTERN_SIGNS[byte - 0x80] ?? 0xfffd) : byte);
}

/** One byte in code page 850. */
export function dosSign(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : (DOS_SIGNS[byte - 0x80] ?? LOST_LETTER);
}

const BYTE_OF = new Map(WESTERN_SIGNS.map((code, at) => [code, at + 0x80]));
/** What the bytes of a UTF-8 letter look like in Windows-1252: one of C2 to F4, then one to three of 80 to BF. */
const TWICE_ENCODED =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,3}/g;
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
    return [...letter].length === 1 ? letter : null;
  } catch {
    return null;
  }
}
