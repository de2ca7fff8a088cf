import type { DoorsSaid } from '../../../domain/answers/doorsAnswer.ts';
import type { GapsSaid } from '../../../domain/answers/gapsAnswer.ts';
import type { PlanSaid } from '../../../domain/answers/planAnswer.ts';
import { formatDay, formatKm, formatPlural } from '../../formats.ts';
import { type BothWays, bothWays } from '../addressed.ts';
import { AS_THE_CROW_FLIES, BY_BOAT, ofPlace } from '../placeNames.ts';
import { readingTexts } from '../reading.ts';
import { typeset } from '../typeset.ts';

const NUMBERS = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'];

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** « Trois choses », « 14 choses ». */
function things(count: number): string {
  const number = NUMBERS[count] ?? String(count);
  return `${number} ${count > 1 ? 'choses' : 'chose'}`;
}

const FOLLOWS: BothWays<string> = {
  vous: 'Votre trait suit les limites des intercommunalités. Pourquoi s’arrête-t-il là ?',
  tu: 'Ton trait suit les limites des intercommunalités. Pourquoi s’arrête-t-il là ?',
};
const STOPS: BothWays<(name: string, jobs: string) => string> = {
  vous: (name, jobs) =>
    `Vous vous arrêtez avant ${name} : ${jobs} à côté de votre trait. Qu’est-ce qui ferait y aller : un trajet, quelqu’un, une idée ?`,
  tu: (name, jobs) =>
    `Tu t’arrêtes avant ${name} : ${jobs} à côté de ton trait. Qu’est-ce qui ferait y aller : un trajet, quelqu’un, une idée ?`,
};

const gaps = bothWays((address) => (said: GapsSaid): string => {
  switch (said.kind) {
    case 'none':
      return FOLLOWS[address];
    case 'neighbour':
      return STOPS[address](
        AND.format(said.names),
        formatPlural(said.jobs, 'emploi privé', 'emplois privés'),
      );
    case 'leftOut':
      return readingTexts.leftOut[address](said.epci, said.names);
    case 'entered':
      return readingTexts.barelyEntered[address](said.epci, said.names);
  }
});

const NO_START: BothWays<string> = {
  vous: 'Dites où vous vivez, ou dessinez votre territoire : on cherchera les portes les plus proches.',
  tu: 'Dis où tu vis, ou dessine ton territoire : on cherchera les portes les plus proches.',
};
const HOME: BothWays<string> = { vous: 'près de chez vous', tu: 'près de chez toi' };

/** « , à 1,2 km à vol d’oiseau », « , par bateau » where nobody knows how far. */
function wayTo(km: number | null, byBoat: boolean): string {
  if (km === null) return byBoat ? ', par bateau' : '';
  return `, à ${formatKm(km)} ${byBoat ? BY_BOAT : AS_THE_CROW_FLIES}`;
}

const doors = bothWays((address) => (said: DoorsSaid): string => {
  if (said.kind === 'noStart') return NO_START[address];
  if (said.kind === 'none') return `On ne connaît aucune porte à pousser près ${ofPlace(said.from)}.`;
  const { count, first, from, home } = said;
  const near = home ? HOME[address] : `près ${ofPlace(from)}`;
  const distance = wayTo(first.distanceKm, first.byBoat);
  const number = NUMBERS[count] ?? String(count);
  return count === 1
    ? `Une porte à pousser ${near} : ${first.name}${distance}.`
    : `${number} portes à pousser ${near}, d’abord ${first.name}${distance}.`;
});

function plan(said: PlanSaid): string {
  switch (said.kind) {
    case 'empty':
      return 'Rien n’est encore prévu.';
    case 'done':
      return `Tout est fait : ${formatPlural(said.count, 'action', 'actions')}, et ce que j’y ai appris.`;
    case 'planned': {
      const { count, undated, last } = said;
      if (last === null)
        return `${things(count)} à faire, ${undated === count ? 'à dater' : 'dont la date est passée'}.`;
      const dated = undated > 0 ? ` ; ${undated === 1 ? 'une reste' : `${undated} restent`} à dater` : '';
      return `${things(count)} à faire d’ici au ${formatDay(last)}${dated}.`;
    }
  }
}

/** Answers about where to go next, and questions that lead there. */
export const peopleAnswerTexts = typeset({
  gaps,
  doors,
  plan,
  doorsQuestion: {
    vous: 'Qui pourrait vous parler de ce travail, là où vous vivez ?',
    tu: 'Qui pourrait te parler de ce travail, là où tu vis ?',
  },
  planContext: { vous: 'Ce que vous emportez', tu: 'Ce que tu emportes' },
  planQuestion: 'Quelle est la première phrase à dire, au téléphone ou au guichet ?',
  list: 'Portes à pousser',
} as const);
