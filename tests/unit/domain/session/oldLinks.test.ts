import { expect, test } from 'vitest';
import {
  type CommuneCode,
  parseFap2009Code,
  parseFap2021Code,
  parseRomeCode,
  parseZoneId,
} from '../../../../src/domain/ids.ts';
import { decodeSession, encodeSession } from '../../../../src/domain/session/codec.ts';
import { EMPTY_SESSION, type Session } from '../../../../src/domain/session/session.ts';
import { settleSession } from '../../../../src/domain/session/settle.ts';
import { publishedFigures } from '../../../support/publishedFigures.ts';

/** Links as builds wrote them one after the other, all of version 1: never rewritten, they are what people have at home. */
const TERRITORY =
  't=AQEFn_4KgJbABODUAwAA0IYD39QDAADPhgMEoJwBoJwBoJwBAACQTp-cAY9O&k=Ae_-AgH__gIB9_4C&r=touched&n=Les+Mauges+%26+autour';
const FIRST = `v=1&${TERRITORY}&i=jobsChange&l=epci&c=49007&z=EPCI%3A244900015&m=-0.7500%2C47.3000%2C9.50`;
const WITH_TRADES = `v=1&${TERRITORY}&i=jobsChange&l=epci&c=49007&z=EPCI%3A244900015&p=H2913.K1304&m=-0.7500%2C47.3000%2C9.50`;
const WITH_TABS = `v=1&${TERRITORY}&i=jobsChange&l=epci&c=49007&z=EPCI%3A244900015&p=H2913.K1304&o=places&m=-0.7500%2C47.3000%2C9.50`;

const codeOf = (code: string) => code as CommuneCode;
const SAID: Session = {
  ...EMPTY_SESSION,
  territory: {
    name: 'Les Mauges & autour',
    shape: [
      {
        outer: [
          [-0.9, 47.2],
          [-0.6, 47.2],
          [-0.6, 47.45],
          [-0.9, 47.45],
          [-0.9, 47.2],
        ],
        holes: [
          [
            [-0.8, 47.3],
            [-0.7, 47.3],
            [-0.7, 47.35],
            [-0.8, 47.3],
          ],
        ],
      },
    ],
    choices: { [codeOf('49007')]: 'in', [codeOf('49015')]: 'out', [codeOf('49023')]: 'partial' },
    rule: 'touched',
  },
  indicator: 'jobsChange',
  limits: ['epci'],
  commune: codeOf('49007'),
  compareWith: parseZoneId('epci', 'EPCI:244900015'),
  view: { center: [-0.75, 47.3], zoom: 9.5 },
};
const PISTES = [parseRomeCode('H2913')!, parseRomeCode('K1304')!];

test.each<[string, string, Session]>([
  ['the first build', FIRST, SAID],
  ['the build that brought trades', WITH_TRADES, { ...SAID, pistes: PISTES }],
  ['the build that brought tabs', WITH_TABS, { ...SAID, pistes: PISTES, tab: 'places' }],
])('a link of %s opens whole, and is written the same', async (_, link, session) => {
  const { region } = await publishedFigures();
  const opened = decodeSession(new URLSearchParams(link));

  expect(opened).toEqual({ session, ignored: [] });
  expect(settleSession(opened.session, region, null)).toMatchObject({ session });
  expect(encodeSession(session).toString()).toBe(link);
});

test.each<[string, Session['theme']]>([
  [
    'recruitment.difficult.D1X33',
    { kind: 'recruitment', measure: 'difficult', family: parseFap2021Code('D1X33') },
  ],
  ['specialisation.CA', { kind: 'specialisation', sector: 'CA' }],
  ['tension.D2Z41', { kind: 'tension', family: parseFap2009Code('D2Z41') }],
])('a map of zones that a link names %s is still that map', async (text, theme) => {
  const { region } = await publishedFigures();
  const { session, ignored } = decodeSession(new URLSearchParams(`v=1&s=${text}`));

  expect(ignored).toEqual([]);
  expect(settleSession(session, region, null)).toMatchObject({ session: { theme } });
});
