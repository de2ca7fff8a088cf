import { describe, expect, test } from 'vitest';
import type { ZoneId } from '../../../../src/domain/ids.ts';
import { decodeWorkTable, type WorkTable } from '../../../../src/domain/reach/workContract.ts';
import { unemploymentOf, zoneFlows } from '../../../../src/domain/reach/zoneFlows.ts';
import { workTexts } from '../../../../src/ui/texts/work.ts';
import { smallWork } from '../../../support/smallDirects.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();

describe('where people of a zone go to work', () => {
  test('is told of the zone where most of the territory lives, the largest flows first', () => {
    expect(zoneFlows(smallWork, [0, 1, 2], region)).toEqual({
      zone: '5201',
      name: 'Belle-Rive',
      year: 2021,
      least: 100,
      out: 1200.4,
      first: [
        { zone: '5202', name: 'Grand-Pré', people: 900.4 },
        { zone: '9901', name: 'Ailleurs', people: 300 },
      ],
      others: 0,
      // No source gives those who have a job.
      workers: null,
    });
  });

  test('names five flows and counts the others', () => {
    const list = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ from: '5201', to: `990${n}`, people: 100 * n }));
    const names = { '5201': 'Belle-Rive', ...Object.fromEntries(list.map(({ to }) => [to, to])) };
    const table: WorkTable = { ...smallWork, flows: { year: 2021, least: 100, list, names } };
    const found = zoneFlows(table, [0], region);

    expect(found?.first.map(({ people }) => people)).toEqual([700, 600, 500, 400, 300]);
    expect([found?.others, found?.out]).toEqual([2, 2800]);
  });

  test('is not known of no commune, nor where no source has it', () => {
    expect(zoneFlows(smallWork, [], region)).toBeNull();
    expect(zoneFlows({ ...smallWork, flows: null }, [0], region)).toBeNull();
  });
});

describe('the unemployment of a zone', () => {
  test('is beside the middle one of the zones, quarter after quarter', () => {
    expect(unemploymentOf(smallWork, [0], region, null)).toEqual({
      name: 'Belle-Rive',
      compared: null,
      quarters: smallWork.unemployment.quarters,
      own: [6, 5.9, 5.8, 5.6],
      middle: [7, 5.9, 6.6, 6.4],
      zones: 2,
    });
    expect(unemploymentOf(smallWork, [], region, null)).toBeNull();
  });
});

test('unemployment is beside that of the zone d’emploi that the territory is compared with, and of no other kind of zone', () => {
  const [own, other] = region.zones.zoneEmploi;
  const compared = (beside: string) => unemploymentOf(smallWork, [0], region, beside as ZoneId)?.compared;

  expect(compared(other!.id)).toMatchObject({ name: other!.name });
  expect(compared(other!.id)?.rates).toHaveLength(smallWork.unemployment.quarters.length);
  expect(compared(own!.id)).toBeNull();
  expect(compared(region.zones.epci[0]!.id)).toBeNull();
  expect(workTexts.unemployment(unemploymentOf(smallWork, [0], region, other!.id as ZoneId)!)).toMatch(
    /de chômage dans la zone d’emploi de Belle-Rive.*;.*dans celle /,
  );
});

describe('a table', () => {
  test.each([
    [
      'a zone without a rate for each quarter',
      { unemployment: { quarters: ['2023-T1'], zones: { '5201': [] } } },
    ],
    ['a quarter that is none', { unemployment: { quarters: ['2023-T5'], zones: {} } }],
    [
      'a flow to a zone without a name',
      { flows: { ...smallWork.flows, list: [{ from: '5201', to: '5299', people: 100 }] } },
    ],
    [
      'a flow of a zone to itself',
      { flows: { ...smallWork.flows, list: [{ from: '5201', to: '5201', people: 100 }] } },
    ],
  ])('is refused with %s', (_, change) => {
    expect(decodeWorkTable({ ...smallWork, ...change }).ok).toBe(false);
  });
});
