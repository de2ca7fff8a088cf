import { describe, expect, test } from 'vitest';
import type { RomeCode } from '../../../../src/domain/ids.ts';
import { decodeSession, encodeSession } from '../../../../src/domain/session/codec.ts';
import { EMPTY_SESSION, type MapTheme, type Session } from '../../../../src/domain/session/session.ts';
import { LINK_VERSION, UPGRADES, upgradeLink } from '../../../../src/domain/session/upgrades.ts';
import type { Ring } from '../../../../src/domain/territory/shape.ts';
import { codeAt, rectangle } from '../../../support/smallRegion.ts';
import { welders } from '../../../support/smallTrades.ts';

describe('encodeSession', () => {
  test('writes nothing for an untouched session', () => {
    expect(encodeSession(EMPTY_SESSION).toString()).toBe('');
  });

  test('stays below 2 000 characters for an outline of 200 corners as wide as the region', () => {
    const link = encodeSession({
      ...EMPTY_SESSION,
      territory: { ...EMPTY_SESSION.territory, name: 'Mon pays', shape: [{ outer: star(200), holes: [] }] },
      indicator: 'jobsPer100',
      commune: codeAt(0),
      view: { center: [-0.8, 47.4], zoom: 9.25 },
    }).toString();

    expect(link.length).toBeLessThan(2000);
  });

  test('names every commune of the region in less than 2 000 characters', () => {
    const choices = Object.fromEntries(
      Array.from({ length: 1228 }, (_, at) => [String(44001 + 7 * at), 'in' as const]),
    );

    expect(encodeSession(territory({ choices })).toString().length).toBeLessThan(2000);
  });
});

