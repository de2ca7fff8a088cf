import type { ProjectScale, ResourceNeed, ScaleReason, Suggestion } from '../../domain/places/scale.ts';
import { formatCount, formatKm2, formatPlural } from '../formats.ts';
import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** What each scale calls for, once its size was said. */
const CALLS: Readonly<Record<ProjectScale, BothWays<string>>> = {
  near: {
    vous: 'À cette taille, commencez par les lieux de tous les jours : on y va facilement, on y revient.',
    tu: 'À cette taille, commence par les lieux de tous les jours : on y va facilement, on y revient.',
  },
  epci: {
    vous: 'À cette taille, cherchez qui connaît les employeurs de l’intercommunalité.',
    tu: 'À cette taille, cherche qui connaît les employeurs de l’intercommunalité.',
  },
  bassin: {
    vous: 'À cette taille, cherchez qui voit tout un marché du travail.',
    tu: 'À cette taille, cherche qui voit tout un marché du travail.',
  },
};

/** What to look for, and what for. */
const NEEDS: Readonly<Record<ResourceNeed, readonly [name: string, why: string]>> = {
  tradeCafes: ['Cafés métiers', 'Parler d’un métier avec ceux qui le font'],
  digitalSpaces: ['Cyberespaces et espaces numériques', 'Chercher et écrire avec de l’aide'],
  missionsLocales: ['Mission locale', 'Être accompagné quand on est jeune'],
  franceServices: ['France services', 'Faire ses démarches près de chez soi'],
  economicMissions: ['Mission économique', 'Savoir quelles entreprises sont là'],
  developmentAgencies: ['Agence de développement', 'Savoir ce qui se prépare ici'],
  jobForums: ['Forums de l’emploi', 'Rencontrer plusieurs employeurs le même jour'],
  chambers: ['Chambres consulaires', 'Commerce, artisanat, agriculture : leurs métiers, leurs réseaux'],
  fairs: ['Salons', 'Voir beaucoup de métiers au même endroit'],
  franceTravail: ['France Travail', 'Les offres de tout le bassin d’emploi'],
  training: ['Lycées et CFA', 'Se former sans partir loin'],
};

const FOUND: Readonly<Record<Suggestion['found'], string | BothWays<string> | null>> = {
  around: null,
  far: 'Nos sources ne citent rien tout près. Le plus proche qu’elles citent :',
  idea: 'Aucun n’est connu ici. Une idée à organiser :',
  missing: {
    vous: 'Le catalogue n’en connaît pas. Il peut en exister : demandez autour de vous.',
    tu: 'Le catalogue n’en connaît pas. Il peut en exister : demande autour de toi.',
  },
};

/** Reasons follow « Votre territoire »: what was measured, and against what. */
function reason(given: ScaleReason): string {
  switch (given.kind) {
    case 'small':
      return `est petit : ${formatKm2(given.km2)}, ${formatPlural(given.communes, 'commune', 'communes')}`;
    case 'middle':
      return `a la taille d’une intercommunalité : ${formatKm2(given.km2)}, ${formatPlural(given.communes, 'commune', 'communes')}`;
    case 'large':
      return `est grand : ${formatKm2(given.km2)} dans la région`;
    case 'severalEpci':
      return `partage ses habitants entre ${formatCount(given.count)} EPCI`;
    case 'severalBassins':
      return `partage ses habitants entre ${formatCount(given.count)} bassins d’emploi`;
  }
}

/** Words of « Pour un territoire comme le vôtre ». */
export const placeScaleTexts = typeset({
  title: { vous: 'Pour un territoire comme le vôtre', tu: 'Pour un territoire comme le tien' },
  why: {
    vous: (scale: ProjectScale, reasons: readonly ScaleReason[]) =>
      `Votre territoire ${AND.format(reasons.map(reason))}. ${CALLS[scale].vous}`,
    tu: (scale: ProjectScale, reasons: readonly ScaleReason[]) =>
      `Ton territoire ${AND.format(reasons.map(reason))}. ${CALLS[scale].tu}`,
  },
  need: (need: ResourceNeed) => NEEDS[need][0],
  needWhy: (need: ResourceNeed) => NEEDS[need][1],
  found: FOUND,
} as const);
