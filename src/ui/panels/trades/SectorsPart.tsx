import { useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import { type SectorFigures, type SectorKey, sortSectors } from '../../../domain/trades/sectors.ts';
import { type SectorsAround, selectSectorsAround } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatShare, formatYears } from '../../formats.ts';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { sectorsTexts } from '../../texts/sectors.ts';
import { TradeNote } from './TradeNote.tsx';
import { ZoneCurvePart } from './ZoneCurvePart.tsx';
import '../../charts/charts.css';
import './sectors.css';
import { useTexts } from '../../useTexts.ts';

/** Sectors of each short list. */
const LISTED = 5;

/** « Ce qui se fait autour », for the zones d'emploi crossed. */
export function SectorsPart({ region }: { readonly region: Region }) {
  const texts = useTexts(sectorsTexts);
  const around = useApp(selectSectorsAround);
  const { lead, noTerritory } = texts;
  if (!around) return null;
  return (
    <section className="part">
      <p className="note">{lead}</p>
      {around.length === 0 ? (
        <p className="trades__invite">{noTerritory}</p>
      ) : (
        <ZoneChoice around={around}>{(zone) => <ZoneSectors around={zone} region={region} />}</ZoneChoice>
      )}
    </section>
  );
}

interface ZoneChoiceProps {
  readonly around: readonly SectorsAround[];
  readonly children: (around: SectorsAround) => React.ReactNode;
}

/** One zone d'emploi at a time, the one that holds most of the territory first. */
export function ZoneChoice({ around, children }: ZoneChoiceProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = around.find(({ zone }) => zone.record.id === chosen) ?? around[0];
  if (!shown) return null;
  return (
    <>
      {around.length > 1 && (
        <RadioGroup
          legend={sectorsTexts.chooseZone}
          look="segments"
          options={around.map(({ zone }) => ({ value: zone.record.id, label: zone.record.name }))}
          value={shown.zone.record.id}
          onChange={setChosen}
        />
      )}
      {children(shown)}
    </>
  );
}

interface ZoneSectorsProps {
  readonly around: SectorsAround;
  readonly region: Region;
}

/** Sectors of one zone d'emploi: the largest, the most particular, then the long curve. */
export function ZoneSectors({ around: { zone, a38, curve }, region }: ZoneSectorsProps) {
  const { zone: zoneText, zoneShare, byJobs, bySpecialisation, nothing } = useTexts(sectorsTexts);
  const name = zoneText(zone.record.name);
  const published = a38.filter(({ jobs }) => jobs !== null);
  const [any] = published;
  if (!any) return <p>{nothing}</p>;
  return (
    <>
      <p>
        <strong>{name}</strong> : {zoneShare(formatShare(zone.ofTerritory))}
      </p>
      <h4>{byJobs}</h4>
      <SectorList sectors={top(published, 'jobs')} measure="jobs" />
      <h4>{bySpecialisation}</h4>
      <SectorList sectors={top(published, 'specialisation')} measure="specialisation" />
      <TradeNote figure="sectors" year={formatYears(any.since, any.year)} zone={name} region={region} />
      {curve && <ZoneCurvePart curve={curve} zone={name} region={region} />}
    </>
  );
}

interface SectorListProps {
  readonly sectors: readonly SectorFigures[];
  /** What the bars measure. */
  readonly measure: 'jobs' | 'specialisation';
}

/** A few sectors with one bar each; on the bars of specialisation, a mark stands where France is. */
export function SectorList({ sectors, measure }: SectorListProps) {
  const { specialisation, jobs, change, allJobs, reference } = sectorsTexts;
  const widest = Math.max(...sectors.map((sector) => sector[measure] ?? 0), 1);
  return (
    <>
      <ul className="sectors">
        {sectors.map((sector) => (
          <li key={sector.code} className="sector">
            <span className="sector__name">{sectorsTexts.name(sector.label)}</span>
            <span className="sector__track" aria-hidden="true">
              <span
                className="sector__bar bars__bar--own"
                style={{ width: `${(100 * (sector[measure] ?? 0)) / widest}%` }}
              />
              {measure === 'specialisation' && (
                <span className="sector__mark" style={{ left: `${100 / widest}%` }} />
              )}
            </span>
            <span className="sector__text">
              <strong>
                {measure === 'jobs' ? jobs(sector.jobs, sector.year) : specialisation(sector.specialisation)}
              </strong>
              {' · '}
              {measure === 'jobs' ? specialisation(sector.specialisation) : jobs(sector.jobs, sector.year)}
              {' · '}
              {change(sector.change, sector.since, sector.year, sector.fragile)}
            </span>
            {measure === 'jobs' && sector.allJobs !== null && (
              <span className="sector__other">{allJobs(sector.allJobs, sector.allJobsYear)}</span>
            )}
          </li>
        ))}
      </ul>
      {measure === 'specialisation' && (
        <p className="note">
          <span className="sector__key" aria-hidden="true" /> {reference}
        </p>
      )}
    </>
  );
}

function top(sectors: readonly SectorFigures[], key: SectorKey): readonly SectorFigures[] {
  return sortSectors(sectors, key, true).slice(0, LISTED);
}
