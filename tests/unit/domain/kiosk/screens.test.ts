import { describe, expect, test } from 'vitest';
import { DEFAULT_CENTRE } from '../../../../src/domain/kiosk/centre.ts';
import { screenBeside, screensOf } from '../../../../src/domain/kiosk/screens.ts';

describe('the screens of a visit', () => {
  test('go from the welcome to what is taken away', () => {
    const screens = screensOf(DEFAULT_CENTRE);

    expect(screens.at(0)).toBe('welcome');
    expect(screens.at(-1)).toBe('takeAway');
    // One decision on each: five at most between the commune and what is taken away.
    expect(screens.indexOf('takeAway') - screens.indexOf('commune') - 1).toBe(5);
  });

  test('leave out what the centre does not want, both ways', () => {
    const centre = { ...DEFAULT_CENTRE, screens: { work: true, hiring: false, where: true, trade: false } };

    expect(screenBeside('work', 1, centre)).toBe('addresses');
    expect(screenBeside('addresses', -1, centre)).toBe('work');
  });

  test('end with the addresses where nothing can be taken away', () => {
    const centre = { ...DEFAULT_CENTRE, takeAway: { ...DEFAULT_CENTRE.takeAway, print: false, code: false } };

    expect(screenBeside('addresses', 1, centre)).toBe('addresses');
  });

  test('show who recruits and a trade on one screen, as long as one of them is wanted', () => {
    const wants = (hiring: boolean, trade: boolean) =>
      screensOf({ ...DEFAULT_CENTRE, screens: { work: true, where: true, hiring, trade } }).includes('trade');

    expect([wants(true, false), wants(false, true), wants(false, false)]).toEqual([true, true, false]);
  });

  test('come back to the addresses from the places around, either way', () => {
    expect(screenBeside('where', 1, DEFAULT_CENTRE)).toBe('addresses');
    expect(screenBeside('where', -1, DEFAULT_CENTRE)).toBe('addresses');
  });
});
