import { BuildError } from '../lib/buildError.ts';
import { hasEmail, hasMobile } from '../lib/placeCells.ts';
import type { StepResults } from '../lib/run.ts';
import { communes } from '../steps/communes.ts';
import { franceServices } from '../steps/franceServices.ts';
import { lycees } from '../steps/lycees.ts';
import { placeCards, places } from '../steps/places.ts';
import { resources } from '../steps/resources.ts';
import { trainingCentres } from '../steps/trainingCentres.ts';

/** Lines of the sources, known beforehand: another version must be a decision. */
const EXPECTED = {
  resources: 326,
  olderFranceServices: 122,
  franceServices: 128,
  lycees: 158,
  centres: 184,
} as const;

/** @throws BuildError when a line is lost or counted twice, a commune is not known, or personal data would be published */
export function checkPlaces(results: StepResults): void {
  const { replacements } = results.get(placeCards);
  const { places: cards } = results.get(places);
  expectCount('lieux-ressources', 'lines', results.get(resources).length, EXPECTED.resources);
  expectCount('lieux-ressources', 'France services', replacements.length, EXPECTED.olderFranceServices);
  expectCount('france-services', 'lines', results.get(franceServices).drafts.length, EXPECTED.franceServices);
  expectCount('lycees', 'lines', results.get(lycees).length, EXPECTED.lycees);
  const { drafts, nowhere } = results.get(trainingCentres);
  expectCount('inserjeunes-cfa', 'centres', drafts.length + nowhere.length, EXPECTED.centres);
  const replaced = replacements.filter(({ newer }) => newer).length;
  const expected = EXPECTED.resources + EXPECTED.franceServices + EXPECTED.lycees + drafts.length - replaced;
  expectCount('places', 'cards', cards.length, expected);
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
