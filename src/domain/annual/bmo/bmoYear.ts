import { err, ok, type Result } from '../../result.ts';
import { readYear, wholeYear } from '../cells.ts';
import { foldHeading } from '../headings.ts';
import type { AnnualTable } from '../reader.ts';
import type { AnnualRefusal } from '../report.ts';

/**
 * The year of a survey: that of every line, of the name of the sheet and of the headings of bassins (BE25, NOMBE25), which
 * all have to say the same.
 *
 * @param years lines by what their year reads as
 */
export function yearOf(
  { sheet, headings, at }: AnnualTable,
  years: ReadonlyMap<string, number>,
): Result<number, AnnualRefusal> {
  const said = new Set([...years.keys()].map((cell) => readYear(cell) ?? cell));
  if (said.size > 1)
    return err({ reason: 'several-years', kind: 'bmo', names: [...said].slice(0, 5).map(String) });
  const [year] = said;
  if (typeof year !== 'number') return err({ reason: 'no-year', kind: 'bmo' });
  const others = [
    ...(sheet?.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number),
    ...['bassin', 'bassinName'].flatMap((column) => suffixOf(headings[at[column] ?? -1] ?? '', year) ?? []),
  ];
  const other = others.find((each) => each !== year);
  return other === undefined
    ? ok(year)
    : err({ reason: 'other-year', kind: 'bmo', names: [String(year), String(other)] });
}

/**
 * The year at the end of a heading: "BE25" → 2025, "NOMBE2026" → 2026; null without one.
 * @param year that of the lines, which two digits are not set against when they are its own
 */
function suffixOf(heading: string, year: number): number | null {
  const [digits = ''] = /\d+$/.exec(foldHeading(heading)) ?? [];
  if (digits.length === 2) return Number(digits) === year % 100 ? year : wholeYear(Number(digits));
  return digits.length === 4 ? Number(digits) : null;
}
