import { findZone, type Region } from '../../../domain/catalogue/region.ts';
import type { RegionId } from '../../../domain/ids.ts';
import {
  bassinsOf,
  latestYear,
  type NeedsSum,
  sumNeeds,
  surveyLines,
} from '../../../domain/trades/recruitment.ts';
import type { TensionClass } from '../../../domain/trades/tension.ts';
import { selectRecruitment, selectTension } from '../../../state/derived/tradeFiles.ts';
import {
  type Piste,
  selectPisteNeeds,
  selectPisteRecentTension,
  selectPistes,
} from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { tensionTexts } from '../../texts/tension.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { PartOfProjects } from './PartOfProjects.tsx';
import { TradeNote } from './TradeNote.tsx';
import './listTable.css';
import { useTexts } from '../../useTexts.ts';

/**
 * The pistes on one line each, in the bassin that holds most of the territory: nothing ranks them, they stay in the order they
 * were kept.
 */
export function SideBySide({ region }: { readonly region: Region }) {
  const pistes = useApp(selectPistes);
  const needs = useApp(selectPisteNeeds);
  const tensions = useApp(selectPisteRecentTension);
  const recruitment = useApp(selectRecruitment);
  const tension = useApp(selectTension);
  if (!needs || !tensions || !recruitment || !tension) return null;
  const year = latestYear(recruitment);
  const bassin = needs[0]?.bassins[0];
  const where = bassin ? [bassin.id] : bassinsOf(recruitment, region.zones.region.id as RegionId);
  const sumOf = ({ families }: Piste): NeedsSum =>
    sumNeeds(
      surveyLines(
        recruitment,
        year,
        where,
        families.slice(0, 1).map(({ family }) => family.code),
      ),
    );
  const { bassinZone, ofNamedFamily } = recruitmentTexts;
  const { name } = region.zones.region;
  const zone = bassin ? bassinZone([bassin.name]) : name;
  const latest = tensions[0]?.[0]?.zone ?? 'FR';
  const tensionZone = latest === 'FR' ? tensionTexts.france : (findZone(region, latest)?.record.name ?? '');
  return (
    <div className="stack stack--tight">
      <CompareTable
        rows={pistes.map((piste, at) => ({
          label: ofNamedFamily(piste.trade.label, piste.families),
          sum: sumOf(piste),
          tension: tensions[at]?.[0]?.category ?? null,
        }))}
        year={year}
        tensionYear={tension.recent.year}
        zone={zone}
        tensionZone={tensionZone}
      />
      <TradeNote
        figure="sideBySide"
        year={`${year}, ${tension.recent.year}`}
        zone={`${zone}, ${tensionZone}`}
        region={region}
      />
    </div>
  );
}

interface CompareTableProps {
  readonly rows: readonly {
    readonly label: string;
    readonly sum: NeedsSum;
    /** Class of the family that bears the name of the trade; null when it is not known. */
    readonly tension: TensionClass | null;
  }[];
  readonly year: number;
  readonly tensionYear: number;
  /** What the projects are of, as it is said. */
  readonly zone: string;
  readonly tensionZone: string;
}

/** One line per piste: projects, difficult share, tension. */
export function CompareTable({ rows, year, tensionYear, zone, tensionZone }: CompareTableProps) {
  const texts = useTexts(tradesTexts);
  const { atLeast } = recruitmentTexts;
  return (
    <>
      <h3>{texts.sideBySide}</h3>
      <div className="list-table__scroll">
        <table className="list-table list-table--plain" aria-label={texts.sideBySide}>
          <thead>
            <tr>
              <th scope="col">{texts.sideTrade}</th>
              <th scope="col">{texts.sideProjects(year)}</th>
              <th scope="col">{texts.sideDifficult}</th>
              <th scope="col">{texts.sideTension(tensionYear)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, sum, tension }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="list-table__number">{atLeast(sum.projects)}</td>
                <PartOfProjects part={sum.difficultPart} />
                <td className="list-table__number">{tensionTexts.classOf(tension)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{texts.sideNote(zone, tensionZone)}</p>
    </>
  );
}
