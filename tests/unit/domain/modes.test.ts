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

test('is that of the report when it is asked for, whatever else is', () => {
  expect(readMode('?rapport')).toBe(MODES.report);
  expect(readMode('?mode=borne&rapport=')).toBe(MODES.report);
  expect(MODES.report).toMatchObject({ layout: 'report', keepOnDevice: false, sessionInAddress: false });
});

test('a kiosk opens nothing outside, and asks no visitor about versions', () => {
  expect(MODES.kiosk).toMatchObject({ externalLinks: 'code', newVersions: 'next-start' });
});

test('a kiosk keeps nothing: neither on the device, nor in the address, nor on the screen of who went away', () => {
  expect(MODES.kiosk).toMatchObject({ keepOnDevice: false, sessionInAddress: false, wipedWhenIdle: true });
});

test('a kiosk leaves the browser nothing of its own, and has buttons of the size of a finger', () => {
  expect(MODES.kiosk).toMatchObject({ layout: 'visit', browserGestures: false, targetPx: 56 });
});

test('a page of one’s own wipes nothing, and keeps what it is asked to keep', () => {
  expect(MODES.explore).toMatchObject({
    layout: 'explore',
    externalLinks: 'open',
    keepOnDevice: true,
    sessionInAddress: true,
    browserGestures: true,
    wipedWhenIdle: false,
    newVersions: 'offer',
  });
});
