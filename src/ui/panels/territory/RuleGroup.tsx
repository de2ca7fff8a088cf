import { MEMBERSHIP_RULES } from '../../../domain/territory/territory.ts';
import { selectRuleCounts } from '../../../state/derived/ruleCounts.ts';
import { useApp } from '../../../state/useApp.ts';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { ruleTexts } from '../../texts/rule.ts';

/** How one counts, in plain words, with what each rule would count here. */
export function RuleGroup() {
  const rule = useApp((state) => state.territory.present.rule);
  const counts = useApp(selectRuleCounts);
  const { setRule } = useApp((state) => state.territoryActions);
  const options = MEMBERSHIP_RULES.map((value) => ({
    value,
    label: (
      <span className="rule__label">
        {ruleTexts.rules[value].label}
        {counts && <span className="rule__count">{ruleTexts.count(counts[value])}</span>}
      </span>
    ),
    hint: ruleTexts.rules[value].hint,
  }));
  return (
    <fieldset className="rule stack stack--tight">
      <legend>
        <h3>{ruleTexts.title}</h3>
      </legend>
      <RadioGroup legend={ruleTexts.intro} options={options} value={rule} onChange={setRule} />
      <p className="note">{ruleTexts.yourWord}</p>
      <p className="note">{ruleTexts.sums}</p>
    </fieldset>
  );
}
