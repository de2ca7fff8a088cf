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
    vous: 'Un tableau CSV, un fichier de lieux (JSON, GeoJSON, uMap, KML, KMZ, GPX) ou un agenda .ics. Chaque ligne est vérifiée, et rien n’est ajouté sans votre accord.',
    tu: 'Un tableau CSV, un fichier de lieux (JSON, GeoJSON, uMap, KML, KMZ, GPX) ou un agenda .ics. Chaque ligne est vérifiée, et rien n’est ajouté sans ton accord.',
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
  accept: (places: number, corrections: number) =>
    corrections > 0
      ? `Reprendre ${corrections > 1 ? `les ${formatCount(corrections)} corrections` : 'la correction'}`
      : `Ajouter ${places > 1 ? `les ${formatCount(places)} fiches acceptées` : 'la fiche acceptée'}`,
  around: (far: number) =>
    `Garder la région et ses abords : ${formatPlural(far, 'fiche, à plus de 30 km, est laissée', 'fiches, à plus de 30 km, sont laissées')}`,
  askColumns: 'Quelle colonne dit quoi ?',
  columnsTitle: 'Quelle colonne dit quoi ?',
  columnsMissing:
    'On ne reconnaît pas toutes les colonnes de ce fichier. Il faut au moins celle du nom, et une qui dise où c’est.',
  columnsLead:
    'Ce que dit chaque colonne. Un fichier de la même forme sera lu de la même façon pendant cette visite.',
  columnHeading: (heading: string) => heading || '(sans titre)',
  samples: (cells: readonly string[]) => (cells.length > 0 ? `par exemple : ${cells.join(' · ')}` : 'vide'),
  notTaken: 'Ne pas reprendre',
  readSo: 'Lire le fichier ainsi',
  grouped: 'En résumé',
  group: (count: number, what: string) => `${formatPlural(count, 'ligne', 'lignes')} : ${what}`,
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
