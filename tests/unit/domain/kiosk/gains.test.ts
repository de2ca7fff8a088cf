import { expect, test } from 'vitest';
import { DEFAULT_CENTRE } from '../../../../src/domain/kiosk/centre.ts';
import { gainsOf } from '../../../../src/domain/kiosk/gains.ts';

const { screens } = DEFAULT_CENTRE;
const NONE = { work: false, hiring: false, where: false, trade: false };

test.each([
  [screens, true, true, ['work', 'doors', 'both']],
  [screens, true, false, ['work', 'doors', 'print']],
  [screens, false, true, ['work', 'doors', 'code']],
  [screens, false, false, ['work', 'doors']],
  [NONE, true, false, ['doors', 'print']],
  [{ ...NONE, hiring: true }, true, false, ['work', 'doors', 'print']],
  [{ ...NONE, where: true }, false, true, ['doors', 'code']],
] as const)(
  'with screens %j, paper %j and code %j, the first screen promises %j',
  (shown, print, code, said) => {
    expect(gainsOf({ screens: shown, takeAway: { print, code, paper: 'a4' } })).toEqual(said);
  },
);
