import { formatCount } from '../formats.ts';
import { typeset } from './typeset.ts';

/** The copy kept by the browser, and the version that may replace it. */
export const offlineTexts = typeset({
  copying: (done: number, total: number) =>
    `Copie pour l’usage hors connexion : ${formatCount(Math.floor((100 * done) / total))}\u202f%`,
  ready: (geography: string) => `Disponible hors connexion. Données : ${geography}.`,
  interrupted:
    'La copie pour l’usage hors connexion n’est pas complète. Elle reprendra à la prochaine visite.',
  newVersion: 'Une nouvelle version est prête.',
  newVersionNote: 'Recharger garde le territoire et les pistes.',
  newVersionSave: {
    vous: 'Enregistrez d’abord votre carnet, pour y retrouver le reste.',
    tu: 'Enregistre d’abord ton carnet, pour y retrouver le reste.',
  },
  reload: 'Recharger',
  later: 'Plus tard',
} as const);
