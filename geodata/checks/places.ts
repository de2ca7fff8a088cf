import { BuildError } from '../lib/buildError.ts';
import { hasEmail, hasMobile } from '../lib/placeCells.ts';
import type { StepResults } from '../lib/run.ts';
import { communes } from '../steps/communes.ts';
import { franceServices } from '../steps/franceServices.ts';
import { lycees } from '../steps/lycees.ts';
import { placeCards, places } from '../steps/places.ts';
import { replacedDoors } from '../steps/replacedDoors.ts';
import { doors, resources } from '../steps/resources.ts';
import { trainingCentres } from '../steps/trainingCentres.ts';

/** @throws BuildError when a line is lost or counted twice, a commune is not known, or personal data would be published */
export function checkPlaces(results: StepResults): void {
  const { places: expected } = results.region.expected;
  const { replacements } = results.get(placeCards);
  const { places: cards } = results.get(places);
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
  const total = catalogue + expected.franceServices + expected.lycees + drafts.length - replaced;
  expectCount('places', 'cards', cards.length, total);
  expectCount('places', 'identifiers', new Set(cards.map(({ id }) => id)).size, cards.length);

  const known = new Set(results.get(communes).codes);
  const lost = cards.find(({ commune }) => commune && !known.has(commune));
  if (lost) throw new BuildError('places', `${lost.id}: ${lost.commune} is not a commune`);
  const telling = cards.find((card) => hasEmail(JSON.stringify(card)));
  if (telling) throw new BuildError('places', `${telling.id} holds an e-mail address`);
  const carried = cards.find((card) => hasMobile(JSON.stringify(card)));
  if (carried) throw new BuildError('places', `${carried.id} holds a mobile number`);
}

function expectCount(source: string, what: string, found: number, expected: number): void {
  if (found !== expected) throw new BuildError(source, `${found} ${what}, expected ${expected}`);
}
