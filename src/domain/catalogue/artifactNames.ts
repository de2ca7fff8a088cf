/** Artifacts of the application, by name. The first four are the first load; the others come on demand. */
export const ARTIFACT_NAMES = [
  'topology',
  'communes',
  'zones',
  'basemap',
  'names',
  'indicators',
  'trades',
  'tension',
  'sectors',
  'places',
  'townHalls',
  'opco',
  'directs',
  'carpools',
  'work',
  'network',
] as const;
export type ArtifactName = (typeof ARTIFACT_NAMES)[number];

/** What only some builds have. */
export const OPTIONAL_ARTIFACT_NAMES = ['ring', 'ringTopology', 'ringSurveys'] as const;
export type OptionalArtifactName = (typeof OPTIONAL_ARTIFACT_NAMES)[number];
