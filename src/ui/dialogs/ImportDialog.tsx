import { Download, FileUp, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { doubleLines, type ImportReport } from '../../domain/places/import/report.ts';
import { useApp } from '../../state/useApp.ts';
import { UndoImport } from '../notices/UndoImport.tsx';
import { FileDrop } from '../panels/places/FileDrop.tsx';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { importReportTexts } from '../texts/importReport.ts';
import { importTexts } from '../texts/imports.ts';
import { ImportFindings } from './ImportFindings.tsx';
import './dialogs.css';
import './import.css';
import { useTexts } from '../useTexts.ts';

const ACCEPTED =
  '.csv,.tsv,.txt,.json,.geojson,.ics,text/csv,application/json,application/geo+json,text/calendar';
const MODEL = 'data/catalogue-modele.csv';

/** The person's own files: chosen or dropped, checked line by line, and added once they agree. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { closeImport } = useApp((state) => state.importActions);
  const status = useApp((state) => state.fileImport?.status ?? null);
  const waiting = useApp((state) => state.waitingFiles.length);
  const close = () => {
    closeImport();
    onClose();
  };
  return (
    <Dialog title={importTexts.title} size="wide" onClose={close}>
      <FileDrop>
        {status === null && <ImportLead />}
        <ImportState onClose={onClose} />
        {waiting > 0 && <p className="note">{importTexts.waiting(waiting)}</p>}
      </FileDrop>
    </Dialog>
  );
}

function ImportLead() {
  const texts = useTexts(importTexts);
  return (
    <>
      <p>{texts.lead}</p>
      <div className="import__drop">
        <p>{texts.drop}</p>
        <FileChooser label={texts.choose} />
      </div>
      <p>
        <strong>{texts.privacy}</strong>
      </p>
      <div className="cluster">
        <a className="import__model" href={MODEL} download>
          <Download aria-hidden="true" /> {texts.model}
        </a>
        <UndoImport />
      </div>
    </>
  );
}

/** Where the present file stands. Each step takes the focus, so that it is heard. */
function ImportState({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(importReportTexts);
  const fileImport = useApp((state) => state.fileImport);
  const waiting = useApp((state) => state.waitingFiles.length);
  const { leaveImport } = useApp((state) => state.importActions);
  if (!fileImport) return null;
  if (fileImport.status === 'running')
    return <Running file={fileImport.file} fraction={fileImport.fraction} />;
  if (fileImport.status === 'ready') return <Report report={fileImport.report} onClose={onClose} />;
  return (
    <>
      <div role="alert" className="problem">
        <TriangleAlert className="problem__icon" aria-hidden="true" />
        <div className="stack stack--tight">
          <StepTitle>{importTexts.refusedTitle(fileImport.file)}</StepTitle>
          <p>{texts.flaw(fileImport.flaw)}</p>
        </div>
      </div>
      <div className="cluster">
        {waiting > 0 && <Button onClick={() => void leaveImport()}>{importTexts.goOn}</Button>}
        <FileChooser label={importTexts.chooseMore} />
      </div>
    </>
  );
}

function Running({ file, fraction }: { readonly file: string; readonly fraction: number }) {
  const { leaveImport } = useApp((state) => state.importActions);
  const label = useId();
  return (
    <div className="stack stack--tight">
      <StepTitle>
        <span id={label}>{importTexts.running(file)}</span>
      </StepTitle>
      <progress className="import__progress" aria-labelledby={label} max={1} value={fraction} />
      <p className="note">{importTexts.progress(fraction)}</p>
      <div>
        <Button onClick={() => void leaveImport()}>{importTexts.stop}</Button>
      </div>
    </div>
  );
}

function Report({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }) {
  const texts = useTexts(importTexts);
  const { acceptImport, leaveImport } = useApp((state) => state.importActions);
  const waiting = useApp((state) => state.waitingFiles.length);
  const { format, replacing, unusedColumns, corrections, places, findings } = report;
  const doubles = doubleLines(report);
  const takes = places.length + corrections.length > 0;
  const act = (then: () => Promise<void>) => {
    void then();
    if (waiting === 0) onClose();
  };
  return (
    <>
      <StepTitle>{texts.reportTitle(report.file)}</StepTitle>
      <div className="stack stack--tight">
        <p>
          <strong>
            {corrections.length > 0
              ? texts.corrections(corrections.length)
              : importReportTexts.counts(report)}
          </strong>
          {'. '}
          {texts.format(importReportTexts.formats[format])}
        </p>
        {replacing > 0 && <p>{texts.replacing(replacing)}</p>}
        {doubles.length > 0 && <p>{texts.doubles(doubles)}</p>}
        {unusedColumns.length > 0 && <p className="note">{texts.unused(unusedColumns)}</p>}
        {!takes && <p>{texts.nothing}</p>}
      </div>
      <div className="cluster">
        {takes && (
          <Button variant="primary" onClick={() => act(acceptImport)}>
            {texts.accept(report)}
          </Button>
        )}
        <Button onClick={() => act(leaveImport)}>{texts.leave}</Button>
      </div>
      {findings.length > 0 ? <ImportFindings report={report} /> : <p className="note">{texts.perfect}</p>}
    </>
  );
}

/** A heading that takes the focus when its step begins. */
function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="import__step">
      {children}
    </h3>
  );
}

function FileChooser({ label }: { readonly label: string }) {
  const { importFiles } = useApp((state) => state.importActions);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon={<FileUp />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          void importFiles([...(event.target.files ?? [])], importReportTexts.recurrence);
          event.target.value = '';
        }}
      />
    </div>
  );
}
