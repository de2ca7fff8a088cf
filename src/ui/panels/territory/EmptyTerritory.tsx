import { Layers, ListPlus, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { AnswerCard } from '../../answers/AnswerCard.tsx';
import { Button } from '../../primitives/Button.tsx';
import { territoryAnswerTexts } from '../../texts/answers/territory.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { OpenOutline } from './OpenOutline.tsx';

/** Before anything is drawn: one sentence, and what to do. */
export function EmptyTerritory() {
  const texts = useTexts(territoryAnswerTexts);
  return <AnswerCard sentence={texts.sentence({ kind: 'blank' })} question={<p>{texts.blankQuestion}</p>} />;
}

/** The other ways to begin. */
export function OtherStarts() {
  const texts = useTexts(territoryTexts);
  const { openDialog } = useApp((state) => state.uiActions);
  const ready = useApp((state) => state.region.status === 'ready');
  const { startCommune, startCommuneHint, startArea, startAreaHint } = texts;
  return (
    <div className="stack">
      <ul className="starts">
        <Start icon={<MapPin />} hint={startCommuneHint} onClick={focusSearch}>
          {startCommune}
        </Start>
        <Start icon={<Layers />} hint={startAreaHint} onClick={() => openDialog(ready ? 'area' : null)}>
          {startArea}
        </Start>
      </ul>
      <div className="cluster">
        <Button variant="quiet" icon={<ListPlus />} onClick={() => openDialog(ready ? 'names' : null)}>
          {texts.typeNames}
        </Button>
        <OpenOutline />
      </div>
    </div>
  );
}

interface StartProps {
  readonly icon: ReactNode;
  readonly hint: string;
  readonly onClick: () => void;
  readonly children: string;
}

function Start({ icon, hint, onClick, children }: StartProps) {
  return (
    <li className="start">
      <button type="button" className="start__button" onClick={onClick}>
        <span className="start__icon" aria-hidden="true">
          {icon}
        </span>
        <span>
          <span className="start__label">{children}</span>
          <span className="note">{hint}</span>
        </span>
      </button>
    </li>
  );
}

/** The search belongs to the header: it is reached as the keyboard would. */
function focusSearch(): void {
  document.querySelector<HTMLElement>('[role="combobox"]')?.focus();
}
