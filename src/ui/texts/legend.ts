import type { MapLimit } from '../../domain/session/session.ts';

export const LIMIT_TEXTS: Readonly<Record<MapLimit, string>> = {
  communes: 'Communes',
  epci: 'Intercommunalités (EPCI)',
  bassin: 'Bassins d’emploi',
  zoneEmploi: 'Zones d’emploi',
};

/** Legend, layers, and the line that says what is under the pointer. */
export const legendTexts = {
  title: 'Légende',
  show: 'Afficher la légende',
  hide: 'Replier la légende',
  panel: 'Couleurs et limites',
  indicator: 'Colorer la carte selon',
  plain: 'Aucune couleur',
  plainHint: 'Le fond clair, pour dessiner.',
  added: 'Un chiffre ajouté',
  addedWhich: 'Chiffre ajouté',
  limits: 'Limites à montrer',
  missing: 'on ne sait pas (non publié)',
  outline: { vous: 'votre trait', tu: 'ton trait' },
  counted: 'commune comptée',
  partly: 'commune en partie dedans',
  countedEdge: 'commune comptée (bord orange)',
  /** The hatch where there is nothing to count: the sea, and what lies beyond the communes that are known. */
  beyond: 'ici on ne compte pas',
  source: 'Source',
  doesNotSay: 'Ce que ce chiffre ne dit pas',
  noEpci: 'aucune intercommunalité',
  unknown: 'on ne sait pas',
} as const;
