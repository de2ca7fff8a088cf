import type { CommuneCode, EpciId } from '../ids.ts';

/**
 * INSEE's page of all its local figures for one commune (« dossier complet »). The address was not opened
 * from here: the screen says that it is to be checked.
 */
export function communeFileLink(commune: CommuneCode): string {
  return `https://www.insee.fr/fr/statistiques/2011101?geo=COM-${commune}`;
}

/** The same page for an intercommunality: « EPCI- » and its nine digits. Not opened from here either. */
export function epciFileLink(epci: EpciId): string {
  return `https://www.insee.fr/fr/statistiques/2011101?geo=${epci.replace(':', '-')}`;
}
