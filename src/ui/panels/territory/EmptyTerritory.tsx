import { Layers, MapPin, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { territoryTexts } from '../../texts/territory.ts';
import { AreaDialog } from './AreaDialog.tsx';
import { DrawButton } from './DrawButton.tsx';

/** Before anything is drawn: one sentence and three ways to begin. */
export function EmptyTerritory() {
  const [choosing, setChoosing] = useState(false);
  const ready = useApp((state) => state.region.status === 'ready');
  const { emptyLead, startDrawHint, startCommune, startCommuneHint, startArea, startAreaHint } =
    territoryTexts;
  return (
    <div className="stack">
      <p>{emptyLead}</p>
      <ul className="starts">
        <li className="start start--main">
          <DrawButton icon={<Pencil />} />
          <span className="note">{startDrawHint}</span>
        </li>
        <Start icon={<MapPin />} hint={startCommuneHint} onClick={focusSearch}>
          {startCommune}
        </Start>
        <Start icon={<Layers />} hint={startAreaHint} onClick={() => setChoosing(ready)}>
          {startArea}
        </Start>
      </ul>
      {choosing && <AreaDialog onClose={() => setChoosing(false)} />}
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
