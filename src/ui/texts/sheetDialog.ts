import type { SheetRefusal } from '../../state/acts/readSheets.ts';
import { formatCount, formatPlural, formatShare } from '../formats.ts';
import { sheetReadingTexts } from './sheetReading.ts';
import { typeset } from './typeset.ts';

/** Words of the dialog that reads sheets drawn by hand. */
export const sheetDialogTexts = typeset({
  lead: {
    vous: 'Une photographie ou un scan de chaque carte vierge imprimée ici et dessinée au stylo, à plat, ses quatre carrés noirs visibles. Rien n’est ouvert sans votre accord.',
    tu: 'Une photographie ou un scan de chaque carte vierge imprimée ici et dessinée au stylo, à plat, ses quatre carrés noirs visibles. Rien n’est ouvert sans ton accord.',
  },
  drop: { vous: 'Déposez une ou plusieurs images ici, ou', tu: 'Dépose une ou plusieurs images ici, ou' },
  dropHere: { vous: 'Déposez les images pour les lire', tu: 'Dépose les images pour les lire' },
  choose: 'Choisir des images',
  chooseMore: 'Choisir d’autres images',
  privacy: {
    vous: 'L’image est lue ici, dans votre navigateur : elle n’est envoyée nulle part, et rien n’en est gardé.',
    tu: 'L’image est lue ici, dans ton navigateur : elle n’est envoyée nulle part, et rien n’en est gardé.',
  },
  running: (file: string) => `Lecture de « ${file} »`,
  progress: (fraction: number) => `${formatShare(fraction)} de la lecture`,
  stop: 'Arrêter la lecture',
  waiting: (count: number) => `${formatPlural(count, 'autre image attend', 'autres images attendent')}.`,
  refusedTitle: (file: string) => `« ${file} » n’est pas lue`,
  refusal: {
    ...sheetReadingTexts.flaw,
    unreadable:
      'Ce fichier ne s’ouvre plus : il a été déplacé, renommé ou débranché. Il faut le choisir à nouveau.',
    'not-a-picture':
      'Ce fichier n’est pas une image JPEG, PNG ou WebP. Un PDF ou un autre format doit d’abord être enregistré en JPEG.',
    'too-large':
      'Cette image est trop grande : 60 millions de pixels et 60 Mo au plus. Il faut la réduire, ou numériser à 300 points par pouce.',
    damaged:
      'Cette image est abîmée ou incomplète : il faut reprendre la photographie, ou la copier à nouveau.',
    'no-memory':
      'Cet appareil n’a pas assez de mémoire libre pour cette image : il faut fermer d’autres onglets, ou réduire l’image.',
    'no-reader':
      'Ce navigateur ne sait pas lire une image de cette façon : il faut le mettre à jour, ou en prendre un autre. Le tracé peut aussi être refait sur la carte.',
    stopped: 'Ce qui lit les feuilles n’est pas arrivé, ou s’est arrêté : un nouvel essai suffit souvent.',
    'too-long': 'La lecture de cette image ne répond plus et a été arrêtée.',
    elsewhere:
      'Cette feuille montre une autre région que celle de cette carte : il faut l’ouvrir là où elle a été imprimée.',
  } satisfies Record<SheetRefusal, string>,
  foundTitle: (file: string) => `Ce qui est lu sur « ${file} »`,
  found: (count: number) =>
    count === 1
      ? 'Un tracé est lu. Est-ce bien celui de la feuille ?'
      : `${formatCount(count)} tracés sont lus, un par couleur de stylo. Sont-ce bien ceux de la feuille ?`,
  picture: (count: number) =>
    `La carte photographiée, vue de dessus, et ${formatPlural(count, 'tracé lu', 'tracés lus')} par-dessus`,
  keep: 'Ce qui est gardé',
  pen: (name: string) => `Tracé ${name}`,
  replaced: 'Le premier prend la place du territoire en main, les suivants se posent à côté.',
  correct: 'Le tracé peut être repris ensuite avec les outils de dessin.',
  room: (left: number) =>
    left === 0
      ? 'Quatre territoires sont déjà là : il faut en retirer un pour ouvrir celui-ci.'
      : `Il reste de la place pour ${formatPlural(left, 'territoire', 'territoires')} : les premiers sont pris.`,
  accept: 'C’est bien cela',
  again: 'Recommencer',
  leave: 'Laisser cette feuille',
  goOn: 'Passer à l’image suivante',
  openedTitle: (count: number) =>
    count === 1 ? 'Un territoire est ouvert' : `${formatCount(count)} territoires sont ouverts`,
  takeBack: 'Tout annuler',
  see: 'Voir la carte',
  name: (sheet: number, pen: string | null) => `Feuille ${formatCount(sheet)}${pen ? `, ${pen}` : ''}`,
} as const);
