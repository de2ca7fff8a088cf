import { useState } from 'react';
import { MAX_TERRITORIES } from '../../domain/territory/territorySet.ts';
import type { OutlineOpening } from '../../state/slices/outlineSlice.ts';
import { useApp } from '../../state/useApp.ts';
import { OpenOutline } from '../panels/territory/OpenOutline.tsx';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { outlineFileTexts } from '../texts/outlineFile.ts';
import { outlineNotices } from '../texts/outlineNotices.ts';
import { RefusedFile } from './FileReading.tsx';
import { StepTitle } from './StepTitle.tsx';
import './dialogs.css';

/** A file of outlines that cannot be taken as it comes: it holds several, or none. */
export function OutlineDialog({ onClose }: { readonly onClose: () => void }) {
  const opening = useApp((state) => state.outlineOpening);
  const { closeOutline } = useApp((state) => state.outlineActions);
  const close = () => {
    closeOutline();
    onClose();
  };
  return (
    <Dialog title={outlineNotices.open} onClose={close}>
      {opening?.status === 'asked' && <SeveralOutlines opening={opening} onLeave={close} />}
      {opening?.status === 'refused' && (
        <div className="stack">
          <RefusedFile title={outlineFileTexts.refusedTitle(opening.file)} onRetry={null}>
            <p>
              {opening.flaw.kind === 'too-heavy'
                ? outlineFileTexts.tooHeavy
                : outlineFileTexts.flaw(opening.flaw, opening.file)}
            </p>
          </RefusedFile>
          <div className="cluster">
            <OpenOutline />
            <Button onClick={close}>{outlineFileTexts.leave}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface SeveralProps {
  readonly opening: Extract<OutlineOpening, { status: 'asked' }>;
  readonly onLeave: () => void;
}

function SeveralOutlines({ opening: { file, read }, onLeave }: SeveralProps) {
  const [how, setHow] = useState<'pieces' | 'apart'>('pieces');
  const { takeOutlines } = useApp((state) => state.outlineActions);
  const count = read.outlines.length;
  const apart = Math.min(count, MAX_TERRITORIES);
  const names = read.outlines.flatMap(({ name }) => (name ? [name] : [])).slice(0, MAX_TERRITORIES);
  return (
    <div className="stack">
      <StepTitle>{outlineFileTexts.title(file)}</StepTitle>
      <p>
        {outlineFileTexts.several(count)} {names.join(', ')}
      </p>
      <RadioGroup
        legend={outlineFileTexts.how}
        options={[
          { value: 'pieces', label: outlineFileTexts.pieces(count) },
          {
            value: 'apart',
            label: outlineFileTexts.apart(apart),
            ...(apart < count ? { hint: outlineFileTexts.room(apart, MAX_TERRITORIES) } : {}),
          },
        ]}
        value={how}
        onChange={setHow}
      />
      <p className="note">{outlineFileTexts.replaced}</p>
      <div className="cluster">
        <Button variant="primary" onClick={() => takeOutlines(how)}>
          {outlineFileTexts.take}
        </Button>
        <Button onClick={onLeave}>{outlineFileTexts.leave}</Button>
      </div>
    </div>
  );
}
