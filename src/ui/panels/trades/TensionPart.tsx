import { useState } from 'react';
import type { Region } from '../../../domain/catalogue/region.ts';
import type {
  RecentTension,
  TensionReading,
  TensionZone,
  TradeTension,
} from '../../../domain/trades/tension.ts';
import { themeKinds } from '../../../domain/trades/themes.ts';
import { selectPisteRecentTension, selectPisteTension } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { FactorStrip } from '../../charts/FactorStrip.tsx';
import { IndexStrip } from '../../charts/IndexStrip.tsx';
import { TensionSteps } from '../../charts/TensionSteps.tsx';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { tensionTexts } from '../../texts/tension.ts';
import { zoneName } from '../../zoneName.ts';
import { ShowOnMap } from './ShowOnMap.tsx';
import { TradeNote } from './TradeNote.tsx';
import './tensionPart.css';

interface TensionPartProps {
  /** Position of the piste. */
  readonly at: number;
  readonly region: Region;
}

/** « Pourquoi c'est tendu »: the latest class of France first, then that of before, nearer, with its six factors; each with its year. */
export function TensionPart({ at, region }: TensionPartProps) {
  const tensions = useApp((state) => selectPisteTension(state)?.[at]);
  const recents = useApp((state) => selectPisteRecentTension(state)?.[at]);
  if (!tensions || !recents) return null;
  const { warning, noFamily, nomenclature, before } = tensionTexts;
  const [first] = tensions;
  const [recent] = recents;
  return (
    <section className="part">
      <p className="warning">{warning}</p>
      {recents.map((each) => (
        <div key={each.family.code} className="stack stack--tight">
          <LatestTension tension={each} region={region} />
          {themeKinds(region).includes('recentTension') && (
            <ShowOnMap
              theme={{ kind: 'recentTension', family: each.family.code }}
              subject={each.family.label}
            />
          )}
        </div>
      ))}
      {recent && <TradeNote figure="recentTension" zone={zoneName(recent.zone, region)} region={region} />}
      {first && <h4>{before(first.year, (recent?.zone ?? 'FR') === 'FR')}</h4>}
      {tensions.length === 0 && <p>{noFamily}</p>}
      {tensions.map((tension) => (
        <div key={tension.family.code} className="stack stack--tight">
          <FamilyTension tension={tension} region={region} />
          <ShowOnMap
            theme={{ kind: 'tension', family: tension.family.code }}
            subject={tension.family.label}
          />
        </div>
      ))}
      {first && (
        <>
          <p className="note">{nomenclature}</p>
          <TradeNote
            figure="tension"
            year={first.year}
            zone={first.zones.map(({ zone }) => zoneName(zone, region)).join(', ')}
            region={region}
          />
          <TradeNote
            figure="list"
            year={first.listed.vintage}
            zone={region.zones.region.name}
            region={region}
          />
        </>
      )}
    </section>
  );
}

interface LatestTensionProps {
  readonly tension: RecentTension;
  readonly region: Region;
}

/** The latest class of one family of today. */
export function LatestTension({ tension, region }: LatestTensionProps) {
  const { family, year, zone, category, imputed, factors } = tension;
  const name = zoneName(zone, region);
  return (
    <div className="tension">
      <h4>{tensionTexts.recent(category, name, year)}</h4>
      <p className="note">{tensionTexts.recentFamily(family.label, family.code)}</p>
      {category !== null && (
        <TensionSteps caption={tensionTexts.recentFigure} rows={[{ label: name, value: category }]} />
      )}
      {imputed && <p className="note">{tensionTexts.imputed}</p>}
      {factors && (
        <div className="tension__factors">
          <h5>{tensionTexts.recentFactors}</h5>
          <IndexStrip factors={factors} />
          <p className="note">{tensionTexts.indexScale}</p>
        </div>
      )}
    </div>
  );
}

interface FamilyTensionProps {
  readonly tension: TradeTension;
  readonly region: Region;
}

/** One family of the FAP 2009: its class in each zone, the factors of the zone chosen, the list apart. */
export function FamilyTension({ tension, region }: FamilyTensionProps) {
  const { family, year, zones } = tension;
  const nameOf = (zone: TensionZone) => zoneName(zone, region);
  const known = zones.find(({ own }) => isKnown(own)) ?? zones.find(({ wider }) => isKnown(wider));
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = zones.find(({ zone }) => zone === chosen) ?? known ?? zones[0];
  if (!shown) return null;
  const wider = !isKnown(shown.own) && isKnown(shown.wider);
  const reading = wider ? shown.wider : shown.own;
  const texts = tensionTexts;
  return (
    <div className="tension">
      <p className="note">{texts.family(family.label, family.code)}</p>
      <h5>{texts.headline(reading.category, nameOf(shown.zone), year)}</h5>
      {wider && <p className="note">{texts.wider(family.wider.label)}</p>}
      {!known && <p>{texts.nothing}</p>}
      <TensionSteps
        caption={`${texts.zones} (${year})`}
        rows={zones.map(({ zone, own }) => ({ label: nameOf(zone), value: own.category }))}
      />
      {known && (
        <div className="tension__factors">
          <h5>{texts.factorsOf}</h5>
          <RadioGroup
            legend={texts.factorsZone}
            look="segments"
            options={zones.map(({ zone }) => ({ value: zone as string, label: nameOf(zone) }))}
            value={shown.zone}
            onChange={setChosen}
          />
          <FactorStrip factors={reading.factors} />
          <p className="note">{texts.scale}</p>
        </div>
      )}
      <ListSign listed={tension.listed} region={region} />
    </div>
  );
}

/** The administrative list: a separate sign, never a class. */
function ListSign({ listed, region }: { readonly listed: TradeTension['listed']; readonly region: Region }) {
  const { listTitle, listed: yes, notListed, listedFrance } = tensionTexts;
  const { name } = region.zones.region;
  return (
    <div className="list-sign">
      <h5>{listTitle}</h5>
      <p>
        {(listed.region ? yes : notListed)(listed.vintage, name)} {listed.france && listedFrance}
      </p>
    </div>
  );
}

function isKnown({ category, factors }: TensionReading): boolean {
  return category !== null || Object.values(factors).some((value) => value !== null);
}
