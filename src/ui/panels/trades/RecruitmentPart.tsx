import { useMemo } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RegionId } from '../../../domain/ids.ts';
import type { Fap2021Link } from '../../../domain/trades/families.ts';
import type { TradeNeeds, ZoneNeeds } from '../../../domain/trades/needs.ts';
import {
  bassinsOf,
  latestYear,
  type Recruitment,
  sumNeeds,
  surveyLines,
} from '../../../domain/trades/recruitment.ts';
import { type Piste, selectPisteNeeds } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatYears } from '../../formats.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { tradesTexts } from '../../texts/trades.ts';
import { BassinNeeds } from './BassinNeeds.tsx';
import { TradeNote } from './TradeNote.tsx';
import { WiderNeeds } from './WiderNeeds.tsx';

interface RecruitmentPartProps {
  readonly piste: Piste;
  /** Position of the piste. */
  readonly at: number;
  readonly recruitment: Recruitment;
  readonly region: Region;
}

/** « Qui recrute »: each family of the trade, bassin by bassin, then wider. */
export function RecruitmentPart({ piste, at, recruitment, region }: RecruitmentPartProps) {
  const needs = useApp((state) => selectPisteNeeds(state)?.[at]);
  const { title, lead, noTerritory, noFamily, bassinZone } = recruitmentTexts;
  const ofRegion = useMemo(
    () => regionNeeds(recruitment, piste.families, region),
    [recruitment, piste.families, region],
  );
  if (!needs) return null;
  const { years } = recruitment;
  const empty = needs.bassins.length === 0;
  return (
    <section className="part">
      <h3>{title}</h3>
      <p className="note">{lead}</p>
      {piste.families.length === 0 && <p>{noFamily}</p>}
      {empty && <p className="trades__invite">{noTerritory}</p>}
      {piste.families.map((link) => (
        <FamilyNeeds
          key={link.family.code}
          link={link}
          alone={piste.families.length === 1}
          needs={empty ? { bassins: [], zones: ofRegion } : needs}
        />
      ))}
      {!empty && (
        <TradeNote
          figure="needs"
          year={formatYears(years[0] ?? 0, latestYear(recruitment))}
          zone={bassinZone(needs.bassins.map(({ name }) => name))}
          region={region}
        />
      )}
      <TradeNote
        figure="needsSum"
        year={latestYear(recruitment)}
        zone={(empty ? ofRegion : needs.zones)
          .map(({ name }) => name)
          .filter((name, position, names) => names.indexOf(name) === position)
          .join(', ')}
        region={region}
      />
    </section>
  );
}

interface FamilyNeedsProps {
  readonly link: Fap2021Link;
  /** The trade leads to this family only. */
  readonly alone: boolean;
  readonly needs: TradeNeeds;
}

/** One family of the survey: its figures in each bassin crossed, then their published sums. */
export function FamilyNeeds({ link: { family, qualifications }, alone, needs }: FamilyNeedsProps) {
  return (
    <div className="needs">
      <h4>
        {recruitmentTexts.family(family.label)}
        {!alone && <span className="note"> ({tradesTexts.qualifications(qualifications)})</span>}
      </h4>
      <BassinNeeds
        bassins={needs.bassins.map((bassin) => ({
          ...bassin,
          lines: bassin.lines.filter((line) => line.family === family.code),
        }))}
      />
      <WiderNeeds zones={needs.zones.filter((zone) => zone.family === family.code)} label={family.label} />
    </div>
  );
}

/** Sums over the bassins of the region, for who has not drawn anything yet. */
function regionNeeds(
  recruitment: Recruitment,
  families: readonly Fap2021Link[],
  region: Region,
): readonly ZoneNeeds[] {
  const { name } = region.zones.region;
  const id = region.zones.region.id as RegionId;
  const year = latestYear(recruitment);
  const own = bassinsOf(recruitment, id);
  return families.map(({ family }) => ({
    id,
    name,
    year,
    family: family.code,
    sum: sumNeeds(surveyLines(recruitment, year, own, [family.code])),
  }));
}
