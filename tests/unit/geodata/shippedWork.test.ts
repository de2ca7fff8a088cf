import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../geodata/lib/paths.ts';
import { sourcesOfRegion } from '../../../geodata/lib/regionSources.ts';
import { decodeCommunesTable } from '../../../src/domain/catalogue/contract.ts';
import { decodeWorkTable } from '../../../src/domain/reach/workContract.ts';
import { loadTable } from '../../support/publishedTables.ts';
import { committedSettings } from '../../support/regionSettings.ts';
import { findSources } from '../../support/sourcesFolder.ts';

const word = findSources() ? '' : ' (skipped: the source files are not on this machine)';
const work = loadTable('work', decodeWorkTable);
const communes = loadTable('communes', decodeCommunesTable);
type Cells = Record<string, string>;

function lines(id: string): Cells[] {
  const sources = sourcesOfRegion(readOptions([]).sources, committedSettings);
  return Papa.parse<Cells>(sources.read(id).trim(), { header: true }).data;
}

describe.skipIf(!findSources())(`work and homes, read in another way${word}`, () => {
  test('flows and their sums are those of the file', () => {
    const source = lines('flux-ze-rp2021');
    const sums = (rows: readonly (readonly [string, number])[]) =>
      rows.reduce(
        (all, [zone, people]) => all.set(zone, (all.get(zone) ?? 0) + people),
        new Map<string, number>(),
      );
    const published = work.flows?.list ?? [];

    expect(published).toHaveLength(source.length);
    expect(sums(published.map(({ from, people }) => [from, people]))).toEqual(
      sums(source.map((cells) => [cells['ze_residence'] ?? '', Number(cells['actifs_occupes'])])),
    );
  });

  test('every rate of unemployment is the one of its quarter', () => {
    const { quarters, zones } = work.unemployment;
    const source = lines('chomage-ze-trimestriel').filter(({ ze2020 }) => ze2020 && zones[ze2020]);

    expect(source).toHaveLength(Object.keys(zones).length);
    for (const cells of source)
      expect(zones[cells['ze2020'] ?? '']).toEqual(
        quarters.map((quarter) => (cells[quarter] === '' ? null : Number(cells[quarter]))),
      );
  });

  test('jobs and those who have one are the ones of each commune, and an empty cell is not zero', () => {
    const source = new Map(lines('emplois-actifs-communes-rp2018').map((cells) => [cells['code'], cells]));
    const cell = (code: string, column: string) => {
      const text = source.get(code)?.[column] ?? '';
      return text === '' ? null : Number(text);
    };

    expect(communes.columns['jobs@2018']).toEqual(
      communes.codes.map((code) => cell(code, 'emplois_au_lieu_de_travail')),
    );
    expect(communes.columns['workers@2018']).toEqual(
      communes.codes.map((code) => cell(code, 'actifs_occupes_residents')),
    );
  });
});
