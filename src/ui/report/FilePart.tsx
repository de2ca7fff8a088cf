import { useId, useState } from 'react';
import type { CardsRead, FileReport } from '../../domain/centre/report.ts';
import type { LineFinding, LineOutcome } from '../../domain/places/import/report.ts';
import { Button } from '../primitives/Button.tsx';
import { centreReportTexts as texts } from '../texts/centreReport.ts';

/** Lines told at a time: a list of fifty thousand opens as quickly as a short one. */
const PAGE = 200;
/** What must be known first: what is not shown. */
const ORDER: readonly LineOutcome[] = ['refused', 'accepted', 'corrected', 'ignored'];

/** One file of the folder: what is shown from it, what is not, line by line, or why it is left out as a whole. */
export function FilePart({ file: { name, date, size, outcome } }: { readonly file: FileReport }) {
  const title = useId();
  return (
    <section className="centre-report__file stack stack--tight" aria-labelledby={title}>
      <h3 id={title}>{name}</h3>
      {size !== null && <p className="note">{texts.about(date, size)}</p>}
      {outcome.kind === 'refused' && (
        <p className="centre-report__fault" data-outcome="refused">
          {texts.fault(outcome.fault)}
        </p>
      )}
      {outcome.kind === 'figures' && <p>{texts.figures(outcome.read)}</p>}
      {outcome.kind === 'places' && <CardsPart name={name} read={outcome.read} />}
    </section>
  );
}

function CardsPart({ name, read }: { readonly name: string; readonly read: CardsRead }) {
  const [shown, setShown] = useState(PAGE);
  const lines = texts.lines(read);
  const findings = ORDER.flatMap((outcome) => read.findings.filter((each) => each.outcome === outcome));
  const left = findings.length - shown;
  return (
    <>
      <p>
        <strong>{texts.cards(read)}</strong> {lines ?? texts.perfect}
      </p>
      {read.replacing > 0 && <p>{texts.replacing(read.replacing)}</p>}
      {texts.hasDoubles(read) && <p>{texts.doubles(read)}</p>}
      {read.unusedColumns.length > 0 && <p className="note">{texts.unused(read.unusedColumns)}</p>}
      {findings.length > 0 && (
        <ul className="centre-report__lines" aria-label={texts.findings(name)}>
          {findings.slice(0, shown).map((finding) => (
            <li key={keyOf(finding)} data-outcome={finding.outcome}>
              {texts.finding(finding)}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <div>
          <Button onClick={() => setShown(shown + PAGE)}>{texts.more(left)}</Button>
        </div>
      )}
    </>
  );
}

/** A line says a thing of a cell once. */
function keyOf({ line, field, reason, given }: LineFinding): string {
  return `${line} ${field} ${reason} ${given}`;
}
