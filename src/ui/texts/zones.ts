import type { ZoneKind } from '../../domain/ids.ts';

/** Names of the zonings, as they are said. */
export const zoneTexts = {
  kinds: {
    epci: { singular: 'EPCI', plural: 'Intercommunalités (EPCI)' },
    bassin: { singular: 'bassin d’emploi', plural: 'Bassins d’emploi (France Travail)' },
    zoneEmploi: { singular: 'zone d’emploi', plural: 'Zones d’emploi (INSEE)' },
    bassinVie: { singular: 'bassin de vie', plural: 'Bassins de vie (INSEE)' },
    departement: { singular: 'département', plural: 'Départements' },
    region: { singular: 'région', plural: 'Région' },
  } satisfies Record<ZoneKind, { singular: string; plural: string }>,
} as const;
