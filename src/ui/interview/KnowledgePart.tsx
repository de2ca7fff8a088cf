import { X } from 'lucide-react';
import type { Region } from '../../domain/catalogue/region.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { planTexts } from '../texts/interview/plan.ts';
import { useTexts } from '../useTexts.ts';
import { KindSign } from './KindSign.tsx';
import { spotName } from './spotNames.ts';

/** What the person learned and put on the map, folded; nothing while there is none. */
export function KnowledgeFold({ region }: { readonly region: Region }) {
  const knowledge = useApp((state) => state.notes.knowledge);
  const { unlearn } = useApp((state) => state.interviewActions);
  const texts = useTexts(planTexts);
  if (knowledge.length === 0) return null;
  return (
    <Disclosure title={texts.onMap} aside={texts.notes(knowledge.length)}>
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
    </Disclosure>
  );
}
