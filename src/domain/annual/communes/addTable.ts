import type { MergedColumn } from '../../catalogue/column.ts';
import type { FigureRecord } from '../../figures/record.ts';
import { roundBreaks } from '../../figures/roundBreaks.ts';
import { err, ok, type Result } from '../../result.ts';
import { wordsOf } from '../../search/normalise.ts';
import { FRAGILE_BELOW } from '../../statistics/sums.ts';
import { type RegionFigures, sourceRecord, type Unshown, withColumns, withSource } from '../regionFigures.ts';
import { columnMeasures } from './columnMeasures.ts';
import type { CommuneTableFile } from './communeTableFile.ts';

/** Characters of the heading that the name of a figure keeps: what makes it one of a kind comes after them. */
const NAME_LENGTH = 30;

/** Characters of a heading that a legend and a list have room for. */
const HEADING_LENGTH = 80;

/**
 * Each column of a table as a figure of communes, with its heading for a name: on the map, the cards and the profile. What the
 * same table gave before is replaced. A commune without a line has no figure.
 */
export function addTable(figures: RegionFigures, file: CommuneTableFile): Result<RegionFigures, Unshown> {
  const { region } = figures;
  const source = sourceRecord(file, `table-${wordsOf(file.source.title).join('-')}`);
  const others = region.index.figures.filter(({ sources }) => !sources.includes(source.id));
  const ids = namesOf(
    file.columns.map(({ name }) => name),
    new Set(others.map(({ id }) => id)),
  );
  const position = new Map(file.communes.map((code, at) => [code, at]));
  const columns = file.columns.map(({ year, values }, at): readonly [string, MergedColumn] => {
    const column = Float64Array.from(
      region.communes.codes,
      (code) => values[position.get(code) ?? -1] ?? Number.NaN,
    );
    return [`${ids[at]}@${year}`, { column, merged: [] }];
  });
  const measures = columnMeasures(file.columns);
  const records = file.columns.map(({ name, year, values }, at): FigureRecord => {
    const { measure, terms, per } = measures[at] ?? { measure: 'notAdditive', terms: null, per: 1 };
    const breaks = roundBreaks(values.filter((value) => value !== null));
    return {
      id: ids[at] ?? '',
      heading: name.length > HEADING_LENGTH ? `${name.slice(0, HEADING_LENGTH)}…` : name,
      level: 'commune',
      measure,
      columns: (terms ?? [at]).flatMap((term) => columns[term]?.[0] ?? []),
      per,
      years: [year],
      sources: [source.id],
      scale: breaks.length > 0 ? 'sequential' : null,
      breaks: [...breaks],
      fragileUnder: measure === 'ratio' ? FRAGILE_BELOW : null,
    };
  });
  const index = withSource({ ...region.index, figures: others }, source, (record) => record);
  const next = withColumns(region, { ...index, figures: [...others, ...records] }, columns);
  return next.ok ? ok({ ...figures, region: next.value }) : err('no-place');
}

/** A name of a figure for each heading, none of them taken: "rev_med_21" → "addedRevMed21". */
function namesOf(headings: readonly string[], taken: Set<string>): readonly string[] {
  return headings.map((heading) => {
    const words = wordsOf(heading).map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
    const stem = `added${words.join('')}`.slice(0, NAME_LENGTH);
    let name = stem;
    for (let more = 2; taken.has(name); more++) name = `${stem}x${more}`;
    taken.add(name);
    return name;
  });
}
