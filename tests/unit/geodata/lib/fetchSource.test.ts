import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../../geodata/lib/checksum.ts';
import { fetchSource } from '../../../../geodata/lib/fetchSource.ts';
import { createFolder, FILE, poems, poemsAt, songs } from '../../../support/fetching.ts';
import { type Answer, send, serveFile } from '../../../support/fileServer.ts';

let here: ReturnType<typeof createFolder>;
beforeEach(() => {
  here = createFolder();
});

describe('the file of a manifest', () => {
  test('is put in its place, whole, and asked for once, uncompressed', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request) =>
      send(response, request, { bytes: poems }),
    );

    expect(fetched).toEqual({ kind: 'same', placed: true });
    expect(here.files()).toEqual({ [FILE]: poems });
    expect(asked.map((headers) => [headers['accept-encoding'], headers.range])).toEqual([
      ['identity', undefined],
    ]);
  });

  test('that was there already stays, and is said to be the same', async () => {
    here.put(FILE, poems);

    const { fetched } = await here.fetchFrom((response, request) =>
      send(response, request, { bytes: poems }),
    );

    expect(fetched).toEqual({ kind: 'same', placed: false });
    expect(here.files()).toEqual({ [FILE]: poems });
  });

  test('takes the place of a file that was damaged', async () => {
    here.put(FILE, poems.subarray(0, 100));

    const { fetched } = await here.fetchFrom((response, request) =>
      send(response, request, { bytes: poems }),
    );

    expect(fetched).toEqual({ kind: 'same', placed: true });
    expect(here.files()).toEqual({ [FILE]: poems });
  });

  test('is found behind redirections, relative ones too', async () => {
    const { fetched } = await here.fetchFrom({
      '/': (response) => response.writeHead(302, { location: '/moved' }).end(),
      '/moved': (response) => response.writeHead(308, { location: './again' }).end('<html>moved</html>'),
      '/again': (response, request) => send(response, request, { bytes: poems }),
    });

    expect(fetched.kind).toBe('same');
  });

  test('comes as slowly as it may, as long as it comes', async () => {
    const told: (readonly [number, number | null])[] = [];
    const { fetched, asked } = await here.fetchFrom(
      (response) => {
        response.writeHead(200, { 'content-length': poems.length });
        // In all, longer than a silence may be.
        drip(response, poems, 16, 80);
      },
      { onProgress: (...progress) => told.push(progress) },
    );

    expect(fetched.kind).toBe('same');
    expect(asked).toHaveLength(1);
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toEqual([poems.length, poems.length]);
    expect(told.map(([bytes]) => bytes)).toEqual(told.map(([bytes]) => bytes).toSorted((a, b) => a - b));
  });

  test('is read from an answer without length, and from one that is compressed in spite of all', async () => {
    const chunked = await here.fetchFrom((response) => {
      response.writeHead(200);
      drip(response, poems, 3, 1);
    });
    const compressed = await here.fetchFrom((response) => {
      const bytes = gzipSync(poems);
      response
        .writeHead(200, { 'content-encoding': 'gzip', 'content-length': bytes.length, etag: '"z"' })
        .end(bytes);
    });

    expect([chunked.fetched.kind, compressed.fetched.kind]).toEqual(['same', 'same']);
    expect(here.files()).toEqual({ [FILE]: poems });
  });
});

describe('a file of other bytes', () => {
  test('is new: it is kept beside, and the one that was there stays', async () => {
    here.put(FILE, poems);

    const { fetched } = await here.fetchFrom((response, request) =>
      send(response, request, { bytes: songs }),
    );

    expect(fetched).toEqual({
      kind: 'new',
      found: { bytes: songs.length, sha256: sha256(songs) },
      path: `${FILE}.new`,
    });
    expect(here.files()).toEqual({ [FILE]: poems, [`${FILE}.new`]: songs });
  });

  test('is new when it only ends sooner, and the server says it is whole', async () => {
    const bytes = poems.subarray(0, poems.length - 10);

    const { fetched } = await here.fetchFrom((response, request) => send(response, request, { bytes }));

    expect(fetched).toMatchObject({ kind: 'new', found: { bytes: poems.length - 10 } });
    expect(Object.keys(here.files())).toEqual([`${FILE}.new`]);
  });
});

