import { MEMBERSHIP_RULES } from '../../../domain/territory/territory.ts';
import { selectRuleCounts } from '../../../state/derived/ruleCounts.ts';
import { useApp } from '../../../state/useApp.ts';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { ruleTexts } from '../../texts/rule.ts';
import { useTexts } from '../../useTexts.ts';

/** How one counts, in plain words, with what each rule would count here. */
export function RuleGroup() {
  const texts = useTexts(ruleTexts);
  const rule = useApp((state) => state.territory.present.rule);
  const counts = useApp(selectRuleCounts);
  const { setRule } = useApp((state) => state.territoryActions);
  const options = MEMBERSHIP_RULES.map((value) => ({
    value,
    label: (
      <span className="rule__label">
        {texts.rules[value].label}
        {counts && <span className="rule__count">{texts.count(counts[value])}</span>}
      </span>
    ),
    hint: texts.rules[value].hint,
  }));
  return (
    <fieldset className="rule stack stack--tight">
      <legend>
        <h3>{texts.title}</h3>
      </legend>
      <RadioGroup legend={texts.intro} options={options} value={rule} onChange={setRule} />
      <p className="note">{texts.yourWord}</p>
      <p className="note">{texts.sums}</p>
    </fieldset>
  );
}
