/** Header, layout and words shared by every panel. */
export const shellTexts = {
  name: 'Arpenteur',
  promise: 'Tracez votre territoire, voyez ce qu’on en sait.',
  skipToTerritory: 'Aller à mon territoire',
  parts: 'Parties de la page',
  territoryPart: 'Mon territoire',
  pistesPart: 'Mes pistes',
  placesPart: 'Lieux',
  close: 'Fermer',
  communesTable: 'Liste des communes',
  sources: 'Sources',
  help: 'Aide',
  sheetOpen: 'Agrandir le panneau',
  sheetShrink: 'Réduire le panneau',
  loading: 'Chargement des communes et de leurs contours…',
  notLoaded: 'Les communes ne sont pas encore chargées. Attendez un instant, ou réessayez le chargement.',
  loadingDetail: 'Une fois chargé, tout se passe sur cet appareil.',
} as const;
