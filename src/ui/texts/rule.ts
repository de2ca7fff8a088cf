import type { MembershipRule } from '../../domain/territory/territory.ts';
import { formatPlural } from '../formats.ts';
import type { BothWays } from './addressed.ts';
import { typeset } from './typeset.ts';

/** Name and explanation of a membership rule. */
interface RuleText {
  readonly label: string;
  readonly hint: BothWays<string>;
}

const rules: Readonly<Record<MembershipRule, RuleText>> = {
  majority: {
    label: 'Majorité',
    hint: {
      vous: 'votre dessin couvre au moins la moitié de sa surface',
      tu: 'ton dessin couvre au moins la moitié de sa surface',
    },
  },
  centre: {
    label: 'Centre',
    hint: {
      vous: 'un point sur la surface de la commune est dans votre dessin',
      tu: 'un point sur la surface de la commune est dans ton dessin',
    },
  },
  touched: {
    label: 'Touchée',
    hint: { vous: 'votre dessin en couvre plus de 5 %', tu: 'ton dessin en couvre plus de 5 %' },
  },
  whole: {
    label: 'Entière',
    hint: { vous: 'votre dessin en couvre au moins 95 %', tu: 'ton dessin en couvre au moins 95 %' },
  },
};

/** Words of « Comment on compte ». */
export const ruleTexts = typeset({
  title: 'Comment on compte',
  intro: 'Une commune compte, tout entière, quand :',
  rules,
  count: (communes: number) => formatPlural(communes, 'commune', 'communes'),
  yourWord: {
    vous: 'Votre mot l’emporte : une commune que vous mettez dedans compte, une commune que vous mettez dehors ne compte pas, quelle que soit la règle.',
    tu: 'Ton mot l’emporte : une commune que tu mets dedans compte, une commune que tu mets dehors ne compte pas, quelle que soit la règle.',
  },
  sums: 'Les chiffres sont ceux de communes entières : on ne coupe jamais une population au prorata de la surface.',
} as const);
