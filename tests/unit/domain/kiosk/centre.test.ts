import { describe, expect, test } from 'vitest';
import { DEFAULT_CENTRE } from '../../../../src/domain/kiosk/centre.ts';
import { decodeCentre } from '../../../../src/domain/kiosk/decodeCentre.ts';
import { readText } from '../../../arch/repository.ts';

const flawOf = (settings: unknown) => {
  const read = decodeCentre(JSON.stringify(settings));
  if (!read.ok) return read.error;
  const [first] = read.value.issues;
  return first ? first.path : null;
};
const settings = (value: typeof DEFAULT_CENTRE) => ({ ok: true, value: { settings: value, issues: [] } });

describe('the settings of a resource centre', () => {
  test('that say nothing are the default ones', () => {
    expect(decodeCentre('{}')).toEqual(settings(DEFAULT_CENTRE));
  });

  test('that are shipped are the default ones, written out', () => {
    expect(decodeCentre(readText('public/borne.json'))).toEqual(settings(DEFAULT_CENTRE));
  });

  test('keep what they say and complete the rest', () => {
    const read = decodeCentre(
      JSON.stringify({ start: 'DEP:49', idle: { afterSeconds: 60 }, screens: { trade: false } }),
    );

    expect(read).toEqual(
      settings({
        ...DEFAULT_CENTRE,
        start: 'DEP:49',
        idle: { ...DEFAULT_CENTRE.idle, afterSeconds: 60 },
        screens: { ...DEFAULT_CENTRE.screens, trade: false },
      }),
    );
  });

  test.each(['afterSeconds', 'drawingSeconds', 'countdownSeconds'])(
    'wait between five seconds and an hour: %s',
    (key) => {
      const flaws = [4, 5, 3600, 3601, 5.5].map((seconds) => flawOf({ idle: { [key]: seconds } }) !== null);

      expect(flaws).toEqual([true, false, false, true, true]);
    },
  );

  test('take a logo beside the page only', () => {
    expect(flawOf({ partner: { logo: 'logos/centre.svg' } })).toBeNull();
    for (const logo of [
      'https://example.org/a.png',
      '//example.org/a.png',
      '../a.png',
      '/a.png',
      'data:a.png',
    ])
      expect(flawOf({ partner: { logo } }), logo).toMatch(/^partner\.logo/);
  });

  test('take an address of the web for telephones, and no other', () => {
    expect(flawOf({ publicAddress: 'https://example.org/arpenteur/' })).toBeNull();
    for (const publicAddress of ['javascript:alert(1)', 'https://me:secret@example.org/', 'https://x.[fr/'])
      expect(flawOf({ publicAddress }), publicAddress).toMatch(/^publicAddress/);
  });

  test('are refused when a time is too short to be read, or long enough to keep what somebody left', () => {
    expect(flawOf({ idle: { countdownSeconds: 1 } })).toMatch(/^idle\.countdownSeconds/);
    expect(flawOf({ idle: { afterSeconds: 86_400 } })).toMatch(/^idle\.afterSeconds/);
  });

  test('say an unknown key, an unknown link or a text that is not JSON', () => {
    expect(flawOf({ screen: {} })).toBe('screen');
    expect(flawOf({ screens: { tarde: false } })).toBe('screens.tarde');
    expect(flawOf({ hiddenLinks: ['facebook'] })).toMatch(/^hiddenLinks/);
    expect(decodeCentre('{')).toEqual({ ok: false, error: 'not JSON' });
    expect(decodeCentre('[]')).toEqual({ ok: false, error: 'not an object' });
    expect(decodeCentre('null')).toEqual({ ok: false, error: 'not an object' });
  });

  test('keep every key but the wrong ones, however many there are', () => {
    const read = decodeCentre(
      JSON.stringify({ nom: 'la Maison', start: 'Angers', idle: { afterSeconds: 'long' }, fichier: [] }),
    );

    expect(read.ok && read.value.settings).toEqual({ ...DEFAULT_CENTRE, nom: 'la Maison' });
    expect(read.ok && read.value.issues.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'start invalid',
      'idle.afterSeconds invalid',
      'fichier unknown',
    ]);
  });

  test('are read behind the mark that Windows puts before a text', () => {
    expect(decodeCentre('\uFEFF{"nom":"la Maison"}')).toEqual(
      settings({ ...DEFAULT_CENTRE, nom: 'la Maison' }),
    );
  });
});
