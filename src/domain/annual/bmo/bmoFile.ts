import * as v from 'valibot';
import { decoder } from '../../catalogue/contract.ts';
import { count, index, text } from '../../catalogue/schemaParts.ts';
import { header } from '../header.ts';
import { arePairsAscending, isAscending } from '../order.ts';

const bassinId = v.pipe(v.string(), v.regex(/^BE:\d{4}$/));
const departementId = v.pipe(v.string(), v.regex(/^DEP:(?:\d{2,3}|2[AB])$/));
const regionId = v.pipe(v.string(), v.regex(/^REG:\d{2}$/));
/** Mostly "A0X40"; a few have a letter in second place, "QAX01". */
const fap2021Code = v.pipe(v.string(), v.regex(/^[A-Z][0-9A-Z][A-Z]\d{2}$/));
const projects = v.nullable(count);

const file = v.object({
  ...header,
  kind: v.literal('bmo'),
  /** Bassins with at least one line, by identifier, each by the name that this survey gives it. */
  bassins: v.array(v.object({ id: bassinId, name: text })),
  /**
   * Parts of bassins, by bassin then département: position in `bassins`, département, and the region that counts them. Most
   * bassins have one part; a bassin that départements share has one for each of them.
   */
  parts: v.array(v.tuple([index, departementId, regionId])),
  /** FAP 2021 codes that occur, ascending. */
  families: v.array(fap2021Code),
  /** One entry per published line, by part then family: positions in `parts` and in `families`. */
  part: v.array(index),
  family: v.array(index),
  /** Recruitment projects, of which judged difficult, of which seasonal. Null: published as « * », not a zero. */
  projects: v.array(projects),
  difficult: v.array(projects),
  seasonal: v.array(projects),
});

/** One year of the BMO survey of France Travail, for the bassins d'emploi that communes of a region belong to. */
export type BmoFile = v.InferOutput<typeof file>;

/** What a file of this kind must be, its lists fitting together. */
export const bmoFile = v.pipe(
  file,
  v.check(({ part, family, projects, difficult, seasonal }) => {
    const columns = [family, projects, difficult, seasonal];
    return part.length > 0 && columns.every(({ length }) => length === part.length);
  }, 'uneven columns'),
  v.check(
    ({ bassins, parts, families, part, family }) =>
      parts.every(([bassin]) => bassin < bassins.length) &&
      part.every((at) => at < parts.length) &&
      family.every((at) => at < families.length),
    'names a bassin, a part or a family that is not listed',
  ),
  v.check(
    ({ bassins, families, parts }) =>
      isAscending(bassins.map(({ id }) => id)) &&
      isAscending(families) &&
      isAscending(parts.map(([bassin, departement]) => `${String(bassin).padStart(4, '0')} ${departement}`)),
    'lists in order, nothing twice, expected',
  ),
  v.check(({ part, family }) => arePairsAscending(part, family), 'lines in order, none twice, expected'),
  v.check(
    ({ projects, difficult, seasonal }) =>
      projects.every(
        (whole, line) =>
          whole === null || ((difficult[line] ?? 0) <= whole && (seasonal[line] ?? 0) <= whole),
      ),
    'a part above its projects',
  ),
);

/** Checks a file of this kind alone; an error is `path: what was expected`. */
export const decodeBmoFile = decoder<BmoFile>(bmoFile);
