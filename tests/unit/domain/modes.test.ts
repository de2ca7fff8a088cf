import { describe, expect, test } from 'vitest';
import { MODES, readMode } from '../../../src/domain/modes.ts';

describe('the mode of an address', () => {
  test('is that of a kiosk when it is asked for', () => {
    expect(readMode('?mode=borne')).toBe(MODES.kiosk);
    expect(readMode('?lang=fr&mode=borne')).toBe(MODES.kiosk);
  });

  test.each(['', '?', '?mode=', '?mode=Borne', '?mode=kiosk', '?borne', 'mode=%E0%A4%A'])(
    'is to explore for "%s"',
    (query) => {
      expect(readMode(query)).toBe(MODES.explore);
    },
  );
});

test('a kiosk opens nothing outside, and asks no visitor about versions', () => {
  expect(MODES.kiosk).toMatchObject({ externalLinks: 'code', newVersions: 'next-start' });
});

test('a kiosk keeps nothing', () => {
  expect(MODES.kiosk.keepOnDevice).toBe(false);
});
