import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CommuneFigure } from '../../domain/figures/figure.ts';
import type { CommuneCode } from '../../domain/ids.ts';
import type { RegionRow, RegionSort, RegionSortKey } from '../../domain/statistics/regionRows.ts';
import { hasNoBase } from '../../domain/statistics/sums.ts';
import { formatCount } from '../formats.ts';
import { Button } from '../primitives/Button.tsx';
import { FragileMark } from '../primitives/FragileMark.tsx';
import { SortHeader } from '../primitives/SortHeader.tsx';
import { communesTexts } from '../texts/dialogs.ts';
import { fragileTexts } from '../texts/fragile.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
import { mergedTexts } from '../texts/merged.ts';
import { useTexts } from '../useTexts.ts';
import { FigureLine, FigureTable } from './FigureTable.tsx';

/** Lines added at a time: the table stays quick to open, and everything can be reached. */
const PAGE = 150;

interface RegionTableProps {
  /** Filtered and sorted. */
  readonly rows: readonly RegionRow[];
  /** Rows of the counted communes. */
  readonly mine: ReadonlySet<number>;
  readonly figure: CommuneFigure;
  readonly populationYears: readonly number[];
  readonly sort: RegionSort;
  readonly onSort: (sort: RegionSort) => void;
  readonly onToggle: (commune: CommuneCode) => void;
}

/** Communes of the region with one figure, each with a button that takes it or leaves it. */
export function RegionTable(props: RegionTableProps) {
  const texts = useTexts(communesTexts);
  const { rows, mine, figure, populationYears, sort, onSort, onToggle } = props;
  const { record } = figure;
  const words = mapFigureWords(record);
  const [limit, setLimit] = useState(PAGE);
  const shown = rows.slice(0, limit);
  const header = (key: RegionSortKey, startsDescending: boolean) =>
    ({
      direction: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : null,
      isNumber: startsDescending,
      onSort: () => onSort({ key, descending: sort.key === key ? !sort.descending : startsDescending }),
    }) as const;
  return (
    <>
      <p role="status" className="note">
        {rows.length === 0 ? texts.none : texts.shown(shown.length, rows.length)}
        {shown.some(isFragile) && `. ${texts.sentence(fragileTexts.whyOf(words.base(record.years)))}`}
      </p>
      <FigureTable
        label={texts.title}
        head={
          <>
            <SortHeader {...header('name', false)}>{texts.commune}</SortHeader>
            <SortHeader {...header('epci', false)}>{texts.epci}</SortHeader>
            <SortHeader {...header('population', true)}>
              {texts.population(populationYears[0] ?? 0)}
            </SortHeader>
            <SortHeader {...header('value', true)}>{words.unit(record.years)}</SortHeader>
            <th scope="col">{texts.mine}</th>
          </>
        }
      >
        {shown.map((line) => (
          <RegionLine
            key={line.code}
            line={line}
            figure={figure}
            isMine={mine.has(line.row)}
            onToggle={onToggle}
          />
        ))}
      </FigureTable>
      {shown.length < rows.length && <Button onClick={() => setLimit(limit + PAGE)}>{texts.more}</Button>}
    </>
  );
}

interface RegionLineProps {
  readonly line: RegionRow;
  readonly figure: CommuneFigure;
  readonly isMine: boolean;
  readonly onToggle: (commune: CommuneCode) => void;
}

function RegionLine({ line, figure, isMine, onToggle }: RegionLineProps) {
  const { code, name, epci, population } = line;
  return (
    <FigureLine isMine={isMine} name={name}>
      <td>{epci ?? communesTexts.noEpci}</td>
      <td className="number">{formatCount(population)}</td>
      <td className="number">
        <Figure line={line} figure={figure} />
      </td>
      <td>
        <Button
          variant="toggle"
          icon={isMine ? <Check /> : <Plus />}
          aria-label={isMine ? communesTexts.leaveOne(name) : communesTexts.takeOne(name)}
          onClick={() => onToggle(code)}
        >
          {isMine ? communesTexts.leave : communesTexts.take}
        </Button>
      </td>
    </FigureLine>
  );
}

/** The figure of a line with its marks, or why there is none. */
function Figure({ line, figure: { record } }: Pick<RegionLineProps, 'line' | 'figure'>) {
  const { value, ratio, together } = line;
  const { number, noBase } = mapFigureWords(record);
  if (hasNoBase(ratio)) return <span className="note">{noBase(record.years)}</span>;
  if (value === null) return communesTexts.unknown;
  return (
    <>
      {number(value)} {isFragile(line) && <FragileMark />}
      {together && <span className="note"> {mergedTexts.all(together)}</span>}
    </>
  );
}

function isFragile({ value, ratio }: RegionRow): boolean {
  return value !== null && ratio.fragile;
}
