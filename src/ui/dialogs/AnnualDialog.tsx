import { Download } from 'lucide-react';
import { useCallback } from 'react';
import { annualFileName, encodeAnnualFile } from '../../domain/annual/annualFile.ts';
import type { AnnualImport } from '../../state/slices/annualSlice.ts';
import { useApp } from '../../state/useApp.ts';
import { saveFile } from '../panels/territory/saveFile.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { DropArea } from '../primitives/DropArea.tsx';
import { annualTexts } from '../texts/annual.ts';
import { annualReportTexts } from '../texts/annualReport.ts';
import { useTexts } from '../useTexts.ts';
import { AnnualFindings } from './AnnualFindings.tsx';
import { FileChooser, ReadingProgress, RefusedFile } from './FileReading.tsx';
import { StepTitle } from './StepTitle.tsx';
import './dialogs.css';

const ACCEPTED =
  '.xlsx,.csv,.tsv,.txt,.zip,text/csv,application/zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Official files of figures: chosen or dropped, checked, then shown for this visit or kept for the centre. */
export function AnnualDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(annualTexts);
  const annualImport = useApp((state) => state.annualImport);
  const { readOfficialFile, leaveOfficialFile } = useApp((state) => state.annualActions);
  const close = () => {
    leaveOfficialFile();
    onClose();
  };
  const read = useCallback(
    ([file]: readonly File[]) => {
      if (file) void readOfficialFile(file);
    },
    [readOfficialFile],
  );
  return (
    <Dialog title={annualTexts.title} size="wide" onClose={close}>
      <DropArea word={texts.dropHere} onDrop={read}>
        {annualImport === null ? (
          <Lead onFiles={read} />
        ) : (
          <State at={annualImport} onFiles={read} onClose={close} />
        )}
      </DropArea>
    </Dialog>
  );
}

function Lead({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const texts = useTexts(annualTexts);
  return (
    <>
      <p>{texts.lead}</p>
      <div className="import__drop">
        <p>{texts.drop}</p>
        <FileChooser label={texts.choose} accept={ACCEPTED} onFiles={onFiles} />
      </div>
      <p>
        <strong>{texts.privacy}</strong>
      </p>
    </>
  );
}

interface StateProps {
  readonly at: AnnualImport;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** Where the file stands. Each step takes the focus, so that it is heard. */
function State({ at, onFiles, onClose }: StateProps) {
  const texts = useTexts(annualReportTexts);
  const { leaveOfficialFile } = useApp((state) => state.annualActions);
  if (at.status === 'running')
    return (
      <ReadingProgress
        title={annualTexts.running(at.file)}
        fraction={at.fraction}
        note={annualTexts.progress(at.fraction)}
        stop={annualTexts.stop}
        onStop={leaveOfficialFile}
      />
    );
  if (at.status === 'ready') return <Report at={at} onClose={onClose} />;
  const { again } = at;
  return (
    <>
      <RefusedFile title={annualTexts.refusedTitle(at.file)} onRetry={again && (() => onFiles([again]))}>
        <p>{texts.refusal(at.refusal)}</p>
      </RefusedFile>
      <FileChooser label={annualTexts.chooseMore} accept={ACCEPTED} onFiles={onFiles} />
      <AnnualFindings findings={at.refusal.findings ?? []} />
    </>
  );
}

interface ReportProps {
  readonly at: Extract<AnnualImport, { status: 'ready' }>;
  readonly onClose: () => void;
}

function Report({ at: { file, reading, shown }, onClose }: ReportProps) {
  const texts = useTexts(annualTexts);
  const { showFigures } = useApp((state) => state.annualActions);
  const show = () => {
    showFigures();
    onClose();
  };
  const save = () =>
    saveFile({
      name: annualFileName(reading.file),
      type: 'application/json',
      text: new TextDecoder().decode(encodeAnnualFile(reading.file)),
    });
  return (
    <>
      <StepTitle>{annualTexts.reportTitle(file)}</StepTitle>
      <p>
        <strong>{annualReportTexts.lead(reading.report)}</strong>
      </p>
      {!shown.ok ? <p>{texts.unshown(shown.error)}</p> : <p className="note">{texts.showNote}</p>}
      <div className="cluster">
        {shown.ok && (
          <Button variant="primary" onClick={show}>
            {texts.show}
          </Button>
        )}
        <Button icon={<Download />} onClick={save}>
          {texts.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {texts.leave}
        </Button>
      </div>
      <AnnualFindings findings={reading.report.findings} />
    </>
  );
}
