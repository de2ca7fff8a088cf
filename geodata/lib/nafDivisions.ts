/** The 38 sectors of the aggregated nomenclature (NA 2008, level A38) by their divisions of the NAF rév. 2, first and last. */
const SECTORS: readonly (readonly [sector: string, first: number, last: number])[] = [
  ['AZ', 1, 3],
  ['BZ', 5, 9],
  ['CA', 10, 12],
  ['CB', 13, 15],
  ['CC', 16, 18],
  ['CD', 19, 19],
  ['CE', 20, 20],
  ['CF', 21, 21],
  ['CG', 22, 23],
  ['CH', 24, 25],
  ['CI', 26, 26],
  ['CJ', 27, 27],
  ['CK', 28, 28],
  ['CL', 29, 30],
  ['CM', 31, 33],
  ['DZ', 35, 35],
  ['EZ', 36, 39],
  ['FZ', 41, 43],
  ['GZ', 45, 47],
  ['HZ', 49, 53],
  ['IZ', 55, 56],
  ['JA', 58, 60],
  ['JB', 61, 61],
  ['JC', 62, 63],
  ['KZ', 64, 66],
  ['LZ', 68, 68],
  ['MA', 69, 71],
  ['MB', 72, 72],
  ['MC', 73, 75],
  ['NZ', 77, 82],
  ['OZ', 84, 84],
  ['PZ', 85, 85],
  ['QA', 86, 86],
  ['QB', 87, 88],
  ['RZ', 90, 93],
  ['SZ', 94, 96],
  ['TZ', 97, 98],
  ['UZ', 99, 99],
];

/** Codes of the sectors. */
export const A38_SECTORS: readonly string[] = SECTORS.map(([sector]) => sector);

/** The sector of a division of the NAF, from 1 to 99; null for one that does not exist. */
export function sectorOfDivision(division: number): string | null {
  return SECTORS.find(([, first, last]) => first <= division && division <= last)?.[0] ?? null;
}