describe('what cannot be the file', () => {
  const page = new TextEncoder().encode('\n<!DOCTYPE html><html><title>Erreur</title></html>');

  test.each([
    ['an HTML page', { bytes: page, type: 'text/html; charset=utf-8' }, 'text/html where .csv is expected'],
    ['an HTML page under another type', { bytes: page }, 'an HTML page'],
    ['JSON', { bytes: poems, type: 'application/json' }, 'application/json where .csv is expected'],
    ['JSON under another type', { bytes: new TextEncoder().encode('{"error":1}') }, 'not a table of text'],
    ['a picture', { bytes: poems, type: 'image/png' }, 'image/png where .csv is expected'],
    ['nothing', { bytes: new Uint8Array() }, 'an empty file'],
    ['bytes that are no text', { bytes: Uint8Array.of(80, 0, 12, 9) }, 'not a table of text'],
  ])('is refused with status 200: %s', async (_, file, why) => {
    here.put(FILE, songs);

    const { fetched, asked } = await here.fetchFrom((response, request) => send(response, request, file));

    expect(fetched).toEqual({ kind: 'refused', why });
    expect(asked).toHaveLength(1);
    expect(here.files()).toEqual({ [FILE]: songs });
  });

  test.each([
    ['books.xlsx', 'not what a .xlsx file begins with'],
    ['map.geojson', 'not what a .geojson file begins with'],
  ])('is refused for %s where a table comes', async (file, why) => {
    const { url } = await serveFile((response, request) => send(response, request, { bytes: poems }));

    expect(await fetchSource({ ...poemsAt(url), file }, here.folder)).toEqual({ kind: 'refused', why });
    expect(here.files()).toEqual({});
  });

  test('is refused behind a redirection to a page', async () => {
    const { fetched } = await here.fetchFrom({
      '/': (response) => response.writeHead(302, { location: '/login' }).end(),
      '/login': (response, request) => send(response, request, { bytes: page, type: 'text/html' }),
    });

    expect(fetched).toEqual({ kind: 'refused', why: 'text/html where .csv is expected' });
  });
});

describe('a server that answers with a fault', () => {
  test.each([404, 403, 410, 400])('is not asked again after %i', async (status) => {
    const { fetched, asked } = await here.fetchFrom((response) => response.writeHead(status).end('none'));

    expect(fetched).toEqual({ kind: 'refused', why: `HTTP ${status}` });
    expect(asked).toHaveLength(1);
  });

  test.each([500, 503, 429])('is asked again after %i, when it says', async (status) => {
    const { fetched, asked } = await here.fetchFrom((response, request, at) =>
      at === 0
        ? response.writeHead(status, { 'retry-after': '0' }).end()
        : send(response, request, { bytes: poems }),
    );

    expect([fetched.kind, asked.length]).toEqual(['same', 2]);
  });

  test('is given up when it goes on, or leads round and round', async () => {
    const broken = await here.fetchFrom((response) => response.writeHead(502).end());
    const round = await here.fetchFrom((response) => response.writeHead(302, { location: '/' }).end());

    expect(broken.fetched).toEqual({ kind: 'refused', why: 'HTTP 502, 3 times' });
    expect(round.fetched).toEqual({ kind: 'refused', why: 'redirect count exceeded, 3 times' });
    expect(here.files()).toEqual({});
  });
});

test('a file without a known address, or of a package, is asked for nowhere', async () => {
  expect(await fetchSource(poemsAt(null), here.folder)).toEqual({ kind: 'no-address' });
  expect(await fetchSource({ ...poemsAt(null), package: 'poems' }, here.folder)).toEqual({
    kind: 'package',
    name: 'poems',
  });
  expect(here.files()).toEqual({});
});

/** Writes bytes in so many pieces, so far apart. */
function drip(response: Parameters<Answer>[0], bytes: Uint8Array, pieces: number, everyMs: number): void {
  const size = Math.ceil(bytes.length / pieces);
  const next = (from: number) => {
    if (from >= bytes.length) return void response.end();
    response.write(bytes.subarray(from, from + size));
    setTimeout(() => next(from + size), everyMs);
  };
  next(0);
}
