import { describe, expect, test } from 'vitest';
import { readCentre } from '../../../src/data/centreFile.ts';
import { DEFAULT_CENTRE } from '../../../src/domain/kiosk/centre.ts';
import { err, ok } from '../../../src/domain/result.ts';

const KIOSK = 'http://localhost/?mode=borne';
const WEB = 'https://example.org/';

describe('the settings of a centre', () => {
  test('that are not there are the shipped ones, which is no fault', async () => {
    expect(await readCentre(WEB, async () => err('absent'))).toEqual({
      settings: DEFAULT_CENTRE,
      flaw: null,
    });
  });

  test('of which one key is wrong say which, and keep the others', async () => {
    const { settings, flaw } = await read({ start: 'Angers', partner: { name: 'la Maison' } }, WEB);

    expect(settings).toEqual({ ...DEFAULT_CENTRE, partner: { name: 'la Maison', logo: null, desk: '' } });
    expect(flaw).toEqual({ kind: 'partly', detail: expect.stringContaining('borne.json: start') });
  });

  test('that name an address of the web keep their code', async () => {
    expect(await read({ publicAddress: WEB }, KIOSK)).toEqual({
      settings: { ...DEFAULT_CENTRE, publicAddress: WEB },
      flaw: null,
    });
  });

  test('that name none keep it when the kiosk itself is on the web', async () => {
    expect(await read({}, WEB)).toEqual({ settings: DEFAULT_CENTRE, flaw: null });
  });

  test.each([
    [{}, KIOSK],
    [{ publicAddress: 'http://192.168.1.20/' }, WEB],
    [{ publicAddress: null }, 'http://borne.local/'],
  ])('%j on %s leave the code out, and say so', async (settings, page) => {
    const { settings: kept, flaw } = await read(settings, page);

    expect(kept.takeAway).toEqual({ print: true, code: false, paper: 'a4' });
    expect(flaw?.kind).toBe('no-address');
  });

  test('that want no code have nothing to mend', async () => {
    expect((await read({ takeAway: { code: false } }, KIOSK)).flaw).toBeNull();
  });

  test.each([
    ['{', 'borne.json: not JSON'],
    [null, 'unreachable'],
  ])(
    'that cannot be read (%s) are those of the shipped kiosk, without a code that leads nowhere',
    async (text, detail) => {
      expect(await readText(text, KIOSK)).toEqual({
        settings: { ...DEFAULT_CENTRE, takeAway: { ...DEFAULT_CENTRE.takeAway, code: false } },
        flaw: { kind: 'unreadable', detail },
      });
    },
  );
});

function read(settings: object, page: string) {
  return readText(JSON.stringify(settings), page);
}

function readText(text: string | null, page: string) {
  const bytes = text === null ? null : new TextEncoder().encode(text);
  return readCentre(page, async (path) =>
    path === 'borne.json' ? (bytes ? ok({ bytes, date: null }) : err('unreachable')) : err('absent'),
  );
}
