import { expect, test } from 'vitest';
import { decodeBytes } from '../../../../../src/domain/places/import/decodeBytes.ts';

/** The signs of 0x80 to 0x9F as the table of Windows-1252 has them; five bytes have none of their own. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

test('every sign that Windows-1252 has beyond Latin-1 is read as itself', () => {
  const bytes = Uint8Array.from([...SIGNS].map((_, at) => 0x80 + at));
  const text = new Uint8Array([...new TextEncoder().encode('nom;ville\n'), 0xe9, ...bytes, 0x0a]);
  const decoded = decodeBytes(text);

  expect(decoded.ok && decoded.value).toBe(`nom;ville\né${SIGNS}\n`);
});
