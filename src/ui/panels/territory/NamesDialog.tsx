import { useEffect, useId, useState } from 'react';
import { type NameListReading, readNameList } from '../../../domain/search/nameList.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { Dialog } from '../../primitives/Dialog.tsx';
import { territoryTexts } from '../../texts/territory.ts';
import { useTexts } from '../../useTexts.ts';

/** Adds communes from a typed or pasted list, and says which names are not known. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const region = useApp(selectRegion);
  const names = useApp((state) => (state.names.status === 'ready' ? state.names.value : null));
  const { loadNames } = useApp((state) => state.catalogueActions);
  const { choose } = useApp((state) => state.territoryActions);
  const [text, setText] = useState('');
  const field = useId();
  const report = useId();
  useEffect(() => void loadNames(), [loadNames]);
  if (!region) return null;

  const reading = readNameList(text, region, names);
  const add = () => {
    choose(reading.communes, 'in');
    if (reading.unknown.length === 0) onClose();
    else setText(reading.unknown.join('\n'));
  };
  return (
    <Dialog title={territoryTexts.namesTitle} onClose={onClose}>
      <div className="stack">
        <label htmlFor={field}>{territoryTexts.namesLabel}</label>
        <textarea
          id={field}
          className="names__text"
          rows={7}
          value={text}
          aria-describedby={report}
          onChange={(event) => setText(event.target.value)}
        />
        <div id={report} aria-live="polite">
          {text.trim() !== '' && <NamesReport reading={reading} />}
        </div>
        <div className="cluster">
          <Button variant="primary" isDisabled={reading.communes.length === 0} onClick={add}>
            {territoryTexts.namesAdd}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** What was understood of the list, and what was not. */
export function NamesReport({ reading }: { readonly reading: NameListReading }) {
  const texts = useTexts(territoryTexts);
  return (
    <>
      <p>{texts.namesFound(reading.communes.length)}</p>
      {reading.unknown.length > 0 && <p className="names__unknown">{texts.namesUnknown(reading.unknown)}</p>}
    </>
  );
}
