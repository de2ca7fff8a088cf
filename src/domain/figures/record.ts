import * as v from 'valibot';
import { year } from '../catalogue/schemaParts.ts';

/** What a figure is drawn and published on. */
export const FIGURE_LEVELS = ['commune', 'bassin', 'zoneEmploi', 'departement', 'france', 'zones'] as const;

/**
 * How a figure is made over several communes. `count`: the sum of its column. `ratio`: the sum of the first column over the sum
 * of the second, times `per`. `change`: the percentage by which the sum of the first differs from that of the second.
 * `notAdditive`: published as it is for each commune or zone, never aggregated; its column, when it has one, is read commune by
 * commune.
 */
export const FIGURE_MEASURES = ['count', 'ratio', 'change', 'notAdditive'] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** Number of columns that each measure is made of. */
const COLUMNS: Readonly<Record<FigureMeasure, number>> = { count: 1, ratio: 2, change: 2, notAdditive: 1 };

/** No ramp has more colours than these bounds and one. */
const MOST_BREAKS = 5;

const FIGURE_ID = /^[a-z][A-Za-z0-9]{0,39}$/;
const name = v.pipe(v.string(), v.regex(FIGURE_ID, 'a name in letters and digits expected'));

/** Whether a text may name a figure. Does not say that there is one. */
export function isFigureId(text: string): boolean {
  return FIGURE_ID.test(text);
}

const ascending = (bounds: number[]) =>
  bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] ?? bound));

const record = v.pipe(
  v.object({
    id: name,
    /** The heading that names it in the file that a person or a centre brought: nobody wrote words for it. */
    heading: v.optional(v.pipe(v.string(), v.minLength(1))),
    level: v.picklist(FIGURE_LEVELS),
    measure: v.picklist(FIGURE_MEASURES),
    /** Columns of `communes`, by name and year: « privateJobs@2024 ». None for a figure that another file holds. */
    columns: v.array(v.pipe(v.string(), v.minLength(1))),
    /** What a ratio is multiplied by: 100 for « for a hundred inhabitants », 1 for anything else. */
    per: v.pipe(v.number(), v.minValue(1)),
    /** Years described, in the order of the columns; the newest first for a figure of several years. */
    years: v.array(year),
    /** Identifiers of the sources, those of the figure itself first. */
    sources: v.array(v.pipe(v.string(), v.minLength(1))),
    /** How its colours go: from little to much, around a middle, or by ordered classes. Null when no map is coloured by it. */
    scale: v.nullable(v.picklist(['sequential', 'diverging', 'ordered'])),
    /**
     * Upper bounds of the classes but the last, ascending, in the unit of the figure: a value equal to a bound belongs to the
     * class above. Round, and the same for every territory, so that two maps can be compared.
     */
    breaks: v.pipe(
      v.array(v.pipe(v.number(), v.finite())),
      v.maxLength(MOST_BREAKS),
      v.check(ascending, 'ascending bounds expected'),
    ),
    /** Under this denominator a rate is marked fragile; null where the denominator is not of people, jobs or projects. */
    fragileUnder: v.nullable(v.pipe(v.number(), v.minValue(1))),
  }),
  v.check(
    ({ columns, measure }) => columns.length === 0 || columns.length === COLUMNS[measure],
    'as many columns as its measure is made of expected',
  ),
  v.check(
    ({ scale, breaks }) => (scale === null) === (breaks.length === 0),
    'bounds and a scale, or neither',
  ),
);

/** `figures` of the index: everything that a screen, a paper or a file may show, and what it is made of. */
export const figureRecords = v.pipe(
  v.array(record),
  v.check(
    (records) => new Set(records.map(({ id }) => id)).size === records.length,
    'one record a figure expected',
  ),
);

/** A figure as data: what it is made of, which years and sources it has, how it is coloured. */
export type FigureRecord = v.InferOutput<typeof record>;
