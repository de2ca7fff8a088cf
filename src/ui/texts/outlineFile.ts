import type { OutlineFlaw } from '../../domain/territory/outlineFile.ts';
import { formatCount } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Why no outline is taken from a file. */
function flaw(fault: OutlineFlaw, file: string): string {
  switch (fault.kind) {
    case 'unreadable':
      return `Le fichier « ${file} » ne peut pas être lu : ce n’est pas un texte, ou il est vide.`;
    case 'too-large':
      return `Le fichier « ${file} » est trop gros.`;
    case 'not-json':
      return `Le fichier « ${file} » n’est pas du JSON (GeoJSON), ni du KML.`;
    case 'damaged-notebook':
      return `Le carnet « ${file} » est abîmé, ou vient d’une version plus récente d’Arpenteur.`;
    case 'not-geojson':
      return 'Ce fichier n’est pas du GeoJSON : un Polygon, un MultiPolygon, une Feature ou une FeatureCollection est attendu.';
    case 'not-a-surface':
      return `Ce fichier contient un objet « ${fault.type} », qui n’est pas une surface : un Polygon ou un MultiPolygon est attendu.`;
    case 'other-crs':
      return `Ce fichier est dans le système de coordonnées « ${fault.name} » : des longitudes et latitudes (WGS 84) ou du Lambert-93 sont attendus.`;
    case 'bad-coordinates':
      return 'Des coordonnées de ce fichier ne sont pas des couples de nombres.';
    case 'short-ring':
      return 'Un contour de ce fichier a moins de trois coins distincts.';
    case 'out-of-range':
      return `La position ${fault.position.join(', ')} n’est pas une longitude (de -180 à 180) suivie d’une latitude (de -85 à 85).`;
    case 'empty':
      return 'Ce fichier ne contient aucune surface.';
  }
}

/** Words of the outlines that the person opens from a file, on screen and on the command line. */
export const outlineFileTexts = typeset({
  flaw,
  refusedTitle: (file: string) => `« ${file} » n’est pas ouvert`,
  title: (file: string) => `Ce que contient « ${file} »`,
  several: (count: number) => `Ce fichier contient ${formatCount(count)} contours.`,
  how: 'Qu’en faire ?',
  pieces: (count: number) => `Un seul territoire, en ${formatCount(count)} morceaux`,
  apart: (count: number) => `${formatCount(count)} territoires, côte à côte`,
  room: (count: number, most: number) =>
    `Il y a ${formatCount(most)} territoires au plus : les ${formatCount(count)} premiers sont pris.`,
  tooHeavy:
    'Ce tracé est trop long, ou se croise trop souvent, pour être compté. Il faut le simplifier, ou le donner en plusieurs fichiers.',
  replaced: 'Le territoire en main sera remplacé ; « Annuler » le ramène.',
  take: 'Ouvrir',
  leave: 'Ne rien ouvrir',
});
