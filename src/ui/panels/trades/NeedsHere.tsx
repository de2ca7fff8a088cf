import { useMemo } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { RegionId, RomeCode } from '../../../domain/ids.ts';
import { bassinsCrossed } from '../../../domain/trades/needs.ts';
import { bassinsOf, latestYear } from '../../../domain/trades/recruitment.ts';
import { topNeeds } from '../../../domain/trades/topNeeds.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRecruitment, selectTopNeeds, selectTrades } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { useTexts } from '../../useTexts.ts';
import { ShowOnMap } from './ShowOnMap.tsx';
import { TopNeedsTable } from './TopNeedsTable.tsx';
import { TradeNote } from './TradeNote.tsx';

interface NeedsHereProps {
  readonly region: Region;
  readonly onChoose: (trade: RomeCode) => void;
}

/** « Qui recrute ici ? »: families recruited in the bassins crossed, or in the region before anything is drawn. */
export function NeedsHere({ region, onChoose }: NeedsHereProps) {
  const texts = useTexts(recruitmentTexts);
  const trades = useApp(selectTrades);
  const recruitment = useApp(selectRecruitment);
  const here = useApp(selectTopNeeds);
  const { counted } = useApp(selectCounting);
  const bassins = useMemo(() => bassinsCrossed(counted, region), [counted, region]);
  const empty = bassins.length === 0;
  const ofRegion = useMemo(
    () =>
      empty && trades && recruitment
        ? topNeeds(recruitment, bassinsOf(recruitment, region.zones.region.id as RegionId), trades)
        : null,
    [empty, trades, recruitment, region],
  );
  const needs = ofRegion ?? here;
  if (!trades || !recruitment || !needs) return null;
  const { hereTitle, regionTitle, hereLead, noTerritory, bassinZone } = texts;
  const names = bassins.map(({ name }) => name);
  const year = latestYear(recruitment);
  return (
    <div className="stack stack--tight">
      <h3>{empty ? regionTitle : hereTitle}</h3>
      {empty && <p className="trades__invite">{noTerritory}</p>}
      <p className="note">{hereLead(names, year)}</p>
      <ShowOnMap theme={{ kind: 'recruitment', measure: 'projects', family: null }} />
      <TopNeedsTable needs={needs} trades={trades} onChoose={onChoose} />
      <TradeNote
        figure="topNeeds"
        year={year}
        zone={empty ? region.zones.region.name : bassinZone(names)}
        region={region}
      />
    </div>
  );
}
