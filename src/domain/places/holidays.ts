const DAY_MS = 24 * 60 * 60 * 1000;
/** Month and day of the holidays that do not move. */
const FIXED: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-14',
  '08-15',
  '11-01',
  '11-11',
  '12-25',
]);
/** Easter Monday, Ascension and Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50];

/**
 * Whether a day is one of the eleven public holidays of France (Code du travail, L3133-1); those of Alsace and Moselle are not.
 *
 * @param day ISO `YYYY-MM-DD`
 */
export function isHoliday(day: string): boolean {
  if (FIXED.has(day.slice(5))) return true;
  const sinceEaster = (Date.parse(day) - easter(Number(day.slice(0, 4)))) / DAY_MS;
  return AFTER_EASTER.includes(sinceEaster);
}

/** Easter Sunday of the Gregorian calendar, as milliseconds at midnight UTC (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const a = year % 19;
  const corrected =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + corrected + 15) % 30;
  const within = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - moon - (within % 4)) % 7;
  const late = 7 * Math.floor((a + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
