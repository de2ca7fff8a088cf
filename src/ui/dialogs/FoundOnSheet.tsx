import { useState } from 'react';
import type { PenColour } from '../../domain/paper/reading/ink.ts';
import { type FoundSheet, roomForSheets, type SheetActs } from '../../state/acts/readSheets.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/Checkbox.tsx';
import { FileChooser } from '../primitives/FileChooser.tsx';
import { sheetDialogTexts } from '../texts/sheetDialog.ts';
import { readingRemarks, sheetReadingTexts } from '../texts/sheetReading.ts';
import { PICTURES } from './pictures.ts';
import { SheetPicture } from './SheetPicture.tsx';
import { StepTitle } from './StepTitle.tsx';
import './sheet.css';

interface FoundOnSheetProps {
  readonly file: string;
  readonly found: FoundSheet;
  readonly acts: SheetActs;
}

/** What was read, over the photograph, to be agreed to, taken again or left. */
export function FoundOnSheet({ file, found, acts }: FoundOnSheetProps) {
  const { territories } = found;
  const [left, setLeft] = useState<readonly PenColour[]>([]);
  const room = useApp(roomForSheets);
  const isFirst = useApp((state) => !state.drawnSheets?.opened.length);
  const kept = territories.filter(({ pen }) => !left.includes(pen));
  const remarks = readingRemarks(found);
  const toggle = (pen: PenColour) => (keep: boolean) =>
    setLeft(keep ? left.filter((each) => each !== pen) : [...left, pen]);
  return (
    <div className="sheet-found">
      <div className="sheet-found__lead">
        <StepTitle>{sheetDialogTexts.foundTitle(file)}</StepTitle>
        <p>
          {territories.length === 0 ? sheetReadingTexts.nothing : sheetDialogTexts.found(territories.length)}
        </p>
      </div>
      <SheetPicture found={found} kept={kept} />
      <div className="stack stack--tight">
        {territories.length > 1 && (
          <fieldset className="sheet-found__kept">
            <legend>{sheetDialogTexts.keep}</legend>
            {territories.map(({ pen }) => (
              <Checkbox
                key={pen}
                label={sheetDialogTexts.pen(sheetReadingTexts.pen[pen])}
                checked={!left.includes(pen)}
                onChange={toggle(pen)}
              />
            ))}
          </fieldset>
        )}
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {kept.length > room && <p>{sheetDialogTexts.room(room)}</p>}
        <div className="cluster">
          {territories.length > 0 && (
            <Button
              variant="primary"
              isDisabled={kept.length === 0 || room === 0}
              onClick={() => void acts.accept(kept.map(({ pen }) => pen))}
            >
              {sheetDialogTexts.accept}
            </Button>
          )}
          <FileChooser
            label={sheetDialogTexts.again}
            accept={PICTURES}
            onFiles={([again]) => {
              if (again) void acts.readInstead(again);
            }}
          />
          <Button variant="quiet" onClick={() => void acts.leave()}>
            {sheetDialogTexts.leave}
          </Button>
        </div>
        {territories.length > 0 && (
          <p className="note">
            {isFirst && sheetDialogTexts.replaced} {sheetDialogTexts.correct}
          </p>
        )}
      </div>
    </div>
  );
}
