import { useMemo, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { type SectorFigures, type SectorKey, sortSectors } from '../../../domain/trades/sectors.ts';
import { selectSectorsAround } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatCount, formatYears } from '../../formats.ts';
import { FragileMark } from '../../primitives/FragileMark.tsx';
import { SortHeader } from '../../primitives/SortHeader.tsx';
import { sectorsTexts } from '../../texts/sectors.ts';
import { ZoneChoice } from './SectorsPart.tsx';
import { ShowOnMap } from './ShowOnMap.tsx';
import { TradeNote } from './TradeNote.tsx';
import './listTable.css';
import { useTexts } from '../../useTexts.ts';

/** « Que fait-on ici ? »: sectors of the zones d'emploi crossed, the most particular first. */
export function SectorsHere({ region }: { readonly region: Region }) {
  const around = useApp(selectSectorsAround);
  const { hereTitle, noTerritory, zone: zoneText } = useTexts(sectorsTexts);
  if (!around) return null;
  return (
    <div className="stack stack--tight">
      <h3>{hereTitle}</h3>
      {around.length === 0 ? (
        <p className="trades__invite">{noTerritory}</p>
      ) : (
        <ZoneChoice around={around}>
          {({ zone, a38 }) => (
            <>
              <SectorOnMap sectors={a38} />
              <SectorsTable sectors={a38} label={zoneText(zone.record.name)} />
              <TradeNote
                figure="sectors"
                year={formatYears(a38[0]?.since ?? 0, a38[0]?.year ?? 0)}
                zone={zoneText(zone.record.name)}
                region={region}
              />
            </>
          )}
        </ZoneChoice>
      )}
    </div>
  );
}

/** The most particular sector of the zone, on the map; others are chosen in the panel of colours. */
function SectorOnMap({ sectors }: { readonly sectors: readonly SectorFigures[] }) {
  const [first] = sortSectors(sectors, 'specialisation', true);
  return (
    first && (
      <ShowOnMap
        theme={{ kind: 'specialisation', sector: first.code }}
        subject={sectorsTexts.name(first.label)}
      />
    )
  );
}

interface SectorsTableProps {
  readonly sectors: readonly SectorFigures[];
  /** Accessible name of the table. */
  readonly label: string;
}

/** Every sector of a zone d'emploi, sortable. */
export function SectorsTable({ sectors, label }: SectorsTableProps) {
  const [sort, setSort] = useState<{ key: SectorKey; descending: boolean }>({
    key: 'specialisation',
    descending: true,
  });
  const sorted = useMemo(() => sortSectors(sectors, sort.key, sort.descending), [sectors, sort]);
  const header = (key: SectorKey) =>
    ({
      direction: sort.key === key ? (sort.descending ? 'descending' : 'ascending') : null,
      isNumber: key !== 'label',
      onSort: () => setSort({ key, descending: sort.key === key ? !sort.descending : key !== 'label' }),
    }) as const;
  const { columnSector, columnSpecialisation, columnJobs, columnChange } = sectorsTexts;
  const [first] = sectors;
  return (
    <>
      <p className="note">
        {sectorsTexts.timesNote} {sorted.some(isFragile) && sectorsTexts.fragileNote(first?.since ?? 0)}
      </p>
      <div className="list-table__scroll">
        <table className="list-table" aria-label={label}>
          <thead>
            <tr>
              <SortHeader {...header('label')}>{columnSector}</SortHeader>
              <SortHeader {...header('specialisation')}>{columnSpecialisation}</SortHeader>
              <SortHeader {...header('jobs')}>{columnJobs}</SortHeader>
              <SortHeader {...header('change')}>
                {columnChange(first?.since ?? 0, first?.year ?? 0)}
              </SortHeader>
            </tr>
          </thead>
          <tbody>
            {sorted.map((sector) => (
              <tr key={sector.code}>
                <th scope="row">{sectorsTexts.name(sector.label)}</th>
                <td className="list-table__number">{sectorsTexts.times(sector.specialisation)}</td>
                <td className="list-table__number">
                  {sector.jobs === null ? sectorsTexts.notPublished : formatCount(sector.jobs)}
                </td>
                <td className="list-table__number">
                  {sectorsTexts.shortChange(sector.change)} {isFragile(sector) && <FragileMark />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function isFragile({ change, fragile }: SectorFigures): boolean {
  return change !== null && fragile;
}
