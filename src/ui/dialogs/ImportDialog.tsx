import { Download } from 'lucide-react';
import { useState } from 'react';
import { doubleLines, type ImportReport } from '../../domain/places/import/report.ts';
import { useApp } from '../../state/useApp.ts';
import { UndoImport } from '../notices/UndoImport.tsx';
import { FileDrop } from '../panels/places/FileDrop.tsx';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/Checkbox.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { FileChooser } from '../primitives/FileChooser.tsx';
import { importReportTexts } from '../texts/importReport.ts';
import { importTexts } from '../texts/imports.ts';
import { ReadingProgress, RefusedFile } from './FileReading.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportFindings } from './ImportFindings.tsx';
import { StepTitle } from './StepTitle.tsx';
import './dialogs.css';
import './import.css';
import { useTexts } from '../useTexts.ts';

const ACCEPTED =
  '.csv,.tsv,.txt,.json,.ndjson,.geojson,.umap,.kml,.kmz,.gpx,.ics,.zip,text/csv,application/json,application/geo+json,text/calendar';
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
        <PlaceFileChooser label={texts.choose} />
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
  const { leaveImport, retryImport } = useApp((state) => state.importActions);
  if (!fileImport) return null;
  if (fileImport.status === 'running')
    return <Running file={fileImport.file} fraction={fileImport.fraction} />;
  if (fileImport.status === 'columns') return <ImportColumns asked={fileImport} />;
  if (fileImport.status === 'ready') return <Report report={fileImport.report} onClose={onClose} />;
  return (
    <>
      <RefusedFile
        title={importTexts.refusedTitle(fileImport.file)}
        onRetry={fileImport.again && (() => void retryImport())}
      >
        <p>{texts.flaw(fileImport.flaw)}</p>
      </RefusedFile>
      <div className="cluster">
        {waiting > 0 && <Button onClick={() => void leaveImport()}>{importTexts.goOn}</Button>}
        <PlaceFileChooser label={importTexts.chooseMore} />
      </div>
    </>
  );
}

function Running({ file, fraction }: { readonly file: string; readonly fraction: number }) {
  const { leaveImport } = useApp((state) => state.importActions);
  return (
    <ReadingProgress
      title={importTexts.running(file)}
      fraction={fraction}
      note={importTexts.progress(fraction)}
      stop={importTexts.stop}
      onStop={() => void leaveImport()}
    />
  );
}

function Report({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }) {
  const texts = useTexts(importTexts);
  const { acceptImport, askColumns, leaveImport } = useApp((state) => state.importActions);
  const [around, setAround] = useState(true);
  const waiting = useApp((state) => state.waitingFiles.length);
  const { format, replacing, unusedColumns, corrections, findings, far, columns } = report;
  const places = report.places.filter(({ id }) => !(around && far.has(id)));
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
        {far.size > 0 && <Checkbox label={texts.around(far.size)} checked={around} onChange={setAround} />}
        {!takes && <p>{texts.nothing}</p>}
      </div>
      <div className="cluster">
        {takes && (
          <Button variant="primary" onClick={() => act(() => acceptImport(around))}>
            {texts.accept(places.length, corrections.length)}
          </Button>
        )}
        <Button onClick={() => act(leaveImport)}>{texts.leave}</Button>
        {columns.length > 1 && <Button onClick={askColumns}>{texts.askColumns}</Button>}
      </div>
      {findings.length > 0 ? <ImportFindings report={report} /> : <p className="note">{texts.perfect}</p>}
    </>
  );
}

function PlaceFileChooser({ label }: { readonly label: string }) {
  const { importFiles } = useApp((state) => state.importActions);
  return (
    <FileChooser
      multiple
      label={label}
      accept={ACCEPTED}
      onFiles={(files) => void importFiles(files, importReportTexts.recurrence)}
    />
  );
}
