import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Words of the layers of places: their switches, their legend, the choice between superposed cards. */
export const mapPlacesTexts = typeset({
  group: 'Lieux à montrer',
  places: 'Lieux',
  placesHint: 'Selon les filtres de la liste.',
  training: 'Lycées et CFA',
  legend: 'Lieux',
  atAddress: 'plein : à son adresse',
  atCommune: 'creux : dans la commune',
  confirm: 'à confirmer',
  closed: 'fermé',
  cluster: 'plusieurs lieux proches',
  pile: 'plusieurs fiches au même endroit',
  nothing: 'Aucun lieu ne répond aux filtres de la liste.',
  choice: (count: number) => `${formatPlural(count, 'fiche', 'fiches')} à cet endroit`,
  closeChoice: 'Fermer ce choix',
} as const);
