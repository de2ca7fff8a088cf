import { X } from 'lucide-react';
import type { Region } from '../../domain/catalogue/region.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { planTexts } from '../texts/interview/plan.ts';
import { useTexts } from '../useTexts.ts';
import { KindSign } from './KindSign.tsx';
import { spotName } from './spotNames.ts';

/** What the person learned and put on the map; nothing while there is none. */
export function KnowledgePart({ region }: { readonly region: Region }) {
  const knowledge = useApp((state) => state.notes.knowledge);
  const { unlearn } = useApp((state) => state.interviewActions);
  const texts = useTexts(planTexts);
  if (knowledge.length === 0) return null;
  return (
    <section className="step-part stack stack--tight">
      <h3>{texts.onMap}</h3>
      <ul className="landmarks">
        {knowledge.map(({ words, on, spot }, at) => (
          <li key={`${on} ${words} ${spotName(spot, region)}`} className="landmark">
            <KindSign kind="learned" />
            <div className="landmark__body">
              <p>{words}</p>
              <p className="note">{texts.known(spotName(spot, region), on)}</p>
            </div>
            <Button variant="quiet" iconOnly icon={<X />} onClick={() => unlearn(at)}>
              {texts.forget(words)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
