import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Words of the figures of a table that was brought in. */
export const addedTexts = typeset({
  title: (table: string) => `Chiffres ajoutés : ${table}`,
  /** Its years after its heading, unless they are in it. */
  label: (name: string, years: readonly number[]) => {
    const unsaid = [...new Set(years)].filter((year) => !name.includes(String(year)));
    return unsaid.length > 0 ? `${name} (${unsaid.join(', ')})` : name;
  },
  /** Before a value on the same line. */
  before: (label: string) => `${label} :`,
  unknown: 'on ne sait pas',
  byCommune: 'commune par commune',
  atLeast: (value: string, missing: number) =>
    `au moins ${value} (${formatPlural(missing, 'valeur non publiée', 'valeurs non publiées')})`,
  alone:
    'Ce qui n’est pas un nombre de personnes ou de choses ne s’additionne pas, et sa moyenne demanderait ses deux termes, que le fichier n’a pas : ces chiffres se lisent sur chaque commune, dans sa fiche et sur la carte.',
} as const);
