import { useCallback, useEffect, useMemo } from 'react';
import { findZone, type Region } from '../../../domain/catalogue/region.ts';
import type { EpciId, ZoneEmploiId } from '../../../domain/ids.ts';
import { opcosOfZone } from '../../../domain/places/opco.ts';
import { zonesCrossed } from '../../../domain/statistics/zonesCrossed.ts';
import { selectPlaces } from '../../../state/derived/allPlaces.ts';
import { ifReady } from '../../../state/slices/loadable.ts';
import { useApp } from '../../../state/useApp.ts';
import { LoadingWord } from '../../primitives/LoadingWord.tsx';
import { opcoTexts } from '../../texts/opco.ts';
import { OpcoLine } from './OpcoLine.tsx';

/** Sectors whose OPCO are named. */
const SECTORS = 3;

/** OPCO and observatories of the largest sectors of the zone d'emploi that holds most of an EPCI; where they stand until they have come. */
export function EpciOpco({ region, epci }: { readonly region: Region; readonly epci: EpciId }) {
  const opco = useApp((state) => state.opco);
  const around = useApp((state) => state.sectors);
  const table = ifReady(opco);
  const sectors = ifReady(around);
  const places = useApp(selectPlaces);
  const { loadOpco } = useApp((state) => state.placesActions);
  const { loadSectors } = useApp((state) => state.tradesActions);
  const load = useCallback(() => {
    void loadOpco();
    void loadSectors();
  }, [loadOpco, loadSectors]);
  useEffect(load, [load]);
  const zone = useMemo(() => {
    const rows = findZone(region, epci)?.rows ?? [];
    return zonesCrossed('zoneEmploi', rows, region)[0]?.record ?? null;
  }, [region, epci]);
  if (!table || !sectors)
    return (
      <LoadingWord
        status={table ? around.status : opco.status}
        loading={opcoTexts.loading}
        failed={opcoTexts.failed}
        onRetry={load}
      />
    );
  const lines = zone ? opcosOfZone(zone.id as ZoneEmploiId, SECTORS, sectors, table, places) : [];
  if (!zone || lines.length === 0) return <p>{opcoTexts.zoneNone}</p>;
  return (
    <div className="stack stack--tight">
      <p className="note">{opcoTexts.zoneLead(zone.name)}</p>
      <ul>
        {lines.map(({ sector, found }) => (
          <li key={sector}>
            {sector}
            <ul>
              {found.map((each) => (
                <OpcoLine key={each.opco.name} {...each} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
