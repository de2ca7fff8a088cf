import { useId, useState } from 'react';
import type { ReadName } from '../../domain/places/import/fields.ts';
import type { FileImport } from '../../state/slices/importSlice.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { COLUMN_WORDS } from '../texts/importColumns.ts';
import { importTexts } from '../texts/imports.ts';
import { useTexts } from '../useTexts.ts';
import { StepTitle } from './StepTitle.tsx';

const OFFERED = Object.entries(COLUMN_WORDS) as readonly (readonly [ReadName, string])[];

type Asked = Extract<FileImport, { status: 'columns' }>;

/** Which column of a file says what, told by the person: what its headings mean is proposed. */
export function ImportColumns({ asked: { file, columns, missing } }: { readonly asked: Asked }) {
  const texts = useTexts(importTexts);
  const { chooseColumns, leaveImport } = useApp((state) => state.importActions);
  const [choice, setChoice] = useState<Readonly<Record<string, ReadName | null>>>(() =>
    Object.fromEntries(columns.map(({ heading, field }) => [heading, field])),
  );
  return (
    <>
      <StepTitle>{texts.reportTitle(file)}</StepTitle>
      <p>{missing ? texts.columnsMissing : texts.columnsLead}</p>
      <fieldset className="import__columns">
        <legend>{texts.columnsTitle}</legend>
        {columns.map(({ heading, samples }) => (
          <ColumnField
            key={heading}
            heading={heading}
            samples={samples}
            value={choice[heading] ?? null}
            onChange={(field) => setChoice({ ...choice, [heading]: field })}
          />
        ))}
      </fieldset>
      <div className="cluster">
        <Button variant="primary" onClick={() => void chooseColumns(choice)}>
          {texts.readSo}
        </Button>
        <Button onClick={() => void leaveImport()}>{texts.leave}</Button>
      </div>
    </>
  );
}

interface ColumnFieldProps {
  readonly heading: string;
  readonly samples: readonly string[];
  readonly value: ReadName | null;
  readonly onChange: (field: ReadName | null) => void;
}

function ColumnField({ heading, samples, value, onChange }: ColumnFieldProps) {
  const id = useId();
  const { columnHeading, notTaken } = importTexts;
  // A field that is not offered stays as it was read.
  const own = value && !COLUMN_WORDS[value] ? [[value, value] as const] : [];
  return (
    <div className="import__column">
      <label htmlFor={id}>{columnHeading(heading)}</label>
      <select
        id={id}
        aria-describedby={`${id}-samples`}
        value={value ?? ''}
        onChange={({ target }) => onChange((target.value || null) as ReadName | null)}
      >
        <option value="">{notTaken}</option>
        {[...own, ...OFFERED].map(([field, word]) => (
          <option key={field} value={field}>
            {word}
          </option>
        ))}
      </select>
      <span id={`${id}-samples`} className="note">
        {importTexts.samples(samples)}
      </span>
    </div>
  );
}
