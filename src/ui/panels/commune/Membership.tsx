import { bboxOfRows } from '../../../domain/catalogue/bbox.ts';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { CommuneCode } from '../../../domain/ids.ts';
import { CHOICES, type Choice } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { communeTexts } from '../../texts/commune.ts';
import { useTexts } from '../../useTexts.ts';

interface MembershipProps {
  readonly region: Region;
  readonly commune: CommuneCode;
  readonly row: number;
}

/** Whether a commune is in the territory, and what the person says of it. */
export function Membership({ region, commune, row }: MembershipProps) {
  const texts = useTexts(communeTexts);
  const counting = useApp(selectCounting);
  const { choose, takeCommune } = useApp((state) => state.territoryActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const member = counting.members.find((each) => each.row === row) ?? null;
  const toggle = (choice: Choice) => choose([commune], member?.choice === choice ? null : choice);
  const start = () => {
    takeCommune(commune, 'start');
    const bbox = bboxOfRows(region.topology, [row]);
    if (bbox) lookAt(bbox);
  };
  return (
    <div className="stack stack--tight">
      <p aria-live="polite">{texts.status(member)}</p>
      <div className="cluster">
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            variant="toggle"
            aria-pressed={member?.choice === choice}
            onClick={() => toggle(choice)}
          >
            {texts.choices[choice]}
          </Button>
        ))}
      </div>
      <Button variant="quiet" className="button--flush" onClick={start}>
        {texts.start}
      </Button>
    </div>
  );
}
