import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Words of the layers of places: their switches, their legend, the choice between superposed cards. */
export const mapPlacesTexts = typeset({
  group: 'Lieux à montrer',
  places: 'Lieux',
  placesHint: 'Selon les filtres de la liste.',
  training: 'Lycées',
  legend: 'Lieux',
  atAddress: 'plein : à son adresse',
  atCommune: 'creux : quelque part dans la commune',
  confirm: 'à confirmer avant d’y aller',
  closed: 'fermé',
  cluster: 'plusieurs lieux proches : appuyer approche',
  pile: 'plusieurs fiches au même endroit',
  nothing: 'Aucun lieu ne répond aux filtres de la liste.',
  choice: (count: number) => formatPlural(count, 'fiche au même endroit', 'fiches au même endroit'),
  closeChoice: 'Fermer ce choix',
} as const);
