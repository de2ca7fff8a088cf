import { Download, Printer, RefreshCw } from 'lucide-react';
import type { CentreReport, FileReport } from '../../domain/centre/report.ts';
import { useApp } from '../../state/useApp.ts';
import { Mark } from '../layout/Mark.tsx';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';
import { Button } from '../primitives/Button.tsx';
import { centreReportTexts as texts } from '../texts/centreReport.ts';
import { importTexts } from '../texts/imports.ts';
import { shellTexts } from '../texts/shell.ts';
import { FilePart } from './FilePart.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import './centreReport.css';

const MODEL = 'data/catalogue-modele.csv';

/** What was read of the centre's folder and what was refused, for the person in charge, on screen and on paper. */
export function CentreReportPage() {
  useDocumentTitle(texts.title);
  const report = useApp((state) => state.centreReport);
  return (
    <div className="centre-report">
      <main className="centre-report__page stack">
        <header className="stack stack--tight">
          <p className="centre-report__brand">
            <Mark /> {shellTexts.name}
          </p>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
          <p className="note">{texts.privacy}</p>
        </header>
        <div className="cluster centre-report__acts">
          <Button icon={<RefreshCw />} onClick={() => window.location.reload()}>
            {texts.again}
          </Button>
          <Button icon={<Printer />} onClick={() => window.print()}>
            {texts.print}
          </Button>
          <a href="./">{texts.open}</a>
        </div>
        {report ? <Report report={report} /> : <Reading />}
      </main>
    </div>
  );
}

/** While files are read, or why they are not. */
function Reading() {
  const failed = useApp((state) => state.region.status === 'failed');
  return <p role={failed ? 'alert' : 'status'}>{failed ? texts.noData : texts.reading}</p>;
}

function Report({ report }: { readonly report: CentreReport }) {
  const { settings, files, listed } = report;
  return (
    <>
      <SettingsPart settings={settings} name={report.name} />
      {files.length > 0 && (
        <section className="stack" aria-labelledby="centre-files">
          <h2 id="centre-files">{texts.files}</h2>
          <p className="note">{listed ? texts.listed : texts.tried}</p>
          {files.map((file) => (
            <FilePart key={keyOf(file)} file={file} />
          ))}
        </section>
      )}
      {files.length === 0 && <HowToBegin listed={listed} />}
    </>
  );
}

/** A name that is twice in the list is told twice, and why. */
function keyOf({ name, outcome }: FileReport): string {
  return `${name} ${outcome.kind === 'refused' ? outcome.fault.kind : ''}`;
}

/** For a centre that has put nothing there yet. */
function HowToBegin({ listed }: { readonly listed: boolean }) {
  return (
    <section className="stack" aria-labelledby="centre-start">
      <h2 id="centre-start">{texts.startTitle}</h2>
      <p>{texts.noFolder}</p>
      <ol>
        {texts.start.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a className="centre-report__model" href={MODEL} download>
          <Download aria-hidden="true" /> {importTexts.model}
        </a>
      </p>
      {!listed && <p className="note">{texts.tried}</p>}
      <p className="note">{texts.guide}</p>
    </section>
  );
}
