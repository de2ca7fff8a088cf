import { useMemo } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { latestYear, type Recruitment } from '../../../domain/trades/recruitment.ts';
import { regionNeeds } from '../../../domain/trades/regionNeeds.ts';
import { type Piste, selectPisteNeeds } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatYears } from '../../formats.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { useRideToBassin } from '../../useRideTo.ts';
import { useTexts } from '../../useTexts.ts';
import { BassinNeeds } from './BassinNeeds.tsx';
import { ShowOnMap } from './ShowOnMap.tsx';
import { TradeNote } from './TradeNote.tsx';
import { WiderNeeds } from './WiderNeeds.tsx';
import './needs.css';

interface RecruitmentPartProps {
  readonly piste: Piste;
  /** Position of the piste. */
  readonly at: number;
  readonly recruitment: Recruitment;
  readonly region: Region;
}

/** « Qui recrute »: each family of the trade, bassin by bassin, then wider. */
export function RecruitmentPart({ piste, at, recruitment, region }: RecruitmentPartProps) {
  const texts = useTexts(recruitmentTexts);
  const needs = useApp((state) => selectPisteNeeds(state)?.[at]);
  const rideTo = useRideToBassin(region);
  const { lead, noTerritory, noFamily, bassinZone, fragileNote } = texts;
  const ofRegion = useMemo(
    () =>
      regionNeeds(
        recruitment,
        piste.families.map(({ family }) => family.code),
        region,
      ),
    [recruitment, piste.families, region],
  );
  if (!needs) return null;
  const { years } = recruitment;
  const empty = needs.bassins.length === 0;
  const family = piste.families[0]?.family;
  return (
    <section className="part">
      <p className="note">{lead}</p>
      {piste.families.length === 0 && <p>{noFamily}</p>}
      {empty && <p className="trades__invite">{noTerritory}</p>}
      {family && (
        <ShowOnMap
          theme={{ kind: 'recruitment', measure: 'projects', family: family.code }}
          subject={family.label}
        />
      )}
      <BassinNeeds bassins={needs.bassins} families={piste.families} rideTo={rideTo} />
      <WiderNeeds zones={empty ? ofRegion : needs.zones} families={piste.families} />
      {!empty && <p className="note">{fragileNote}</p>}
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
