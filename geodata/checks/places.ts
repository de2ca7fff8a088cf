import { contactsByEpci } from '../contactsByEpci.ts';
import { BuildError } from '../lib/buildError.ts';
import { doublesIn } from '../lib/doubles.ts';
import { hasEmail, hasMobile, somebodyIn } from '../lib/placeCells.ts';
import type { StepResults } from '../lib/run.ts';
import { communes } from '../steps/communes.ts';
import { franceServices } from '../steps/franceServices.ts';
import { lycees } from '../steps/lycees.ts';
import { opco } from '../steps/opco.ts';
import { placeCards } from '../steps/places.ts';
import { replacedDoors } from '../steps/replacedDoors.ts';
import { doors, resources } from '../steps/resources.ts';
import { townHalls } from '../steps/townHalls.ts';
import { trainingCentres } from '../steps/trainingCentres.ts';

/** @throws BuildError when a line is lost or counted twice, a commune is not known, or personal data would be published */
export function checkPlaces(results: StepResults): void {
  const { places: expected } = results.region.expected;
  const { replacements, cards, doubles } = results.get(placeCards);
  expectCount('lieux-ressources', 'lines', results.get(resources).length, expected.resources);
  expectCount('lieux-ressources', 'France services', replacements.length, expected.olderFranceServices);
  expectCount('france-services', 'lines', results.get(franceServices).drafts.length, expected.franceServices);
  expectCount('lycees', 'lines', results.get(lycees).length, expected.lycees);
  const { drafts, nowhere } = results.get(trainingCentres);
  expectCount('inserjeunes-cfa', 'centres', drafts.length + nowhere.length, expected.centres);
  const replaced = replacements.filter(({ newer }) => newer).length;
  expectCount('lieux-portes', 'lines', results.get(doors).length, expected.doors);
  expectCount('remplacements-portes', 'pairs', results.get(replacedDoors).length, expected.replacedDoors);
  const catalogue = expected.resources + expected.doors - expected.replacedDoors;
  const total = catalogue + expected.franceServices + expected.lycees + drafts.length - replaced - doubles;
  expectCount('places', 'cards', cards.length, total);
  expectCount('places', 'identifiers', new Set(cards.map(({ id }) => id)).size, cards.length);

  const halls = results.get(townHalls);
  expectCount('mairies-2019', 'town halls', halls.communes.length, expected.townHalls);

  const known = new Set(results.get(communes).codes);
  const lost = cards.find(({ commune }) => commune && !known.has(commune));
  if (lost) throw new BuildError('places', `${lost.id}: ${lost.commune} is not a commune`);
  for (const card of cards) refusePersonal(card.id, card);
  refusePersonal('townHalls', halls);
  refusePersonal('opco', results.get(opco));
  refuseDoubles(cards);
  checkContacts(results);
}

/** @throws BuildError when what is published would hold somebody's own data */
export function refusePersonal(id: string, card: object): void {
  const text = JSON.stringify(card);
  if (hasEmail(text)) throw new BuildError('places', `${id} holds an e-mail address`);
  if (hasMobile(text)) throw new BuildError('places', `${id} holds a mobile number`);
  const somebody = somebodyIn(text);
  if (somebody) throw new BuildError('places', `${id} names somebody: ${somebody}`);
}

/**
 * Of two cards that are one door, the newer or the better placed stays, and the pair is written in `remplacements-portes`.
 * @throws BuildError otherwise
 */
export function refuseDoubles(cards: Parameters<typeof doublesIn>[0]): void {
  const [double] = doublesIn(cards);
  if (double) throw new BuildError('places', `${double.second.id} and ${double.first.id} are one door`);
}

/** @throws BuildError for an intercommunality with fewer than three contacts, or none for the economy */
function checkContacts(results: StepResults): void {
  // A region without a catalogue made by hand has nobody to ask.
  if (results.region.expected.places.doors === 0) return;
  const short = contactsByEpci(results).find(({ reachable, economy }) => reachable < 3 || economy === 0);
  if (short)
    throw new BuildError(
      'places',
      `${short.name}: ${short.reachable} contacts, ${short.economy} for the economy`,
    );
}

function expectCount(source: string, what: string, found: number, expected: number): void {
  if (found !== expected) throw new BuildError(source, `${found} ${what}, expected ${expected}`);
}
