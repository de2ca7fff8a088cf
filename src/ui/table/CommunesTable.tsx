import { type FocusEvent, memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CommuneCode } from '../../domain/ids.ts';
import {
  type CommuneRow,
  type CommuneSort,
  type JobsTogether,
  type SortKey,
  sortCommuneRows,
} from '../../domain/statistics/communeRows.ts';
import type { Choice } from '../../domain/territory/territory.ts';
import { formatCount, formatCovered } from '../formats.ts';
import { Button } from '../primitives/Button.tsx';
import { SortHeader } from '../primitives/SortHeader.tsx';
import { communesTableTexts } from '../texts/communesTable.ts';
import { mergedTexts } from '../texts/merged.ts';
import { territoryTexts } from '../texts/territory.ts';
import './CommunesTable.css';
import { useTexts } from '../useTexts.ts';
import { useOneStop } from './useOneStop.ts';

/** Lines shown at first, and more each time they are asked for: the whole region at once is heavy to lay out. */
const FIRST_LINES = 120;
const MORE_LINES = 200;

interface CommunesTableProps {
  readonly rows: readonly CommuneRow[];
  /** Communes of the lines whose private jobs are one figure. */
  readonly together: readonly JobsTogether[];
  /** Year of the private jobs. */
  readonly jobsYear: number;
  readonly onOpen: (commune: CommuneCode) => void;
  readonly onChoose: (commune: CommuneCode, choice: Choice | null) => void;
}

