import type { Fix } from '../../domain/territory/crs.ts';
import type { OutlineFile } from '../../domain/territory/outlineFile.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

const fixes: Readonly<Record<Fix, string>> = {
  'lambert-93': 'Coordonnées Lambert-93 : converties en longitudes et latitudes.',
  'web-mercator': 'Coordonnées Web Mercator : converties en longitudes et latitudes.',
  'swapped-axes': 'La latitude et la longitude semblaient inversées : elles ont été remises dans l’ordre.',
};

/** What was done to a file whose outlines are taken, a sentence each. */
function remarks({ passed, fixes: done }: Pick<OutlineFile, 'passed' | 'fixes'>): readonly string[] {
  const objects = formatPlural(passed, 'autre objet', 'autres objets');
  return [
    ...done.map((fix) => fixes[fix]),
    ...(passed > 0 ? [`${objects} du fichier (points, lignes ou contours inachevés) : non repris.`] : []),
  ];
}

/** « carte.geojson » est ouvert. */
function opened(file: string, count: number, read: Pick<OutlineFile, 'passed' | 'fixes'>): string {
  const taken =
    count > 1 ? `${formatCount(count)} territoires de « ${file} » sont ouverts.` : `« ${file} » est ouvert.`;
  return [taken, ...remarks(read)].join(' ');
}

/** The few words of opened outlines that the first page needs; the others come with their dialog. */
export const outlineNotices = typeset({
  open: 'Ouvrir un tracé',
  sheet: 'Lire une feuille dessinée',
  drop: { vous: 'Déposez le tracé pour l’ouvrir', tu: 'Dépose le tracé pour l’ouvrir' },
  remarks,
  opened,
});
