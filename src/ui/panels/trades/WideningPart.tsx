import type { Region } from '../../../domain/catalogue/region.ts';
import type { BassinId } from '../../../domain/ids.ts';
import { latestYear } from '../../../domain/trades/recruitment.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRecruitment } from '../../../state/derived/tradeFiles.ts';
import { selectPistes, selectWidening, type Widening } from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { recruitmentTexts } from '../../texts/recruitment.ts';
import { useRideToBassin } from '../../useRideTo.ts';
import { useTexts } from '../../useTexts.ts';
import { TradeNote } from './TradeNote.tsx';
import './needs.css';

/** « Et si j’allais un peu plus loin ? »: it takes a moment, so that it is made once it is asked for. */
export function WideningPart({ region }: { readonly region: Region }) {
  const texts = useTexts(recruitmentTexts);
  const drawn = useApp((state) => selectCounting(state).counted.length > 0);
  const widening = useApp(selectWidening);
  const labels = useApp((state) => selectPistes(state));
  const recruitment = useApp(selectRecruitment);
  const rideTo = useRideToBassin(region);
  if (!drawn) return <p className="trades__invite">{texts.wideningNoTerritory}</p>;
  if (!widening || !recruitment) return null;
  return (
    <div className="stack stack--tight">
      <WideningList
        widening={widening}
        rideTo={rideTo}
        trades={labels.map(({ trade, families }) => texts.ofNamedFamily(trade.label, families))}
      />
      <TradeNote
        figure="widening"
        year={latestYear(recruitment)}
        zone={texts.bassinZone(widening.map(({ name }) => name))}
        region={region}
      />
    </div>
  );
}

interface WideningListProps {
  readonly widening: readonly Widening[];
  /** Labels of the pistes, in their order. */
  readonly trades: readonly string[];
  /** The train or the coach that leads to a bassin without a change, in words. */
  readonly rideTo?: (bassin: BassinId) => string | null;
}

/** Neighbouring bassins, the nearest first, with what each adds for every piste. */
export function WideningList({ widening, trades, rideTo }: WideningListProps) {
  const texts = useTexts(recruitmentTexts);
  const { wideningLead, wideningNone, distance, adds, sum, difficultPhrase } = texts;
  if (widening.length === 0) return <p>{wideningNone}</p>;
  return (
    <>
      <p className="note">{wideningLead}</p>
      <ul className="farther">
        {widening.map(({ id, name, distanceKm, added }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              {[`, ${distance(distanceKm)}`, rideTo?.(id)].filter(Boolean).join(' · ')}
            </p>
            <ul>
              {added.map(({ projects, difficultPart }, at) => (
                <li key={trades[at]}>
                  {adds(trades[at] ?? '', `${sum(projects)}${difficultPhrase(difficultPart)}`)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
