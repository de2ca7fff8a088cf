import { type HeadingMeaning, MEANT, NAME_FIELD } from './fields.ts';

/**
 * What a column means once the others are known: of two that may be the name, the one of a person is left and the one of
 * where it takes place is an address. `keys` and `meanings` go by column. Null is a column to leave.
 */
export function nameAmong(
  keys: readonly string[],
  meanings: readonly (HeadingMeaning | null)[],
  at: number,
): HeadingMeaning | null {
  const meaning = meanings[at] ?? null;
  if (meaning?.name !== NAME_FIELD) return meaning;
  if (isOfPerson(keys, at)) return null;
  return isWhere(keys, meanings, at) ? { name: 'adresse', rank: MEANT } : meaning;
}

/** « Nom » beside « Prénom » is that of a person. */
function isOfPerson(keys: readonly string[], at: number): boolean {
  const isFirstName = (key = '') => /^(?:prenoms?|first_?name)$/.test(key);
  return (
    /^(?:noms?|name|last_?name|nom_(?:de_famille|d_usage))$/.test(keys[at] ?? '') &&
    (isFirstName(keys[at - 1]) || isFirstName(keys[at + 1]))
  );
}

/** « Lieu » names a place, unless another column is the name: then it is where that takes place. */
function isWhere(keys: readonly string[], meanings: readonly (HeadingMeaning | null)[], at: number): boolean {
  const isPlace = (key = '') => PLACE_HEADING.test(key);
  return (
    isPlace(keys[at]) &&
    meanings.some(
      (other, beside) =>
        other?.name === NAME_FIELD &&
        !isPlace(keys[beside]) &&
        !isOfPerson(keys, beside) &&
        (BARE_PLACE.test(keys[at] ?? '') || OF_EVENT.test(keys[beside] ?? '')),
    )
  );
}

const PLACE_HEADING =
  /^(?:(?:nom_(?:du_)?)?(?:lieu|site|place|venue|location)s?)(?:_(?:nom|name|de|d|du|l|la)\b.*)?$/;
const BARE_PLACE = /^(?:lieux?|sites?|(?:place|venue|location)_name|lieu_(?:de|d|du)_.*)$/;
/** Headings that name what takes place. */
const OF_EVENT =
  /titre|title|intitule|evenement|manifestation|action|atelier|objet|sujet|summary|event|animation/;