describe('decodeSession', () => {
  test('keeps what it understands of a link whose outline is broken', () => {
    const { session, ignored } = decodeSession(new URLSearchParams('v=1&t=%25%25&i=density&c=49001'));

    expect(session).toEqual({ ...EMPTY_SESSION, indicator: 'density', commune: '49001' });
    expect(ignored).toEqual(['t']);
  });

  test('refuses a link of a version to come as a whole', () => {
    const { session, ignored } = decodeSession(new URLSearchParams('v=99&i=density'));

    expect([session, ignored]).toEqual([EMPTY_SESSION, ['v']]);
  });

  test('reads a link as the very first version of the application wrote it', () => {
    // Frozen: links like this one are in mails and on paper.
    const { session, ignored } = decodeSession(
      new URLSearchParams(
        'v=1&t=AgEEn_4KoLLBBODUAwAAsOoB39QDAAOgnAGfnAGgnAEAAJBOAAPg1AO_uAKgnAEAAJBO&k=Ae_-AgGn_wIBy_8C&r=touched&n=Autour+de+la+rivi%C3%A8re&i=density&l=communes.bassin&c=49007&z=EPCI%3A244900015&m=-0.7500%2C47.3800%2C9.20',
      ),
    );

    expect(ignored).toEqual([]);
    expect(session).toEqual({
      ...EMPTY_SESSION,
      territory: {
        name: 'Autour de la rivière',
        rule: 'touched',
        shape: [
          {
            outer: [
              [-0.9, 47.3],
              [-0.6, 47.3],
              [-0.6, 47.45],
              [-0.9, 47.45],
            ],
            holes: [
              [
                [-0.8, 47.35],
                [-0.7, 47.35],
                [-0.7, 47.4],
              ],
            ],
          },
          {
            outer: [
              [-0.4, 47.2],
              [-0.3, 47.2],
              [-0.3, 47.25],
            ],
            holes: [],
          },
        ],
        choices: { '49007': 'in', '49063': 'partial', '49099': 'out' },
      },
      indicator: 'density',
      limits: ['communes', 'bassin'],
      commune: '49007',
      compareWith: 'EPCI:244900015',
      view: { center: [-0.75, 47.38], zoom: 9.2 },
    });
  });

  test('reads a link written by hand, without a version', () => {
    expect(decodeSession(new URLSearchParams('i=density')).session.indicator).toBe('density');
  });

  test('does not mind keys it does not know', () => {
    expect(decodeSession(new URLSearchParams('utm=x&i=density')).ignored).toEqual([]);
  });

  test.each([
    ['r', 'half'],
    ['i', 'bonheur, ou presque'],
    ['s', 'weather'],
    ['s', 'recruitment'],
    ['s', 'recruitment.seasonal'],
    ['s', 'recruitment.projects.soudeur'],
    ['s', 'recruitment.projects.D2X40.D2X20'],
    ['s', 'specialisation.abc'],
    ['s', 'tension.D2Z41.x'],
    ['s', 'recentTension.D2Z41.x'],
    ['s', 'recentTension.d2x40'],
    ['l', 'communes.communes'],
    ['c', '4900'],
    ['z', '5216'],
    ['p', ''],
    ['p', 'soudeur'],
    ['p', 'H2913.H2913'],
    ['p', 'H2913.N4101.A1204.K1304'],
    ['m', '1,2'],
    ['m', '200,47,9'],
    ['k', 'AA'],
  ])('names the key %s when its value is %s', (key, value) => {
    expect(decodeSession(new URLSearchParams([[key, value]]))).toEqual({
      session: EMPTY_SESSION,
      ignored: [key],
    });
  });

  test('never cuts a character of a long name in two', () => {
    const name = '🌲'.repeat(100);
    const link = encodeSession(territory({ name })).toString();

    expect(decodeSession(new URLSearchParams(link)).session.territory.name).toBe('🌲'.repeat(80));
  });

  test('remembers the limits hidden on purpose', () => {
    const link = encodeSession({ ...EMPTY_SESSION, limits: [] }).toString();

    expect(decodeSession(new URLSearchParams(link)).session.limits).toEqual([]);
  });

  test('carries the tab that is open, unless it is the first', () => {
    const link = encodeSession({ ...EMPTY_SESSION, tab: 'places' }).toString();

    expect(link).toBe('v=1&o=places');
    expect(decodeSession(new URLSearchParams(link)).session.tab).toBe('places');
    expect(encodeSession({ ...EMPTY_SESSION, tab: 'territory' }).toString()).toBe('');
    expect(decodeSession(new URLSearchParams('v=1&o=elsewhere')).ignored).toEqual(['o']);
  });

  test('carries the trades kept, in the order they were kept', () => {
    const pistes = ['N4101', 'H2913'] as RomeCode[];
    const link = encodeSession({ ...EMPTY_SESSION, pistes }).toString();

    expect(link).toBe('v=1&p=N4101.H2913');
    expect(decodeSession(new URLSearchParams(link)).session.pistes).toEqual(pistes);
  });

  test.each<[MapTheme, string]>([
    [{ kind: 'recruitment', measure: 'projects', family: null }, 'recruitment.projects'],
    [{ kind: 'recruitment', measure: 'difficult', family: welders }, 'recruitment.difficult.D2X40'],
    [{ kind: 'specialisation', sector: 'CA' }, 'specialisation.CA'],
    [{ kind: 'tension', family: null }, 'tension'],
    [{ kind: 'recentTension', family: null }, 'recentTension'],
    [{ kind: 'recentTension', family: welders }, 'recentTension.D2X40'],
  ])('carries the figure of zones %o', (theme, text) => {
    const link = encodeSession({ ...EMPTY_SESSION, theme }).toString();

    expect(link).toBe(`v=1&s=${text}`);
    expect(decodeSession(new URLSearchParams(link)).session.theme).toEqual(theme);
  });

  test('lets the figure of zones win when a link asks for an indicator too', () => {
    const { indicator, theme } = decodeSession(new URLSearchParams('i=density&s=specialisation.C')).session;

    expect([indicator, theme]).toEqual([null, { kind: 'specialisation', sector: 'C' }]);
  });

  test('keeps a territory in several pieces, holes included', () => {
    const shape = [
      { outer: rectangle(0, 0, 3, 3).outer, holes: [rectangle(1, 1, 2, 2).outer] },
      rectangle(-4, 0, -3, 1),
    ];
    const link = encodeSession(territory({ shape })).toString();

    expect(decodeSession(new URLSearchParams(link)).session.territory.shape).toEqual(
      shape.map(({ outer, holes }) => ({
        outer: outer.map(fiveDecimals),
        holes: holes.map((hole) => hole.map(fiveDecimals)),
      })),
    );
  });
});

describe('upgradeLink', () => {
  test('there is one upgrade between each version and the next', () => {
    expect(UPGRADES).toHaveLength(LINK_VERSION - 1);
  });

  test.each(['0', '-1', '1.5', 'one', '', String(LINK_VERSION + 1)])('refuses version "%s"', (version) => {
    expect(upgradeLink(new URLSearchParams({ v: version }))).toBeNull();
  });
});

function territory(change: Partial<Session['territory']>): Session {
  return { ...EMPTY_SESSION, territory: { ...EMPTY_SESSION.territory, ...change } };
}

/** A star whose corners alternate between two circles: long steps in every direction. */
function star(corners: number): Ring {
  return Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    const radius = at % 2 === 0 ? 1.2 : 0.9;
    return [-0.8 + 1.5 * radius * Math.cos(angle), 47.4 + radius * Math.sin(angle)];
  });
}

function fiveDecimals([lng, lat]: readonly [number, number]): [number, number] {
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
