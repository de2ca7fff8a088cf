import type { ZoneKind } from '../../domain/ids.ts';

/** Name of a zone where its kind would not be clear: « Challans » is a bassin, a zone d’emploi and a commune. */
function label(kind: ZoneKind, name: string): string {
  if (kind === 'bassin') return `Bassin d’emploi ${name}`;
  if (kind === 'zoneEmploi') return `Zone d’emploi ${name}`;
  return kind === 'bassinVie' ? `Bassin de vie ${name}` : name;
}

/** Names of the zonings, as they are said. */
export const zoneTexts = {
  label,
  around: 'Ici et à côté',
  kinds: {
    epci: 'Intercommunalités (EPCI)',
    bassin: 'Bassins d’emploi (France Travail)',
    zoneEmploi: 'Zones d’emploi (INSEE)',
    bassinVie: 'Bassins de vie (INSEE)',
    departement: 'Départements',
    region: 'Région',
  } satisfies Record<ZoneKind, string>,
} as const;
