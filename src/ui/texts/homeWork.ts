import type { HomeWork } from '../../domain/statistics/homeWork.ts';
import { formatCount, formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** « 3 habitants sur 10 qui travaillent le font », never none nor all of them when it is not so. */
function tenths({ outside, people }: HomeWork): string {
  const count = Math.round((10 * outside) / people);
  if (outside === 0) return 'Aucun habitant qui travaille ne le fait';
  if (outside >= people) return 'Tous les habitants qui travaillent le font';
  if (count === 0) return 'Moins d’un habitant sur 10 qui travaille le fait';
  if (count === 1) return '1 habitant sur 10 qui travaille le fait';
  if (count === 10) return 'Plus de 9 habitants sur 10 qui travaillent le font';
  return `${count} habitants sur 10 qui travaillent le font`;
}

/** Words of the part that says where inhabitants go to work. */
export const homeWorkTexts = typeset({
  /** @param first name of the commune outside where most of them work; null when it is not known */
  title: (here: HomeWork, first: string | null) =>
    `${tenths(here)} hors de ce territoire${first === null ? '' : `, d’abord vers ${first}`}`,
  counts: ({ outside, people }: HomeWork) =>
    `Environ ${formatCount(Math.round(outside))} habitants sur ${formatCount(Math.round(people))} qui ont un emploi.`,
  fragile: 'Moins de 200 personnes : à prendre avec précaution.',
  missing: (count: number) =>
    `Sans ${formatPlural(count, 'commune, qui n’a', 'communes, qui n’ont')} aucune ligne dans le fichier.`,
  note: {
    doesNotSay:
      'Une estimation du recensement, les communes prises entières. Elle ne dit ni comment on y va, ni le temps que cela prend, ni quels jours on y travaille.',
  },
} as const);
