import { Undo2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import {
  createSheetActs,
  type PresentSheet,
  type SheetActs,
  type SheetName,
  type SheetReader,
} from '../../state/acts/readSheets.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { DropArea } from '../primitives/DropArea.tsx';
import { FileChooser } from '../primitives/FileChooser.tsx';
import { outlineNotices } from '../texts/outlineNotices.ts';
import { sheetDialogTexts } from '../texts/sheetDialog.ts';
import { sheetReadingTexts } from '../texts/sheetReading.ts';
import { useTexts } from '../useTexts.ts';
import { ReadingProgress, RefusedFile } from './FileReading.tsx';
import { FoundOnSheet } from './FoundOnSheet.tsx';
import { PICTURES } from './pictures.ts';
import { StepTitle } from './StepTitle.tsx';
import './dialogs.css';
import './import.css';
import './sheet.css';

interface SheetDialogProps {
  readonly onClose: () => void;
  /** What reads photographs, in a worker unless told. */
  readonly reader?: SheetReader;
}

/** Sheets drawn by hand: their photographs are chosen or dropped, read one by one, and opened once the person agrees. */
export function SheetDialog({ onClose, reader }: SheetDialogProps) {
  const texts = useTexts(sheetDialogTexts);
  const store = useAppStore();
  const [acts] = useState(() => createSheetActs(store, nameOf, reader));
  const present = useApp((state) => state.drawnSheets?.present ?? null);
  const waiting = useApp((state) => state.drawnSheets?.waiting.length ?? 0);
  const opened = useApp((state) => state.drawnSheets?.opened);
  const read = useCallback((files: readonly File[]) => void acts.read(files), [acts]);
  // However it is left, no photograph stays.
  useEffect(() => () => acts.close(), [acts]);
  return (
    <Dialog title={outlineNotices.sheet} size="wide" onClose={onClose}>
      <DropArea word={texts.dropHere} onDrop={read}>
        {present && <Present present={present} acts={acts} onFiles={read} />}
        {!present && opened && opened.length > 0 && (
          <Opened names={opened} acts={acts} onFiles={read} onClose={onClose} />
        )}
        {!present && !opened?.length && <Lead onFiles={read} />}
        <p role="status" className="note">
          {waiting > 0 ? sheetDialogTexts.waiting(waiting) : ''}
        </p>
      </DropArea>
    </Dialog>
  );
}

const nameOf: SheetName = (sheet, pen) => sheetDialogTexts.name(sheet, pen && sheetReadingTexts.pen[pen]);

interface FilesProps {
  readonly onFiles: (files: readonly File[]) => void;
}

function Lead({ onFiles }: FilesProps) {
  const texts = useTexts(sheetDialogTexts);
  return (
    <>
      <p>{texts.lead}</p>
      <div className="import__drop">
        <p>{texts.drop}</p>
        <FileChooser multiple label={texts.choose} accept={PICTURES} onFiles={onFiles} />
      </div>
      <p>
        <strong>{texts.privacy}</strong>
      </p>
    </>
  );
}

interface PresentProps extends FilesProps {
  readonly present: PresentSheet;
  readonly acts: SheetActs;
}

/** Where the present photograph stands. Each step takes the focus, so that it is heard. */
function Present({ present, acts, onFiles }: PresentProps) {
  const waiting = useApp((state) => state.drawnSheets?.waiting.length ?? 0);
  const opened = useApp((state) => state.drawnSheets?.opened.length ?? 0);
  const { file } = present;
  if (present.status === 'reading')
    return (
      <ReadingProgress
        key={file}
        title={sheetDialogTexts.running(file)}
        fraction={present.fraction}
        note={sheetDialogTexts.progress(present.fraction)}
        stop={sheetDialogTexts.stop}
        onStop={() => void acts.leave()}
      />
    );
  if (present.status === 'found')
    return <FoundOnSheet key={file} file={file} found={present.found} acts={acts} />;
  const { again } = present;
  return (
    <>
      <RefusedFile
        title={sheetDialogTexts.refusedTitle(file)}
        onRetry={again && (() => void acts.readInstead(again))}
      >
        <p>{sheetDialogTexts.refusal[present.refusal]}</p>
      </RefusedFile>
      <div className="cluster">
        {waiting + opened > 0 && (
          <Button onClick={() => void acts.leave()}>
            {waiting > 0 ? sheetDialogTexts.goOn : sheetDialogTexts.leave}
          </Button>
        )}
        <FileChooser multiple label={sheetDialogTexts.chooseMore} accept={PICTURES} onFiles={onFiles} />
      </div>
    </>
  );
}

interface OpenedProps extends FilesProps {
  readonly names: readonly string[];
  readonly acts: SheetActs;
  readonly onClose: () => void;
}

/** Every photograph was decided about: what is open now, and the way back. */
function Opened({ names, acts, onFiles, onClose }: OpenedProps) {
  return (
    <>
      <StepTitle>{sheetDialogTexts.openedTitle(names.length)}</StepTitle>
      <ul className="sheet-opened">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <div className="cluster">
        <Button variant="primary" onClick={onClose}>
          {sheetDialogTexts.see}
        </Button>
        <FileChooser multiple label={sheetDialogTexts.chooseMore} accept={PICTURES} onFiles={onFiles} />
        <Button variant="quiet" icon={<Undo2 />} onClick={() => acts.takeBack()}>
          {sheetDialogTexts.takeBack}
        </Button>
      </div>
    </>
  );
}
