import type { BassinId } from '../../../domain/ids.ts';
import type { Fap2021Link } from '../../../domain/trades/families.ts';
import type { TradeNeeds } from '../../../domain/trades/needs.ts';
import type { SurveyLine } from '../../../domain/trades/recruitment.ts';
import { ShortList } from '../../primitives/ShortList.tsx';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { useTexts } from '../../useTexts.ts';

type Bassin = TradeNeeds['bassins'][number];

/** Bassins shown at first, the one that holds most of the territory before the others. */
const FIRST = 3;

interface BassinNeedsProps {
  readonly bassins: readonly Bassin[];
  readonly families: readonly Fap2021Link[];
  /** The train or the coach that leads to a bassin without a change, in words. */
  readonly rideTo?: (bassin: BassinId) => string | null;
}

/** The figures of the families of a trade in each bassin crossed, on the bassin's own footprint. */
export function BassinNeeds({ bassins, families, rideTo }: BassinNeedsProps) {
  return (
    <ShortList className="needs" items={bassins} first={FIRST}>
      {(bassin) => (
        <BassinCard key={bassin.id} bassin={bassin} families={families} ride={rideTo?.(bassin.id) ?? null} />
      )}
    </ShortList>
  );
}

interface BassinCardProps {
  readonly bassin: Bassin;
  readonly families: readonly Fap2021Link[];
  readonly ride: string | null;
}

function BassinCard({ bassin, families, ride }: BassinCardProps) {
  const { name, ofBassin, footprint, lines: all } = bassin;
  const texts = useTexts(recruitmentTexts);
  const lines = all.filter(({ year }) => !footprint.otherYears.includes(year));
  const [latest] = lines;
  if (!latest) return null;
  const alone = families.length === 1;
  const partial = texts.footprint(footprint);
  return (
    <li className="bassin">
      <h4>{texts.bassinTitle(name, latest, alone ? null : (families[0]?.family.label ?? null))}</h4>
      <p className="note">{[texts.covers(ofBassin), ride].filter(Boolean).join(' · ')}</p>
      {partial && <p className="note">{partial}</p>}
      <table className="needs-table" aria-label={texts.tableOf(name)}>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.projects}</th>
            <th scope="col">{texts.difficult}</th>
            <th scope="col">{texts.seasonal}</th>
          </tr>
        </thead>
        {families.map(({ family }) => (
          <tbody key={family.code}>
            {!alone && (
              <tr className="needs-table__family">
                <th scope="rowgroup" colSpan={4} className="needs-table__name">
                  {family.label}
                </th>
              </tr>
            )}
            <FamilyLines lines={lines.filter((line) => line.family === family.code)} />
          </tbody>
        ))}
      </table>
    </li>
  );
}

/** One line per year; a single one when no year says anything. */
function FamilyLines({ lines }: { readonly lines: readonly SurveyLine[] }) {
  const [first] = lines;
  if (first && lines.every(({ state }) => state !== 'line' && state === first.state)) {
    const years = lines.map(({ year }) => year);
    return (
      <tr>
        <td colSpan={4} className="note">
          {recruitmentTexts.emptyYears(years, recruitmentTexts.line(first))}
        </td>
      </tr>
    );
  }
  return lines.map((line) => <YearLine key={line.year} line={line} />);
}

function YearLine({ line }: { readonly line: SurveyLine }) {
  const { projects, difficult, seasonal, difficultShare, seasonalShare } = line;
  return (
    <tr>
      <th scope="row">{line.year}</th>
      {line.state === 'line' ? (
        <>
          <td>{recruitmentTexts.line(line)}</td>
          <PartCell count={difficult} share={difficultShare} of={projects} />
          <PartCell count={seasonal} share={seasonalShare} of={projects} />
        </>
      ) : (
        <td colSpan={3} className="note">
          {recruitmentTexts.line(line)}
        </td>
      )}
    </tr>
  );
}

interface PartCellProps {
  readonly count: number | null;
  readonly share: number | null;
  /** Projects of the line. */
  readonly of: number | null;
}

/** A part of the projects: its share, and how many it is. */
function PartCell({ count, share, of }: PartCellProps) {
  if (count === null) return <td className="note">{recruitmentTexts.unpublished}</td>;
  return (
    <td>
      {recruitmentTexts.bareShare(share)}
      <span className="needs-table__count">{recruitmentTexts.countOf(count, of)}</span>
    </td>
  );
}
