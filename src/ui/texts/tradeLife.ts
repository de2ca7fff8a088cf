import type { DayHours } from '../../domain/interview/notebook.ts';
import type { LifeFinding } from '../../domain/trades/guide/life.ts';
import type { RefusalKey } from '../../domain/trades/guide/refusalKeys.ts';
import { backgroundTexts } from './background.ts';
import { joinSentences, quoted, tidy } from './reconversionReasons.ts';
import { typeset } from './typeset.ts';

const MOMENTS: Readonly<Record<DayHours, string>> = {
  day: 'en journée',
  early: 'tôt le matin ou le soir',
  evening: 'le soir',
  night: 'la nuit',
  weekend: 'le week-end',
  split: 'en deux fois dans la journée',
};

const QUESTIONS: Readonly<Record<RefusalKey, string>> = {
  nuit: 'Travaille-t-on parfois la nuit ?',
  equipes: 'Les équipes tournent-elles ?',
  weekend: 'Travaille-t-on le week-end ?',
  horaires_decales: 'Les horaires sont-ils décalés ou coupés ?',
  astreinte: 'Peut-on être appelé en dehors de ses heures ?',
  charges: 'Que faut-il porter, et avec quelle aide ?',
  debout: 'Combien de temps reste-t-on debout ?',
  assis: 'Combien de temps reste-t-on assis ?',
  postures: 'Quels gestes fatiguent le corps ?',
  cadence: 'Qui décide du rythme ?',
  dehors: 'Travaille-t-on dehors ?',
  hauteur: 'Travaille-t-on en hauteur ?',
  froid_chaleur: 'Fait-il très froid ou très chaud ?',
  bruit: 'Y a-t-il du bruit ?',
  produits: 'Quels produits utilise-t-on ?',
  machines: 'Quelles machines utilise-t-on ?',
  public: 'Voit-on des clients ou du public ?',
  soins: 'S’occupe-t-on de personnes malades ou fragiles ?',
  enfants: 'S’occupe-t-on d’enfants ?',
  hopital: 'Peut-on faire ce métier ailleurs qu’à l’hôpital ?',
  domicile: 'Travaille-t-on chez les gens ?',
  route: 'Combien de trajets fait-on dans la journée ?',
  seul: 'Travaille-t-on seul ?',
  saison: 'Travaille-t-on toute l’année ?',
  interim: 'Passe-t-on souvent par l’intérim ?',
};

/** « La nuit » as it goes on in a sentence. */
const lower = (key: RefusalKey) => {
  const word = backgroundTexts.refusals[key];
  return `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`;
};

/** Words of « Ce métier, dans ma vie ». */
export const tradeLifeTexts = typeset({
  title: 'Ce métier, dans ma vie',
  nothing: {
    vous: 'Rien n’est encore dit de ce que vous aimez, de ce que vous ne voulez plus, de vos horaires ni de vos trajets : cette partie se remplit avec.',
    tu: 'Rien n’est encore dit de ce que tu aimes, de ce que tu ne veux plus, de tes horaires ni de tes trajets : cette partie se remplit avec.',
  },
  agrees: 'Ce qui pourrait aller',
  holds: 'Ce qui pourrait retenir',
  unknown: 'Ce qui est à vérifier',
  keep: 'Garder',
  kept: 'Gardé dans mes arguments',
  drop: 'Laisser de côté',
  seeDropped: (count: number) =>
    `Revoir ${count === 1 ? 'ce qui est laissé' : `les ${count} laissés`} de côté`,
  ask: 'En faire une question',
  asked: 'Question ajoutée à l’enquête métiers',
  liked: (interest: string, version: string) =>
    `On y retrouve ce qui est aimé : ${interest} (ROME ${version}).`,
  refusedThere: (word: string, contexts: string, version: string) =>
    `Refusé : ${word}. Il y aurait : ${contexts} (contextes du ROME ${version}).`,
  refusedUnknown: (word: string, version: string) =>
    `Refusé : ${word}. Le ROME ${version} n’en dit rien pour ce métier : on ne sait pas.`,
  momentAgrees: (moment: string, contexts: string, version: string) =>
    `Accepté : ${moment}. Le ROME ${version} décrit : ${contexts}.`,
  momentHolds: (moment: string, contexts: string, version: string) =>
    `Pas dit possible : ${moment}. Le ROME ${version} décrit : ${contexts}.`,
  momentUnknown: (moment: string, version: string) =>
    `Travailler ${moment} : le ROME ${version} n’en dit rien pour ce métier, on ne sait pas.`,
  licenceHolds: (sentences: string, version: string) =>
    `Pas encore de permis. Le ROME ${version} écrit : « ${sentences} »`,
  licenceCheck: (sentences: string, version: string) =>
    `Permis de conduire : est-ce le bon ? Le ROME ${version} écrit : « ${sentences} »`,
  licenceUnknown: (version: string) =>
    `Pas encore de permis. Le ROME ${version} ne dit pas s’il en faut un : on ne sait pas.`,
  travel: (contexts: string, version: string) =>
    `Des trajets limités sont demandés. Le ROME ${version} décrit : ${contexts}.`,
  training: (time: string, sentences: string, version: string) =>
    `Temps pour se former : ${time}. Le ROME ${version} écrit : « ${sentences} »`,
});

/** What was said and what is published, in one sentence with its source. @param training time that was said, empty when none was */
export function lifeSentence(finding: LifeFinding, version: string, training: string): string {
  const texts = tradeLifeTexts;
  switch (finding.kind) {
    case 'liked':
      return texts.liked(quoted([finding.interest]), version);
    case 'refused':
      return finding.contexts.length > 0
        ? texts.refusedThere(lower(finding.key), quoted(finding.contexts), version)
        : texts.refusedUnknown(lower(finding.key), version);
    case 'moment': {
      const moment = MOMENTS[finding.moment];
      if (finding.stance === 'unknown') return texts.momentUnknown(moment, version);
      const write = finding.stance === 'agrees' ? texts.momentAgrees : texts.momentHolds;
      return write(moment, quoted(finding.contexts), version);
    }
    case 'licence': {
      const sentences = tidy(joinSentences(finding.sentences));
      if (sentences === '') return texts.licenceUnknown(version);
      return (finding.has ? texts.licenceCheck : texts.licenceHolds)(sentences, version);
    }
    case 'travel':
      return texts.travel(quoted(finding.contexts), version);
    case 'training':
      return texts.training(training, tidy(joinSentences(finding.sentences)), version);
  }
}

/** The question that an unknown calls for, to be asked to somebody who does the trade; null where there is none to ask. */
export function lifeQuestion(finding: LifeFinding): string | null {
  if (finding.stance !== 'unknown') return null;
  switch (finding.kind) {
    case 'refused':
      return QUESTIONS[finding.key];
    case 'moment':
      return `Travaille-t-on parfois ${MOMENTS[finding.moment]} ?`;
    case 'licence':
      return 'Faut-il un permis, et lequel ?';
    case 'travel':
      return QUESTIONS.route;
    case 'training':
      return 'Comment apprend-on ce métier, et en combien de temps ?';
    case 'liked':
      return null;
  }
}
