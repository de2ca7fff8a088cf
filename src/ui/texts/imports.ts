import type { ImportReport } from '../../domain/places/import/report.ts';
import { formatCount, formatPlural, formatShare } from '../formats.ts';
import { typeset } from './typeset.ts';

const replaced = (count: number) =>
  formatPlural(
    count,
    'fiche remplace une fiche du même identifiant',
    'fiches remplacent des fiches du même identifiant',
  );

/** Line numbers that a sentence can hold. */
const MAX_LINES = 10;

/** « 2 fiches ont le même nom et la même commune qu’une fiche du catalogue (lignes 3 et 8). » */
function alike(lines: readonly number[]): string {
  const named = lines.slice(0, MAX_LINES).map(String);
  const others = lines.length - named.length;
  if (others > 0) named.push(formatPlural(others, 'autre', 'autres'));
  const last = named.pop();
  const where = named.length > 0 ? `lignes ${named.join(', ')} et ${last}` : `ligne ${last}`;
  return `${formatPlural(lines.length, 'fiche a', 'fiches ont')} le même nom et la même commune qu’une fiche du catalogue (${where}).`;
}

/** Words of the import of a file and of the files of the catalogue. */
export const importTexts = typeset({
  open: 'Importer un fichier',
  title: 'Ajouter mes lieux et rendez-vous',
  lead: {
    vous: 'Un tableau CSV, un fichier JSON ou GeoJSON de lieux, ou un agenda .ics. Chaque ligne est vérifiée, et rien n’est ajouté sans votre accord.',
    tu: 'Un tableau CSV, un fichier JSON ou GeoJSON de lieux, ou un agenda .ics. Chaque ligne est vérifiée, et rien n’est ajouté sans ton accord.',
  },
  privacy: {
    vous: 'Le fichier est lu ici, dans votre navigateur : il n’est envoyé nulle part.',
    tu: 'Le fichier est lu ici, dans ton navigateur : il n’est envoyé nulle part.',
  },
  drop: { vous: 'Déposez un fichier ici, ou', tu: 'Dépose un fichier ici, ou' },
  choose: 'Choisir un fichier',
  chooseMore: 'Choisir un autre fichier',
  model: 'Modèle de tableau à remplir (CSV)',
  dropHere: { vous: 'Déposez le fichier pour le vérifier', tu: 'Dépose le fichier pour le vérifier' },
  running: (file: string) => `Lecture de « ${file} »`,
  progress: (fraction: number) => `${formatShare(fraction)} des lignes vérifiées`,
  stop: 'Arrêter la lecture',
  waiting: (count: number) => `${formatPlural(count, 'autre fichier attend', 'autres fichiers attendent')}.`,
  goOn: 'Voir l’autre fichier',
  refusedTitle: (file: string) => `« ${file} » n’est pas importé`,
  reportTitle: (file: string) => `Ce que contient « ${file} »`,
  format: (name: string) => `Lu comme : ${name}.`,
  replacing: {
    vous: (count: number) => `${replaced(count)}. Vos corrections restent.`,
    tu: (count: number) => `${replaced(count)}. Tes corrections restent.`,
  },
  doubles: {
    vous: (lines: readonly number[]) =>
      `${alike(lines)} Si c’est la même, retirez la ligne du fichier ou donnez-lui l’identifiant de cette fiche, qu’elle remplacera.`,
    tu: (lines: readonly number[]) =>
      `${alike(lines)} Si c’est la même, retire la ligne du fichier ou donne-lui l’identifiant de cette fiche, qu’elle remplacera.`,
  },
  unused: (columns: readonly string[]) => `Colonnes non reprises : ${columns.join(', ')}.`,
  corrections: {
    vous: (count: number) =>
      `${formatPlural(count, 'correction', 'corrections')} à reprendre ; celles que vous avez faites ici restent`,
    tu: (count: number) =>
      `${formatPlural(count, 'correction', 'corrections')} à reprendre ; celles que tu as écrites ici restent`,
  },
  perfect: 'Aucune ligne n’a eu besoin d’être corrigée.',
  findings: 'Lignes corrigées, refusées, ignorées ou peut-être en double',
  show: 'Montrer',
  all: 'Tout',
  corrected: (count: number) => `Corrigées (${formatCount(count)})`,
  accepted: (count: number) => `Peut-être en double (${formatCount(count)})`,
  refused: (count: number) => `Refusées (${formatCount(count)})`,
  ignored: (count: number) => `Ignorées (${formatCount(count)})`,
  filter: 'Chercher dans ces lignes',
  line: 'Ligne',
  name: 'Nom',
  column: 'Colonne',
  said: 'Ce qui a été fait',
  given: 'Ce qu’on lit',
  shown: (shown: number, total: number) =>
    shown < total
      ? `${formatCount(shown)} remarques sur ${formatCount(total)}`
      : formatPlural(total, 'remarque', 'remarques'),
  more: 'Montrer la suite',
  saveReport: 'Enregistrer ce rapport (CSV)',
  reportName: 'rapport-import.csv',
  accept: ({ places, corrections }: ImportReport) =>
    corrections.length > 0
      ? `Reprendre ${corrections.length > 1 ? `les ${formatCount(corrections.length)} corrections` : 'la correction'}`
      : `Ajouter ${places.length > 1 ? `les ${formatCount(places.length)} fiches acceptées` : 'la fiche acceptée'}`,
  nothing: 'Aucune fiche ne peut être ajoutée.',
  leave: 'Ne rien ajouter',
  undo: 'Revenir à avant l’import',
  saveCsv: 'Catalogue en CSV',
  saveGeoJson: 'Catalogue en GeoJSON',
  saveCorrections: 'Mes corrections seules',
  noCorrections: 'Aucune correction n’a encore été faite ici.',
  csvName: 'catalogue-lieux.csv',
  geoJsonName: 'catalogue-lieux.geojson',
  correctionsName: 'corrections-lieux.json',
});
