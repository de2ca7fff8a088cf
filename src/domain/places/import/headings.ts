import { cleanText, cutText } from './cells.ts';
import { type FieldName, fieldOfHeading, LOCATING_FIELDS, NAME_FIELD } from './fields.ts';
import type { FileFlaw } from './report.ts';

/** Headings quoted of a file that is refused. */
const MAX_QUOTED = 40;
const MAX_HEADING = 60;

/** Why a file with these headings is refused: no column names a place, or none says where it is; null when both do. */
export function refuseColumns(headings: readonly string[]): FileFlaw | null {
  const names = new Set(headings.map((heading) => fieldOfHeading(heading)?.name));
  const expected: FieldName[] = [];
  if (!names.has(NAME_FIELD)) expected.push(NAME_FIELD);
  if (!LOCATING_FIELDS.some((name) => names.has(name))) expected.push(...LOCATING_FIELDS);
  if (expected.length === 0) return null;
  const found = headings
    .filter((heading) => heading !== '')
    .map(quoteHeading)
    .slice(0, MAX_QUOTED);
  return { kind: 'missing-columns', expected, found };
}

/** Headings whose content is not taken: unknown ones, and those that the card has no place for. */
export function unusedHeadings(headings: readonly string[]): readonly string[] {
  return headings
    .filter((heading) => heading !== '' && !fieldOfHeading(heading)?.kept)
    .map(quoteHeading)
    .slice(0, MAX_QUOTED);
}

/** A heading as a report shows it: what is taken for one may be a whole paragraph. */
function quoteHeading(heading: string): string {
  return cutText(cleanText(heading).value, MAX_HEADING).value;
}
