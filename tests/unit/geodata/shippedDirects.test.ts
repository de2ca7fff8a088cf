import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../geodata/lib/csv.ts';
import { readOptions } from '../../../geodata/lib/paths.ts';
import { sourcesOfRegion } from '../../../geodata/lib/regionSources.ts';
import { createDirects } from '../../../src/domain/reach/directs.ts';
import { decodeDirectsTable } from '../../../src/domain/reach/directsContract.ts';
import { loadTable } from '../../support/publishedTables.ts';
import { committedSettings } from '../../support/regionSettings.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const word = findSources() ? '' : ' (skipped: the source files are not on this machine)';
const table = loadTable('directs', decodeDirectsTable);

describe('the published rides', () => {
  test('are asked for by their stop, and none is lost', () => {
    const directs = createDirects(table);
    const rides = table.stops.flatMap((stop) => directs.ridesFrom(stop));

    expect(rides).toHaveLength(table.pairs.train.from.length + table.pairs.coach.from.length);
    expect(rides.every(({ min, median }) => min <= median && min <= table.longestMinutes)).toBe(true);
  });

  test.skipIf(!findSources())(`are those of the timetable, pair by pair${word}`, () => {
    const sources = sourcesOfRegion(readOptions([]).sources, committedSettings);
    const columns = ['uic_origine', 'uic_destination', 'mode', 'minutes_min', 'minutes_mediane'] as const;
    const lines = readCsv('rides', sources.read('sncf-temps-directs'), columns).map(({ cells }) =>
      columns.map((column) => cells[column]).join(),
    );
    const uic = (position: number | undefined) => table.stops[position ?? -1]?.uic;
    const published = (['train', 'coach'] as const).flatMap((mode) => {
      const { from, to, min, median } = table.pairs[mode];
      return from.map((origin, at) =>
        [uic(origin), uic(to[at]), mode === 'train' ? 'train' : 'car', min[at], median[at]].join(),
      );
    });

    expect(published.length).toBe(6292);
    expect(published.sort()).toEqual(lines.sort());
  });
});
