import type { Region } from '../../../domain/catalogue/region.ts';
import type { RegionId } from '../../../domain/ids.ts';
import {
  bassinsOf,
  latestYear,
  type NeedsSum,
  sumNeeds,
  surveyLines,
} from '../../../domain/trades/recruitment.ts';
import type { TensionClass, TradeTension } from '../../../domain/trades/tension.ts';
import {
  type Piste,
  selectPisteNeeds,
  selectPistes,
  selectPisteTension,
  selectRecruitment,
  selectTension,
} from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { CLASS_NAMES } from '../../texts/tension.ts';
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
  const tensions = useApp(selectPisteTension);
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
  return (
    <div className="stack stack--tight">
      <CompareTable
        rows={pistes.map((piste, at) => ({
          label: ofNamedFamily(piste.trade.label, piste.families),
          sum: sumOf(piste),
          tensions: regionClasses(tensions[at] ?? [], region.zones.region.id),
        }))}
        year={year}
        tensionYear={tension.year}
        zone={zone}
        tensionZone={name}
      />
      <TradeNote
        figure="sideBySide"
        year={`${year}, ${tension.year}`}
        zone={`${zone}, ${name}`}
        region={region}
      />
    </div>
  );
}

interface CompareTableProps {
  readonly rows: readonly {
    readonly label: string;
    readonly sum: NeedsSum;
    readonly tensions: readonly TensionClass[];
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
            {rows.map(({ label, sum, tensions }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="list-table__number">{atLeast(sum.projects)}</td>
                <PartOfProjects part={sum.difficultPart} />
                <td className="list-table__number">
                  {texts.sideTensions(tensions.map((each) => CLASS_NAMES[each]))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{texts.sideNote(zone, tensionZone)}</p>
    </>
  );
}

/** Classes of the region over the families of a trade, each once. */
function regionClasses(tensions: readonly TradeTension[], region: string): readonly TensionClass[] {
  const classes = tensions.flatMap(
    ({ zones }) => zones.find(({ zone }) => zone === region)?.own.category ?? [],
  );
  return [...new Set(classes)].sort((a, b) => a - b);
}
