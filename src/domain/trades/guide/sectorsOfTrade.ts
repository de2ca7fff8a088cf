/** First NAF division (rev. 2) of each sector of the nomenclature in 38 (A38), INSEE: a sector goes up to the next one. */
const FIRST_DIVISIONS: readonly (readonly [division: number, sector: string])[] = [
  [1, 'AZ'],
  [5, 'BZ'],
  [10, 'CA'],
  [13, 'CB'],
  [16, 'CC'],
  [19, 'CD'],
  [20, 'CE'],
  [21, 'CF'],
  [22, 'CG'],
  [24, 'CH'],
  [26, 'CI'],
  [27, 'CJ'],
  [28, 'CK'],
  [29, 'CL'],
  [31, 'CM'],
  [35, 'DZ'],
  [36, 'EZ'],
  [41, 'FZ'],
  [45, 'GZ'],
  [49, 'HZ'],
  [55, 'IZ'],
  [58, 'JA'],
  [61, 'JB'],
  [62, 'JC'],
  [64, 'KZ'],
  [68, 'LZ'],
  [69, 'MA'],
  [72, 'MB'],
  [73, 'MC'],
  [77, 'NZ'],
  [84, 'OZ'],
  [85, 'PZ'],
  [86, 'QA'],
  [87, 'QB'],
  [90, 'RZ'],
  [94, 'SZ'],
  [97, 'TZ'],
  [99, 'UZ'],
];

/** The sector in 38 of a NAF division, null for "00" (any sector) and for what is not a division. */
export function sectorOfDivision(division: string): string | null {
  const number = Number(division);
  return FIRST_DIVISIONS.findLast(([first]) => first <= number && number <= 99)?.[1] ?? null;
}

/** Sectors in 38 of some NAF divisions, each once, in the order of the nomenclature. */
export function sectorsOfDivisions(divisions: readonly string[]): readonly string[] {
  const found = new Set(divisions.map(sectorOfDivision));
  return FIRST_DIVISIONS.flatMap(([, sector]) => (found.has(sector) ? sector : []));
}
