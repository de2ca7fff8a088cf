import { describe, expect, test } from 'vitest';
import { EMPTY_NOTEBOOK } from '../../../../src/domain/interview/notebook.ts';
import { MAX_QR_LENGTH } from '../../../../src/domain/links/qrLength.ts';
import type { KeptNotebook } from '../../../../src/domain/notebook/keptNotebook.ts';
import { MAX_LINK_LENGTH, NOTEBOOK_KEY } from '../../../../src/domain/notebook/link.ts';
import { toBase64Url } from '../../../../src/domain/session/base64Url.ts';
import { deflateText } from '../../../../src/state/sync/compression.ts';
import { makeNotebookLink, readNotebookLink } from '../../../../src/state/sync/notebookLink.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';

const PAGE = 'https://example.org/';
/** Vintages are those of the day the link is opened: it does not carry them. */
const expected: KeptNotebook = { ...sampleKept, vintages: {} };

describe('a link that carries a notebook', () => {
  test('gives it back, and fits in a QR code when it is short', async () => {
    const notebook = { ...sampleKept.notebook, background: EMPTY_NOTEBOOK.background, surprise: '' };
    const own = { places: [], corrections: {}, notebook };
    const link = await makeNotebookLink({ ...sampleKept, ...own }, PAGE, MAX_QR_LENGTH);

    expect(link?.leftOut).toEqual([]);
    expect(await readNotebookLink(payloadOf(link?.address))).toEqual({
      ok: true,
      value: { ...expected, ...own },
    });
  });

  test('leaves cards out first, then territories laid aside, and says so', async () => {
    const { length } = (await makeNotebookLink(sampleKept, PAGE, MAX_LINK_LENGTH))!.address;
    const whole = await makeNotebookLink(sampleKept, PAGE, length);
    const lighter = await makeNotebookLink(sampleKept, PAGE, length - 1);
    const lightest = await makeNotebookLink(sampleKept, PAGE, lighter!.address.length - 1);

    expect([whole, lighter, lightest].map((link) => link?.leftOut)).toEqual([
      [],
      ['places'],
      ['places', 'aside'],
    ]);
    expect(await readNotebookLink(payloadOf(lightest?.address))).toEqual({
      ok: true,
      value: { ...expected, places: [], corrections: {}, territories: expected.territories.slice(0, 1) },
    });
  });

  test('is not made when even the least does not fit', async () => {
    expect(await makeNotebookLink(sampleKept, PAGE, 100)).toBeNull();
  });

  test('is refused when it was cut, anywhere', async () => {
    const payload = payloadOf((await makeNotebookLink(sampleKept, PAGE, MAX_LINK_LENGTH))?.address);

    for (const part of [0, 0.3, 0.9]) {
      const outcome = await readNotebookLink(payload.slice(0, part * payload.length));
      expect(outcome).toEqual({ ok: false, error: { kind: 'cut-short' } });
    }
  });

  test('is refused when it unfolds into more than any notebook', async () => {
    const bomb = toBase64Url(await deflateText('a'.repeat(50_000_000)));

    expect(await readNotebookLink(bomb)).toEqual({ ok: false, error: { kind: 'cut-short' } });
  });

  test.each(['null', '[]', '{}', '{"version":1,"territories":[["me","t=broken"]]}', '{"version":99}'])(
    'is refused when it holds something else: %s',
    async (text) => {
      expect((await readNotebookLink(toBase64Url(await deflateText(text)))).ok).toBe(false);
    },
  );
});

function payloadOf(address = ''): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get(NOTEBOOK_KEY) ?? '';
}
