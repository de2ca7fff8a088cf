import { Pencil, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { isBlank } from '../../../domain/territory/territory.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { useTextLimit } from '../../primitives/useTextLimit.tsx';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';
import { DrawButton } from './DrawButton.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

/** What to do with a territory: draw, undo, redo, erase, and their title. @param titleId identifier of the title, which names the region */
export function TerritoryHeader({ titleId }: { readonly titleId: string }) {
  useUndoKeys();
  const canUndo = useApp((state) => state.territory.past.length > 0);
  const canRedo = useApp((state) => state.territory.future.length > 0);
  const blank = useApp((state) => isBlank(state.territory.present));
  const { undo, redo, clear } = useApp((state) => state.territoryActions);
  return (
    <header className="territory__header">
      <h2 id={titleId} className="visually-hidden">
        {territoryTexts.title}
      </h2>
      <DrawButton icon={<Pencil />} />
      <div className="territory__history">
        <Button variant="quiet" iconOnly icon={<Undo2 />} isDisabled={!canUndo} onClick={undo}>
          {territoryTexts.undo}
        </Button>
        <Button variant="quiet" iconOnly icon={<Redo2 />} isDisabled={!canRedo} onClick={redo}>
          {territoryTexts.redo}
        </Button>
        <Button variant="quiet" iconOnly icon={<Trash2 />} isDisabled={blank} onClick={clear}>
          {territoryTexts.clear}
        </Button>
      </div>
    </header>
  );
}

/** The person's own name for the territory, kept when they leave the field: one act, not one per letter. */
export function TerritoryName() {
  const name = useApp((state) => state.territory.present.name);
  return <NameField key={name} name={name} />;
}

function NameField({ name }: { readonly name: string }) {
  const texts = useTexts(territoryTexts);
  const { rename } = useApp((state) => state.territoryActions);
  const [draft, setDraft] = useState(name);
  const limit = useTextLimit('name');
  return (
    <>
      <input
        className="territory__name"
        type="text"
        aria-label={texts.name}
        placeholder={texts.namePlaceholder}
        value={draft}
        {...limit.field}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          limit.forget();
          rename(draft.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      {limit.note}
    </>
  );
}
