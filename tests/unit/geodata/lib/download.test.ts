import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../../geodata/lib/checksum.ts';
import { fetchSource } from '../../../../geodata/lib/fetchSource.ts';
import { createFolder, FILE, HASTY, poems, poemsAt, songs } from '../../../support/fetching.ts';
import { send, serveFile } from '../../../support/fileServer.ts';

let here: ReturnType<typeof createFolder>;
beforeEach(() => {
  here = createFolder();
});

describe('a download that is cut', () => {
  const etag = '"v1"';

  test('goes on from there, under the same version', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request, at) =>
      send(response, request, { bytes: poems, etag, ...(at === 0 && here.cutAfter(20_000)) }),
    );

    expect(fetched.kind).toBe('same');
    expect(asked.map((headers) => [headers.range, headers['if-range']])).toEqual([
      [undefined, undefined],
      ['bytes=20000-', etag],
    ]);
    expect(here.files()).toEqual({ [FILE]: poems });
  });

  test('goes on after a silence', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request, at) => {
      if (at > 0) return send(response, request, { bytes: poems, etag });
      response.writeHead(200, { 'content-length': poems.length, etag });
      return response.write(poems.subarray(0, 30_000));
    });

    expect(fetched.kind).toBe('same');
    expect(asked[1]?.range).toBe('bytes=30000-');
  });

  test('goes on however often, while something new comes each time', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request) =>
      send(response, request, { bytes: poems, etag, ...here.cutAfter(10_000) }),
    );

    // The last answer is cut after its last byte.
    expect(fetched.kind).toBe('same');
    expect(asked).toHaveLength(Math.ceil(poems.length / 10_000));
  });

  test('starts again where the server ignores ranges', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request, at) => {
      if (at === 0) return send(response, request, { bytes: poems, etag, ...here.cutAfter(20_000) });
      return response.writeHead(200, { 'content-length': poems.length, etag }).end(poems);
    });

    expect(fetched.kind).toBe('same');
    expect(asked[1]?.range).toBe('bytes=20000-');
    expect(here.files()).toEqual({ [FILE]: poems });
  });

  test('starts again without anything that proves the version', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request, at) =>
      send(response, request, { bytes: poems, ...(at === 0 && here.cutAfter(20_000)) }),
    );

    expect(fetched.kind).toBe('same');
    expect(asked.map(({ range }) => range)).toEqual([undefined, undefined]);
  });

  test('never joins two versions: one that says so', async () => {
    const { fetched } = await here.fetchFrom((response, request, at) =>
      at === 0
        ? send(response, request, { bytes: poems, etag, ...here.cutAfter(20_000) })
        : send(response, request, { bytes: songs, etag: '"v2"' }),
    );

    expect(fetched).toMatchObject({ kind: 'new', found: { sha256: sha256(songs) } });
  });

  test('never joins two versions: one sent as a part in spite of If-Range', async () => {
    const { fetched, asked } = await here.fetchFrom((response, request, at) => {
      if (at === 0) return send(response, request, { bytes: poems, etag, ...here.cutAfter(20_000) });
      if (request.headers.range === undefined) return send(response, request, { bytes: songs, etag: '"v2"' });
      return response
        .writeHead(206, { etag: '"v2"', 'content-range': `bytes 20000-${songs.length - 1}/${songs.length}` })
        .end(songs.subarray(20_000));
    });

    expect(fetched).toMatchObject({ kind: 'new', found: { sha256: sha256(songs) } });
    expect(asked).toHaveLength(3);
  });

  test('starts again when the part begins elsewhere than asked, or cannot be had', async () => {
    for (const [status, range] of [
      [206, `bytes 0-${poems.length - 1}/${poems.length}`],
      [416, 'bytes */12'],
    ] as const) {
      const { fetched } = await here.fetchFrom((response, request, at) => {
        if (at === 0) return send(response, request, { bytes: poems, etag, ...here.cutAfter(20_000) });
        if (request.headers.range === undefined) return send(response, request, { bytes: poems, etag });
        return response.writeHead(status, { etag, 'content-range': range }).end(poems);
      });

      expect(fetched.kind).toBe('same');
      expect(here.files()).toEqual({ [FILE]: poems });
    }
  });

  test('is given up after some attempts, leaves the good file alone, and goes on in the next run', async () => {
    here.put(FILE, songs);
    let isBack = false;
    const server = await serveFile((response, request, at) => {
      if (at > 0 && !isBack) return response.destroy();
      return send(response, request, { bytes: poems, etag, ...(at === 0 && here.cutAfter(20_000)) });
    });

    expect(await fetchSource(poemsAt(server.url), here.folder, { patience: HASTY })).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/, 3 times$/),
    });
    expect(here.files()).toMatchObject({ [FILE]: songs, [`${FILE}.part`]: poems.subarray(0, 20_000) });

    isBack = true;
    expect((await fetchSource(poemsAt(server.url), here.folder)).kind).toBe('same');
    expect(server.asked.at(-1)?.range).toBe('bytes=20000-');
    expect(here.files()).toEqual({ [FILE]: poems });
  });

  test('is not gone on with from another address, nor after a note that cannot be read', async () => {
    for (const note of [JSON.stringify({ url: 'http://other.example/', validator: etag }), '{"url":']) {
      here.put(`${FILE}.part`, songs.subarray(0, 500));
      here.put(`${FILE}.part.json`, new TextEncoder().encode(note));

      const { fetched, asked } = await here.fetchFrom((response, request) =>
        send(response, request, { bytes: poems, etag }),
      );

      expect([fetched.kind, asked[0]?.range]).toEqual(['same', undefined]);
    }
  });
});
