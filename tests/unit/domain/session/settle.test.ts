import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import { EMPTY_SESSION, type Session } from '../../../../src/domain/session/session.ts';
import { namesUnknownCommune, settleSession } from '../../../../src/domain/session/settle.ts';
import type { Shape } from '../../../../src/domain/territory/shape.ts';
import type { Choice, Territory } from '../../../../src/domain/territory/territory.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const names = { former: [], succession: { '49900': '49001', '49901': '49902' } };

describe('settleSession', () => {
  test('keeps a session that fits the region as it is', () => {
    const given = sessionOf({ choices: { ['49001' as CommuneCode]: 'in' } });

    expect(settleSession(given, createSmallRegion(), null)).toEqual({
      session: given,
      replaced: 0,
      dropped: 0,
      unknownFigure: false,
      heavy: false,
    });
  });

  test('colours the map by no figure that the region has not, and says so', () => {
    const settled = settleSession({ ...sessionOf({}), indicator: 'wages' }, createSmallRegion(), null);

    expect(settled).toMatchObject({ session: { indicator: null }, unknownFigure: true });
    const known = settleSession({ ...sessionOf({}), indicator: 'density' }, createSmallRegion(), null);
    expect(known).toMatchObject({ session: { indicator: 'density' }, unknownFigure: false });
  });

  test('leaves out a drawing that no one could have drawn, and keeps the rest', () => {
    const choices = { ['49001' as CommuneCode]: 'in' } as const;
    const around = Array.from({ length: 20_000 }, (_, i): [number, number] => [i % 2 ? -179 : 179, i / 1000]);
    const settled = settleSession(
      sessionOf({ choices, shape: [{ outer: around, holes: [] }] }),
      createSmallRegion(),
      null,
    );

    expect(settled.heavy).toBe(true);
    expect(settled.session.territory).toMatchObject({ choices, shape: [] });
  });

  test('replaces a commune that was merged by the one it became', () => {
    const settled = settleSession(choosing('49900', 'in'), createSmallRegion(), names);

    expect(settled).toMatchObject({ replaced: 1, dropped: 0 });
    expect(settled.session.territory.choices).toEqual({ '49001': 'in' });
  });

  test('lets what was said of the present commune win over what was said of a former one', () => {
    const choices = { ['49001' as CommuneCode]: 'out', ['49900' as CommuneCode]: 'in' } as const;

    expect(
      settleSession(sessionOf({ choices }), createSmallRegion(), names).session.territory.choices,
    ).toEqual({
      '49001': 'out',
    });
  });

  test.each(['75056', '49901'])(
    'drops %s, which no commune of the region is or became, and says so',
    (code) => {
      const settled = settleSession(choosing(code, 'in'), createSmallRegion(), names);

      expect(settled).toMatchObject({ replaced: 0, dropped: 1 });
      expect(settled.session.territory.choices).toEqual({});
    },
  );

  test('repairs an outline that crosses itself instead of counting it twice', () => {
    const bowTie: Shape = [
      {
        outer: [
          [-1.2, 47.2],
          [-1, 47.4],
          [-1, 47.2],
          [-1.2, 47.4],
        ],
        holes: [],
      },
    ];

    const { shape } = settleSession(sessionOf({ shape: bowTie }), createSmallRegion(), null).session
      .territory;

    expect(shape).toHaveLength(2);
  });
});

describe('namesUnknownCommune', () => {
  test('is true for a chosen or an open commune that the region does not have', () => {
    const region = createSmallRegion();

    expect(namesUnknownCommune(choosing('49001', 'in'), region)).toBe(false);
    expect(namesUnknownCommune(choosing('49900', 'in'), region)).toBe(true);
    expect(namesUnknownCommune({ ...EMPTY_SESSION, commune: '49900' as CommuneCode }, region)).toBe(true);
  });
});

function choosing(code: string, choice: Choice): Session {
  return sessionOf({ choices: { [code]: choice } as Territory['choices'] });
}

function sessionOf(territory: Partial<Territory>): Session {
  return { ...EMPTY_SESSION, territory: { ...EMPTY_SESSION.territory, ...territory } };
}