/** The communes of the territory, sortable, each with what the person says of it. */
export function CommunesTable({ rows, together, jobsYear, onOpen, onChoose }: CommunesTableProps) {
  const [title, keys] = [useId(), useId()];
  const [sort, setSort] = useState<CommuneSort>({ key: 'counted', descending: true });
  const [showsBrushed, setShowsBrushed] = useState(false);
  const [lines, setLines] = useState(FIRST_LINES);
  const [held, setHeld] = useState<readonly CommuneCode[] | null>(null);
  const sorted = useMemo(() => inHeldOrder(sortCommuneRows(rows, sort), held), [rows, sort, held]);
  const order = useRef<readonly CommuneCode[]>([]);
  useEffect(() => {
    order.current = sorted.map(({ code }) => code);
  }, [sorted]);
  const table = useRef<HTMLTableElement>(null);
  const stop = useOneStop(table);
  // A line that was answered stays under the hand until the hand leaves the table.
  const choose = useCallback(
    (commune: CommuneCode, choice: Choice | null) => {
      setHeld((known) => known ?? order.current);
      onChoose(commune, choice);
    },
    [onChoose],
  );
  const release = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHeld(null);
  };
  const brushed = rows.filter((row) => row.brushed).length;
  const listed = showsBrushed ? sorted : sorted.filter((row) => !row.brushed);
  const shown = listed.slice(0, lines);
  const header = (key: SortKey) =>
    ({
      direction: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : null,
      isNumber: NUMERIC_KEYS.has(key),
      onSort: () => {
        setHeld(null);
        setSort({ key, descending: sort.key === key ? !sort.descending : !TEXT_KEYS.has(key) });
      },
    }) as const;
  const texts = useTexts(communesTableTexts);
  return (
    <div className="communes">
      <h3 id={title}>{texts.table}</h3>
      <p id={keys} className="visually-hidden">
        {texts.tableKeys}
      </p>
      <div className="communes__scroll">
        <table
          ref={table}
          className="communes__table"
          aria-labelledby={title}
          aria-describedby={keys}
          onBlur={release}
          {...stop}
        >
          <colgroup>
            {COLUMN_WIDTHS.map((width, at) => (
              <col key={COLUMNS[at]} style={{ width: `${width}rem` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <SortHeader {...header('name')}>{texts.columnCommune}</SortHeader>
              <SortHeader {...header('share')}>{texts.columnShare}</SortHeader>
              <th scope="col">{texts.columnChoice}</th>
              <SortHeader {...header('population')}>{texts.columnPopulation}</SortHeader>
              <SortHeader {...header('privateJobs')}>{texts.columnJobs(jobsYear)}</SortHeader>
              <SortHeader {...header('counted')}>{texts.columnCounted}</SortHeader>
              <SortHeader {...header('epci')}>{texts.columnEpci}</SortHeader>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.code} {...row} onOpen={onOpen} onChoose={choose} />
            ))}
          </tbody>
        </table>
      </div>
      {together.map(({ names, jobs }) => (
        <p key={names.join()} className="note">
          {mergedTexts.jobs(names, jobs, jobsYear)}
        </p>
      ))}
      <div className="cluster">
        {shown.length < listed.length && (
          <Button variant="quiet" onClick={() => setLines(lines + MORE_LINES)}>
            {texts.showMore(Math.min(MORE_LINES, listed.length - lines), listed.length - lines)}
          </Button>
        )}
        {brushed > 0 && (
          <Button variant="quiet" aria-expanded={showsBrushed} onClick={() => setShowsBrushed(!showsBrushed)}>
            {texts.brushed(brushed)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Rows in the order of codes that is held, the others after them; as they are when none is. */
function inHeldOrder(
  rows: readonly CommuneRow[],
  held: readonly CommuneCode[] | null,
): readonly CommuneRow[] {
  if (!held) return rows;
  const place = new Map(held.map((code, at) => [code, at]));
  return [...rows].sort((a, b) => (place.get(a.code) ?? held.length) - (place.get(b.code) ?? held.length));
}

const COLUMNS = ['name', 'share', 'choice', 'population', 'privateJobs', 'counted', 'epci'] as const;
/** The first five fit the column of work; the others are reached by scrolling. */
const COLUMN_WIDTHS = [6.7, 4, 4.8, 3.8, 3.4, 4.5, 11];
const NUMERIC_KEYS: ReadonlySet<SortKey> = new Set(['share', 'population', 'privateJobs']);
const TEXT_KEYS: ReadonlySet<SortKey> = new Set(['name', 'epci']);

interface LineProps extends CommuneRow {
  readonly onOpen: (commune: CommuneCode) => void;
  readonly onChoose: (commune: CommuneCode, choice: Choice | null) => void;
}

/** Its props are plain values, so that an act on one commune renders one line again. */
const Line = memo(function Line({ onOpen, onChoose, ...row }: LineProps) {
  const { noEpci, counted, notCounted, notDrawn } = communesTableTexts;
  const { notPublished } = territoryTexts;
  return (
    <tr data-counted={row.counted}>
      <th scope="row">
        <button type="button" className="communes__name" onClick={() => onOpen(row.code)}>
          {row.name}
        </button>
      </th>
      <td className="number communes__share">{row.share > 0 ? formatCovered(row.share) : notDrawn}</td>
      <td>
        <ChoiceSelect row={row} onChoose={onChoose} />
      </td>
      <td className="number">{formatCount(row.population)}</td>
      <td className="number">
        {row.privateJobs === null ? (
          <span className="note">{row.jobsTogether ? mergedTexts.short : notPublished}</span>
        ) : (
          formatCount(row.privateJobs)
        )}
      </td>
      <td>{row.counted ? counted : notCounted}</td>
      <td>{row.epci ?? noEpci}</td>
    </tr>
  );
});

interface ChoiceSelectProps {
  readonly row: CommuneRow;
  readonly onChoose: (commune: CommuneCode, choice: Choice | null) => void;
}

function ChoiceSelect({ row, onChoose }: ChoiceSelectProps) {
  const { choices, choiceOf } = communesTableTexts;
  return (
    <select
      className="communes__choice"
      aria-label={choiceOf(row.name)}
      value={row.choice ?? 'auto'}
      onChange={({ target }) => onChoose(row.code, CHOICE_OF[target.value] ?? null)}
    >
      <option value="auto">{choices.auto}</option>
      <option value="in">{choices.in}</option>
      <option value="partial">{choices.partial}</option>
      <option value="out">{choices.out}</option>
    </select>
  );
}

const CHOICE_OF: Readonly<Record<string, Choice>> = { in: 'in', partial: 'partial', out: 'out' };
