import { describe, expect, test } from 'vitest';
import { DEFAULT_CENTRE } from '../../../../src/domain/kiosk/centre.ts';
import { screenBeside, screensOf } from '../../../../src/domain/kiosk/screens.ts';

describe('the screens of a visit', () => {
  test('go from the welcome to what is taken away', () => {
    const screens = screensOf(DEFAULT_CENTRE);

    expect(screens.at(0)).toBe('welcome');
    expect(screens.at(-1)).toBe('takeAway');
    expect(screens).toHaveLength(9);
  });

  test('leave out what the centre does not want, both ways', () => {
    const centre = { ...DEFAULT_CENTRE, screens: { work: true, hiring: false, where: true, trade: false } };

    expect(screenBeside('work', 1, centre)).toBe('where');
    expect(screenBeside('addresses', -1, centre)).toBe('where');
  });

  test('end with the addresses where nothing can be taken away', () => {
    const centre = { ...DEFAULT_CENTRE, takeAway: { print: false, code: false } };

    expect(screenBeside('addresses', 1, centre)).toBe('addresses');
  });
});
