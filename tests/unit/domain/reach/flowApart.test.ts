import { describe, expect, test } from 'vitest';
import { flowApart } from '../../../../src/domain/reach/flowApart.ts';
import type { ZoneFlows } from '../../../../src/domain/reach/zoneFlows.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const flows = (zone: string, people: number): ZoneFlows => ({
  zone: '9901',
  name: 'Chez nous',
  year: 2021,
  least: 100,
  out: people,
  first: [{ zone, name: 'Ailleurs', people }],
  others: 0,
  workers: { value: 2000, year: 2018 },
});

describe('where flows and the line part', () => {
  test('is a share of those who have a job, in tenths that are reached', () => {
    expect(flowApart(flows('5299', 599), [0], region)).toEqual({
      from: 'Chez nous',
      to: 'Ailleurs',
      tenths: 2,
      partly: false,
    });
    expect(flowApart(flows('5299', 199), [0], region)).toBeNull();
  });

  test('is not asked once half of the inhabitants of the other zone are inside', () => {
    // The zone has rows 0, 1, 4 and 5: 4 100 inhabitants.
    const people = (rows: number[]) => rows.reduce((sum, row) => sum + region.communes.population[row]!, 0);
    const bySize = [0, 1, 4, 5].sort((a, b) => people([b]) - people([a]));
    const few = bySize.slice(-1);

    expect(people(few)).toBeLessThan(2050);
    expect(flowApart(flows('5201', 600), few, region)).toMatchObject({ tenths: 3, partly: true });
    expect(flowApart(flows('5201', 600), [...bySize], region)).toBeNull();
    expect(flowApart(flows('5201', 600), [], region)).toMatchObject({ partly: false });
  });

  test('is not asked without those who have a job, nor without a flow', () => {
    expect(flowApart({ ...flows('5299', 900), workers: null }, [0], region)).toBeNull();
    expect(flowApart({ ...flows('5299', 900), first: [] }, [0], region)).toBeNull();
  });
});
