import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import type { Fap2021Code, RomeCode } from '../../../domain/ids.ts';
import { fap2021Of } from '../../../domain/trades/families.ts';
import {
  filterTopNeeds,
  sortTopNeeds,
  type TopNeed,
  type TopNeedKey,
} from '../../../domain/trades/topNeeds.ts';
import type { Trades } from '../../../domain/trades/trades.ts';
import { Button } from '../../primitives/Button.tsx';
import { SortHeader } from '../../primitives/SortHeader.tsx';
import { TextField } from '../../primitives/TextField.tsx';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { PartOfProjects } from './PartOfProjects.tsx';
import { TradeButtons } from './TradeButtons.tsx';
import './listTable.css';

/** Lines shown at first, and more each time they are asked for. */
const PAGE = 15;
const LINE_NAME = '.list-table__name';

interface TopNeedsTableProps {
  readonly needs: readonly TopNeed[];
  readonly trades: Trades;
  readonly onChoose: (trade: RomeCode) => void;
}

/** Families of trades by published projects: searchable, sortable, each leading to its trades. */
export function TopNeedsTable({ needs, trades, onChoose }: TopNeedsTableProps) {
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<{ key: TopNeedKey; descending: boolean }>({
    key: 'projects',
    descending: true,
  });
  const [limit, setLimit] = useState(PAGE);
  const [opened, setOpened] = useState<Fap2021Code | null>(null);
  const found = useMemo(
    () => sortTopNeeds(filterTopNeeds(needs, query), sort.key, sort.descending),
    [needs, query, sort],
  );
  const shown = found.slice(0, limit);
  const table = useRef<HTMLTableElement>(null);
  // Whoever asked for more reads on from there.
  useEffect(() => {
    if (limit > PAGE) table.current?.querySelectorAll<HTMLElement>(LINE_NAME)[limit - PAGE]?.focus();
  }, [limit]);
  const header = (key: TopNeedKey) =>
    ({
      direction: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : null,
      isNumber: key !== 'label',
      onSort: () => setSort({ key, descending: sort.key === key ? !sort.descending : key !== 'label' }),
    }) as const;
  const texts = recruitmentTexts;
  return (
    <>
      <TextField label={texts.filter} value={query} onChange={setQuery} />
      <p role="status" className="note">
        {found.length === 0 ? texts.filterNone : texts.shown(shown.length, found.length)}
      </p>
      {found.length > 0 && (
        <div className="list-table__scroll">
          <table ref={table} className="list-table" aria-label={texts.columnTrade}>
            <thead>
              <tr>
                <SortHeader {...header('label')}>{texts.columnTrade}</SortHeader>
                <SortHeader {...header('projects')}>{texts.columnProjects}</SortHeader>
                <th scope="col">{texts.columnDifficult}</th>
                <th scope="col">{texts.columnSeasonal}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((need) => {
                const { code } = need.family;
                return (
                  <Fragment key={code}>
                    <Line
                      need={need}
                      opened={opened === code}
                      onOpen={() => setOpened(opened === code ? null : code)}
                    />
                    {opened === code && (
                      <tr>
                        <td colSpan={4}>
                          <TradeButtons trades={tradesOf(trades, code)} onChoose={onChoose} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {shown.some(({ projects }) => projects.missing > 0) && <p className="note">{texts.atLeastNote}</p>}
      {shown.length < found.length && <Button onClick={() => setLimit(limit + PAGE)}>{texts.more}</Button>}
    </>
  );
}

interface LineProps {
  readonly need: TopNeed;
  readonly opened: boolean;
  readonly onOpen: () => void;
}

function Line({ need: { family, projects, difficultPart, seasonalPart }, opened, onOpen }: LineProps) {
  const { atLeast } = recruitmentTexts;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="list-table__name" aria-expanded={opened} onClick={onOpen}>
          {family.label}
        </button>
      </th>
      <td className="list-table__number">{atLeast(projects)}</td>
      <PartOfProjects part={difficultPart} />
      <PartOfProjects part={seasonalPart} />
    </tr>
  );
}

/** Trades of the ROME that lead to a family, by code. */
function tradesOf(trades: Trades, family: Fap2021Code): readonly RomeCode[] {
  return trades.codes.filter((code) => fap2021Of(trades, code).some((link) => link.family.code === family));
}
