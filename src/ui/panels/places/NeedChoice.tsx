import { DOOR_NEEDS } from '../../../domain/places/doorNeeds.ts';
import { selectNeed } from '../../../state/derived/needDoors.ts';
import { useApp } from '../../../state/useApp.ts';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { needTexts } from '../../texts/needs.ts';

/** What one comes for: the question that the three doors answer. */
export function NeedChoice() {
  const need = useApp(selectNeed);
  const { note } = useApp((state) => state.interviewActions);
  return (
    <RadioGroup
      legend={needTexts.legend}
      hideLegend
      look="chips"
      options={DOOR_NEEDS.map((value) => ({ value, label: needTexts.needs[value] }))}
      value={need}
      onChange={(chosen) => note({ need: chosen })}
    />
  );
}
