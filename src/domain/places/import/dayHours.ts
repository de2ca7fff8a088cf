/** A day that the file says is closed; the card has no word of its own for it. */
const CLOSED = /^(?:-+|–|—|\/|ferm[ée]e?s?|closed|off|non|x|0|n[ée]ant|aucune?|pas d[’']ouverture)\.?$/i;
const ACUTE = 'é';
const CLOSED_WORD = `ferm${ACUTE}`;
const TIME = /(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?(?::\d{2})?)/g;
/** What stands between times of a day, once the times are out. */
const BETWEEN = /^(?:de|du|des|le|à|a|au|et|puis|matin|apr[èe]s[- ]midi|ap\.?|jusqu|[-–—/,;|.:&+'’\s])*$/i;

/**
 * The opening of one day as cards write it, "09:00 - 12:00 / 13:30 - 17:00", out of « 9h-12h / 13h30-17h », « de 9h à 12h »,
 * « 09:00-12:00,14:00-17:00 »; « fermé » when the file says so; other words as they are. Null when there are none.
 */
export function readDayHours(cell: string): string | null {
  const text = cell.trim();
  if (text === '') return null;
  if (text.split(/\s*\/\s*/).every((part) => CLOSED.test(part) || part === '')) return CLOSED_WORD;
  const open = text
    .split(/\s*\/\s*/)
    .filter((part) => !CLOSED.test(part))
    .join(' / ');
  const times = [...open.matchAll(TIME)].map(
    ([, hour = '', minute = '00']) => `${hour.padStart(2, '0')}:${minute}`,
  );
  const isOnlyTimes = BETWEEN.test(open.replace(TIME, ' '));
  if (!isOnlyTimes || times.length < 2 || times.length % 2 === 1 || times.some((time) => time > '24:00'))
    return text;
  return times.flatMap((time, at) => (at % 2 === 0 ? [`${time} - ${times[at + 1]}`] : [])).join(' / ');
}
