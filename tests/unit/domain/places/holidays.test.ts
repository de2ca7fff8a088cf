import { expect, test } from 'vitest';
import { isHoliday } from '../../../../src/domain/places/holidays.ts';

const DAY_MS = 86_400_000;
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

test('the days off of two centuries are the eight fixed ones and three that follow Easter, by the rule of Gauss', () => {
  for (let year = 1900; year <= 2099; year++) {
    const easter = easterOf(year);
    const expected = new Set([
      ...FIXED.map((day) => `${year}-${day}`),
      ...[1, 39, 50].map((after) => new Date(easter + after * DAY_MS).toISOString().slice(0, 10)),
    ]);
    const found: string[] = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (isHoliday(day)) found.push(day);
    }
    expect(found, `${year}`).toEqual([...expected].sort());
  }
});

/** Mondays after Easters of centuries whose calendars are otherwise, as tables of the Church give them. */
test.each(['1598-03-23', '1699-04-20', '1818-03-23', '1886-04-26', '2100-03-29', '2200-04-07', '2285-03-23'])(
  '%s is the day after Easter',
  (day) => {
    const after = (days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

    expect(isHoliday(day)).toBe(true);
    expect([isHoliday(after(38)), isHoliday(after(49))]).toEqual([true, true]);
    expect([isHoliday(after(-7)), isHoliday(after(7))]).toEqual([false, false]);
  },
);

/** Easter Sunday from 1900 to 2099 (Gauss, 1800, with its two exceptions), in milliseconds. */
function easterOf(year: number): number {
  const a = year % 19;
  const d = (19 * a + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const isLate = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10);
  return Date.UTC(year, 2, 22 + d + e - (isLate ? 7 : 0));
}
