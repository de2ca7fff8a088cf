import type { StepResults } from './lib/run.ts';
import { franceServices } from './steps/franceServices.ts';
import { placeCards, places } from './steps/places.ts';
import { replacedDoors } from './steps/replacedDoors.ts';
import { trainingCentres } from './steps/trainingCentres.ts';

/** Section of the report: cards by kind and status, doubles, communes and positions decided line by line. */
export function describePlaces(results: StepResults): string {
  const { places: cards, sources } = results.get(places);
  const { replacements, succeeded, displaced, postcodes } = results.get(placeCards);
  const replaced = replacements.filter(({ newer }) => newer);
  const orphans = replacements.filter(({ newer }) => !newer);
  const known = new Set(replaced.map(({ newer }) => newer?.id));
  const fresh = results.get(franceServices).drafts.filter(({ id }) => !known.has(id));
  const atAddress = cards.filter(({ at }) => at).length;
  const nowhere = cards.filter(({ at, commune }) => !at && !commune);
  return [
    '## Places',
    '',
    `- cards: ${cards.length}, from ${sources.length} sources`,
    `- by status: ${tally(cards.map(({ status }) => status))}`,
    `- by kind: ${tally(cards.map(({ kind }) => kind))}`,
    `- at an address: ${atAddress}; at the centre of a commune: ${cards.length - atAddress - nowhere.length}`,
    `- without a commune: ${nowhere.map(({ id }) => id).join(', ')}`,
    `- with a full date: ${cards.flatMap(({ id, dates }) => (dates ? [`${id} ${dates[0]}`] : [])).join(', ')}`,
    ...results
      .get(replacedDoors)
      .map(
        ({ older, newer, signs, reason }) =>
          `- ${older} → ${newer}: ${reason} (${signs.join(', ') || 'no sign'})`,
      ),
    `- older France services replaced by one of August 2024: ${replaced.length}`,
    `- older France services without a successor, kept as old: ${orphans.map(({ older }) => `${older.id} ${older.name}`).join(', ') || 'none'}`,
    `- France services that no older line had: ${fresh.map(({ id, name }) => `${id} ${name}`).join(', ')}`,
    `- comments of France services without the e-mail address that they hold: ${results.get(franceServices).addressesLeftOut.join(', ')}`,
    ...postcodes.map(
      ({ draft, postcode }) =>
        `- ${draft.where}: ${draft.postcode} is no postal code of the commune of ${draft.name}, ${postcode ?? 'none'} is written`,
    ),
    `- training centres whose name states no commune, left out: ${results.get(trainingCentres).nowhere.join(', ')}`,
    ...succeeded.map(
      ({ draft, commune }) => `- ${draft.where}: commune ${draft.claimed} is ${commune} (${draft.name})`,
    ),
    ...displaced.map(
      ({ draft, km, kept }) =>
        `- ${draft.where}: ${draft.name} is ${km.toFixed(1)} km outside of its commune, ${kept ? 'kept' : 'placed at the centre of the commune'}`,
    ),
    ...Object.entries(results.region.unlinkedSources).map(
      ([id, reason]) => `- ${id}: its source is not linked to, ${reason}`,
    ),
    '',
    'Older France services replaced, and what the two lines share:',
    '',
    ...replaced.map(
      ({ older, newer, signs }) => `- ${older.id} ${older.name} → ${newer?.id} (${signs.join(', ')})`,
    ),
  ].join('\n');
}

/** "cio 6, lycee 158", by name. */
function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
