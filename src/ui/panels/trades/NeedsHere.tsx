import { useMemo, useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type { BassinId, RegionId, RomeCode } from '../../../domain/ids.ts';
import { isBarelyTouched } from '../../../domain/trades/barelyTaken.ts';
import { lastFootprint } from '../../../domain/trades/footprint.ts';
import { bassinsCrossed } from '../../../domain/trades/needs.ts';
import { bassinsOf, latestYear } from '../../../domain/trades/recruitment.ts';
import { topNeeds } from '../../../domain/trades/topNeeds.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRecruitment, selectTrades } from '../../../state/derived/tradeFiles.ts';
import { useApp } from '../../../state/useApp.ts';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { useTexts } from '../../useTexts.ts';
import { ShowOnMap } from './ShowOnMap.tsx';
import { TopNeedsTable } from './TopNeedsTable.tsx';
import { TradeNote } from './TradeNote.tsx';

interface NeedsHereProps {
  readonly region: Region;
  readonly onChoose: (trade: RomeCode) => void;
}

/**
 * « Qui recrute ici ? »: families recruited in one bassin, the one that holds most of the territory unless another of those
 * crossed is asked for; in the region before anything is drawn. Bassins are never added to one another.
 */
export function NeedsHere({ region, onChoose }: NeedsHereProps) {
  const texts = useTexts(recruitmentTexts);
  const trades = useApp(selectTrades);
  const recruitment = useApp(selectRecruitment);
  const { counted } = useApp(selectCounting);
  const bassins = useMemo(() => bassinsCrossed(counted, region), [counted, region]);
  const [asked, setAsked] = useState<BassinId | null>(null);
  const bassin = bassins.find(({ id }) => id === asked) ?? bassins[0];
  const id = bassin?.id;
  const needs = useMemo(() => {
    if (!trades || !recruitment) return null;
    return topNeeds(
      recruitment,
      id ? [id] : bassinsOf(recruitment, region.zones.region.id as RegionId),
      trades,
    );
  }, [id, trades, recruitment, region]);
  if (!trades || !recruitment || !needs) return null;
  const { hereTitle, regionTitle, hereLead, regionLead, noTerritory, bassinZone } = texts;
  const year = latestYear(recruitment);
  const partial = bassin && texts.footprint(lastFootprint(recruitment, bassin.id, region));
  return (
    <div className="stack stack--tight">
      <h3>{bassin ? hereTitle(bassin.name) : regionTitle}</h3>
      {!bassin && <p className="trades__invite">{noTerritory}</p>}
      {bassin && bassins.length > 1 && (
        <RadioGroup
          legend={texts.otherBassins}
          hideLegend
          look="chips"
          options={bassins.map((each) => ({
            value: each.id,
            label: each.name,
            ...(isBarelyTouched(each) ? { hint: texts.barelyTouched } : {}),
          }))}
          value={bassin.id}
          onChange={setAsked}
        />
      )}
      <p className="note">{bassin ? hereLead(year) : regionLead(year)}</p>
      {partial && <p className="note">{partial}</p>}
      <ShowOnMap theme={{ kind: 'recruitment', measure: 'projects', family: null }} />
      <TopNeedsTable key={bassin?.id} needs={needs} trades={trades} onChoose={onChoose} />
      <TradeNote
        figure="topNeeds"
        year={year}
        zone={bassin ? bassinZone([bassin.name]) : region.zones.region.name}
        region={region}
      />
    </div>
  );
}
