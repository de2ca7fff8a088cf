import { describe, expect, test } from 'vitest';
import { communes } from '../../../../geodata/steps/communes.ts';
import { townHalls } from '../../../../geodata/steps/townHalls.ts';
import { smallCommunes } from '../../../support/smallRegion.ts';
import { stepContext } from '../../../support/stepContext.ts';

const LINE = {
  id: 'dila-mairie-49002-01',
  name: 'Mairie – Belle-Rive',
  kind: 'mairie',
  category: 'lieu',
  organisation: null,
  insee: '49002',
  postcode: '49100',
  address: '1 place Haute',
  lat: null,
  lon: null,
  public: null,
  services: null,
  phone: '02 40 00 00 02',
  url: null,
  period: null,
  source_url: 'https://example.org/',
  source_label: 'Annuaire de l’administration',
  licence: 'Licence Ouverte',
  date_seen: '2019-08',
  status: 'ancien_a_verifier',
  priority: 3,
  notes: null,
};

function read(...lines: readonly object[]) {
  const text = lines.map((line) => JSON.stringify({ ...LINE, ...line })).join('\n');
  return townHalls.run(
    stepContext({ sources: { 'mairies-2019': `${text}\n` }, values: [[communes, smallCommunes]] }),
  );
}

describe('town halls', () => {
  test('are columns, in the order of the communes', () => {
    expect(read({}, { insee: '49001', phone: null, url: 'https://example.org/ici' })).toMatchObject({
      source: { label: 'Annuaire de l’administration', licence: 'Licence Ouverte' },
      seen: '2019-08',
      communes: ['49001', '49002'],
      phones: [null, '02 40 00 00 02'],
      websites: ['https://example.org/ici', null],
    });
  });

  test.each([
    ['another kind', [{ kind: 'cio' }], 'mairies-2019:1: is not a town hall of the same list'],
    ['another date', [{}, { insee: '49001', date_seen: '2020' }], 'mairies-2019:2: is not a town hall'],
    ['an unknown commune', [{ insee: '75056' }], 'mairies-2019:1: 75056 is not a commune'],
    ['a second one', [{}, {}], 'mairies-2019:2: 49002 has two town halls'],
    ['no date', [{ date_seen: 's.d.' }], 'holds no line, or one without a date'],
  ])('with %s stop the build', (_, lines, reason) => {
    expect(() => read(...lines)).toThrow(reason);
  });
});
