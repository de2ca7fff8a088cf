import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type CentreFiles,
  createCentreFiles,
  readFolder,
  readSettings,
} from '../../../src/data/centreFolder.ts';
import { DEFAULT_CENTRE } from '../../../src/domain/kiosk/centre.ts';
import { err, ok } from '../../../src/domain/result.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a file of the centre over HTTP', () => {
  test('comes with the day on which the server says it was changed, and is asked for again each time', async () => {
    const asked = answer(
      new Response('nom', { headers: { 'last-modified': 'Tue, 03 Mar 2026 09:00:00 GMT' } }),
    );

    expect(await createCentreFiles('https://example.org/a/')('centre/lieux.csv')).toEqual(
      ok({ bytes: new TextEncoder().encode('nom'), date: '2026-03-03' }),
    );
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      new URL('https://example.org/a/centre/lieux.csv'),
      expect.objectContaining({ cache: 'no-cache' }),
    );
  });

  test.each([{}, { 'last-modified': 'hier' }])(
    'has no day where the server says none: %j',
    async (headers) => {
      answer(new Response('nom', { headers }));

      expect(await read()).toMatchObject(ok({ date: null }));
    },
  );

  test.each([
    ['nothing', new Response(null, { status: 204 })],
    ['that it has none', new Response('Introuvable', { status: 404 })],
    ['its page', new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
  ])('is absent where the server answers %s', async (_, response) => {
    answer(response);

    expect(await read()).toEqual(err('absent'));
  });

  test('is out of reach where the server fails, or does not answer', async () => {
    answer(new Response('', { status: 502 }));
    expect(await read()).toEqual(err('unreachable'));

    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await read()).toEqual(err('unreachable'));
  });
});

describe('the settings of a centre', () => {
  test('are those of its folder, and a borne.json that says something is told to be left aside', async () => {
    const files = folder({ 'centre/centre.json': '{"nom":"la Maison"}', 'borne.json': '{"start":"DEP:49"}' });

    const { settings, report } = await readSettings(files, true);

    expect(settings).toEqual({ ...DEFAULT_CENTRE, nom: 'la Maison' });
    expect(report).toMatchObject({ file: 'centre/centre.json', size: 19, fault: null, otherIgnored: true });
  });

  test('leave the borne.json that is shipped unsaid', async () => {
    const files = folder({ 'centre/centre.json': '{}', 'borne.json': JSON.stringify(DEFAULT_CENTRE) });

    expect((await readSettings(files, true)).report.otherIgnored).toBe(false);
  });

  test('are asked for once when the folder has them', async () => {
    const files = vi.fn(folder({ 'centre/centre.json': '{}' }));

    await readSettings(files);

    expect(files.mock.calls).toEqual([['centre/centre.json']]);
  });

  test('are those of borne.json where there is no other', async () => {
    const { settings, report } = await readSettings(folder({ 'borne.json': '{"start":"DEP:49"}' }));

    expect(settings.start).toBe('DEP:49');
    expect(report).toMatchObject({ file: 'borne.json', otherIgnored: false });
  });

  test('that are no settings leave the shipped ones, and borne.json does not take their place', async () => {
    const files = folder({ 'centre/centre.json': '{"nom":', 'borne.json': '{"start":"DEP:49"}' });

    expect(await readSettings(files)).toMatchObject({
      settings: DEFAULT_CENTRE,
      report: { file: 'centre/centre.json', fault: 'not JSON' },
    });
  });
});

describe('the files of the folder', () => {
  test('are those of the list, with the reason of each that is missing or not read', async () => {
    const files = folder({ 'centre/lieux%202026.csv': 'nom' });

    const read = await readFolder(files, ['lieux 2026.csv', 'agenda.ics', '../secret.csv']);

    expect(read).toEqual([
      { name: 'lieux 2026.csv', kind: 'places', file: ok(file('nom')) },
      { name: 'agenda.ics', kind: 'places', file: err('absent') },
      { name: '../secret.csv', kind: null, file: err('outside') },
    ]);
  });

  test('are those of the well-known names that are there, and nothing is said of the others', async () => {
    const read = await readFolder(folder({ 'centre/agenda.ics': 'BEGIN' }), null);

    expect(read.map(({ name }) => name)).toEqual(['agenda.ics']);
  });
});

function answer(response: Response) {
  const asked = vi.fn(async () => response);
  vi.stubGlobal('fetch', asked);
  return asked;
}

function read() {
  return createCentreFiles('https://example.org/')('centre/lieux.csv');
}

function file(text: string) {
  return { bytes: new TextEncoder().encode(text), date: null };
}

function folder(files: Readonly<Record<string, string>>): CentreFiles {
  return async (path) => (path in files ? ok(file(files[path] ?? '')) : err('absent'));
}
