import { useId, useState } from 'react';
import { type NameListReading, readNameList } from '../../../domain/search/nameList.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { Dialog } from '../../primitives/Dialog.tsx';
import { useTextLimit } from '../../primitives/useTextLimit.tsx';
import { NamesState } from '../../search/NamesState.tsx';
import { territoryTexts } from '../../texts/territory.ts';
import { useRegionNames } from '../../useRegionNames.ts';
import { useTexts } from '../../useTexts.ts';

/** Adds communes from a typed or pasted list, and says which names are not known. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const region = useApp(selectRegion);
  const names = useApp((state) => (state.names.status === 'ready' ? state.names.value : null));
  const { choose } = useApp((state) => state.territoryActions);
  const [text, setText] = useState('');
  const limit = useTextLimit('list');
  const field = useId();
  const report = useId();
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
          {...limit.field}
          aria-describedby={report}
          onChange={(event) => setText(event.target.value)}
        />
        {limit.note}
        <div id={report} aria-live="polite">
          {text.trim() !== '' && <NamesReport reading={reading} whole={names !== null} />}
        </div>
        <NamesState />
        <div className="cluster">
          <Button variant="primary" isDisabled={reading.communes.length === 0} onClick={add}>
            {territoryTexts.namesAdd}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface NamesReportProps {
  readonly reading: NameListReading;
  /** Whether the names of former communes were there to be found. */
  readonly whole: boolean;
}

/** What was understood of the list, and what was not. */
export function NamesReport({ reading, whole }: NamesReportProps) {
  const texts = useTexts(territoryTexts);
  const names = useRegionNames();
  return (
    <>
      <p>{texts.namesFound(reading.communes.length)}</p>
      {reading.unknown.length > 0 && (
        <p className="names__unknown">
          {whole ? texts.namesUnknown(reading.unknown, names.in) : texts.namesNotYet(reading.unknown)}
        </p>
      )}
    </>
  );
}
