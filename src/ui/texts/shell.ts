import type { ExploreTab } from '../../domain/session/session.ts';

/** Header, layout and words shared by every panel. */
export const shellTexts = {
  name: 'Arpenteur',
  promise: {
    vous: 'Tracez votre territoire, voyez ce qu’on en sait.',
    tu: 'Trace ton territoire, vois ce qu’on en sait.',
  },
  skipToTerritory: 'Aller à mon territoire',
  skipToMap: 'Aller à la carte',
  skipToStep: 'Aller à l’étape',
  parts: 'Parties de la page',
  tabs: {
    territory: 'Mon territoire',
    pistes: 'Mes pistes',
    places: 'Lieux',
    notebook: 'Mon carnet',
  } satisfies Record<ExploreTab, string>,
  close: 'Fermer',
  communesTable: 'Liste des communes',
  sources: 'Sources',
  help: 'Aide',
  sheetOpen: 'Agrandir le panneau',
  sheetShrink: 'Réduire le panneau',
  loading: 'Chargement des communes et de leurs contours…',
  notLoaded: {
    vous: 'Les communes ne sont pas encore chargées. Attendez un instant, ou réessayez le chargement.',
    tu: 'Les communes ne sont pas encore chargées. Attends un instant, ou réessaie le chargement.',
  },
  loadingDetail: 'Une fois chargé, tout se passe sur cet appareil.',
} as const;
