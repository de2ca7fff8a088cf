import type { Place, PlaceStatus } from '../place.ts';
import type { Nature } from './parts.ts';

/** What says that an event comes back: hours alone do not, nor a day whose year nobody wrote. */
const COMES_BACK =
  /\b(?:tous|toutes|chaque|permanences?|(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches|les? (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?! *\d)|par (?:semaine|mois|an)|(?:heb|quoti|men|bi|tri|sem|an)\w*(?:aires?|dien(?:ne)?s?|uel(?:le)?s?|striel(?:le)?s?))\b|(?<!\p{L})(?:régul|habitu)/iu;

/** What the file says of the state of a card, or else what is usual. */
export function statusOf(
  { status, category }: Pick<Nature, 'status' | 'category'>,
  { dates, period, seen }: Pick<Place, 'dates' | 'period' | 'seen'>,
): PlaceStatus {
  if (status) return status;
  if (category === 'format') return 'format';
  if (category === 'event' && !dates && COMES_BACK.test(period ?? '')) return 'recurring';
  return seen ? 'seen' : 'toConfirm';
}
