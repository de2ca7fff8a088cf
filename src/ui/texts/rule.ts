import type { MembershipRule } from '../../domain/territory/territory.ts';
import { formatPlural } from '../formats.ts';
import { typeset } from './typeset.ts';

/** Name and explanation of a membership rule. */
interface RuleText {
  readonly label: string;
  readonly hint: string;
}

const rules: Readonly<Record<MembershipRule, RuleText>> = {
  majority: { label: 'Majorité', hint: 'votre dessin couvre au moins la moitié de sa surface' },
  centre: { label: 'Centre', hint: 'un point sur la surface de la commune est dans votre dessin' },
  touched: { label: 'Touchée', hint: 'votre dessin en couvre plus de 5 %' },
  whole: { label: 'Entière', hint: 'votre dessin en couvre au moins 95 %' },
};

/** Words of « Comment on compte ». */
export const ruleTexts = typeset({
  title: 'Comment on compte',
  intro: 'Une commune compte, tout entière, quand :',
  rules,
  count: (communes: number) => formatPlural(communes, 'commune', 'communes'),
  yourWord:
    'Votre mot l’emporte : une commune que vous mettez dedans compte, une commune que vous mettez dehors ne compte pas, quelle que soit la règle.',
  sums: 'Les chiffres sont ceux de communes entières : on ne coupe jamais une population au prorata de la surface.',
} as const);
