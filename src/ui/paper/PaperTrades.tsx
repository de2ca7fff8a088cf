import type { Region } from '../../domain/catalogue/region.ts';
import { STANDARDISED_FACTORS, TENSION_FACTORS } from '../../domain/catalogue/tradesContract.ts';
import type { TradeNotes } from '../../domain/interview/notebook.ts';
import type { TradeNeeds } from '../../domain/trades/needs.ts';
import type { RecentTension, TensionReading, TradeTension } from '../../domain/trades/tension.ts';
import {
  type Piste,
  selectPisteNeeds,
  selectPisteRecentTension,
  selectPistes,
  selectPisteTension,
} from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { paperTexts } from '../texts/paper.ts';
import { tensionTexts } from '../texts/tension.ts';
import { useTexts } from '../useTexts.ts';
import { zoneName } from '../zoneName.ts';
import { PaperAnswer } from './PaperAnswer.tsx';

/** Bassins written out, the one that holds most of the territory first. */
const BASSINS = 2;

/** The trades kept, what is published about them around, and the person's own arguments. */
export function PaperTrades({ region }: { readonly region: Region }) {
  const pistes = useApp(selectPistes);
  const needs = useApp(selectPisteNeeds);
  const tensions = useApp(selectPisteTension);
  const recents = useApp(selectPisteRecentTension);
  const notes = useApp((state) => state.notes.tradeNotes);
  const texts = useTexts(paperTexts);
  if (pistes.length === 0) return null;
  // The same for every trade: a figure is told with the part of its bassin that was drawn.
  const crossed = needs?.find((each) => each.bassins.length > 0)?.bassins ?? [];
  const bassins = crossed.slice(0, BASSINS);
  return (
    <section className="paper-part">
      <h2>{paperTexts.trades}</h2>
      {bassins.length > 0 && (
        <p className="paper-note">
          {paperTexts.recruits} {texts.covers(bassins)} {texts.otherBassins(crossed.length - BASSINS)}
          {bassins.map((bassin) => ` ${paperTexts.partial(bassin)}`)}
        </p>
      )}
      {pistes.map((piste, at) => (
        <Trade
          key={piste.trade.code}
          piste={piste}
          needs={needs?.[at] ?? null}
          recents={recents?.[at] ?? []}
          tensions={tensions?.[at] ?? []}
          notes={notes[piste.trade.code] ?? null}
          region={region}
        />
      ))}
      <p className="paper-note">{paperTexts.tensionWarning}</p>
    </section>
  );
}

interface TradeProps {
  readonly piste: Piste;
  readonly needs: TradeNeeds | null;
  readonly recents: readonly RecentTension[];
  readonly tensions: readonly TradeTension[];
  readonly notes: TradeNotes | null;
  readonly region: Region;
}

function Trade({ piste: { trade, families }, needs, recents, tensions, notes, region }: TradeProps) {
  const [recent] = recents;
  const latest =
    recent &&
    tensionTexts.recent(recent.category, zoneName(recent.zone, region), recent.year).replace(/\.$/, '');
  return (
    <article className="paper-item paper-trade">
      <h3>
        {trade.label} <span className="paper-note">ROME {trade.code}</span>
      </h3>
      {notes && (
        <dl className="paper-answers paper-answers--beside">
          <PaperAnswer question={paperTexts.pros}>{notes.pros}</PaperAnswer>
          <PaperAnswer question={paperTexts.cons}>{notes.cons}</PaperAnswer>
          <PaperAnswer question={paperTexts.toCheck}>{notes.toCheck}</PaperAnswer>
        </dl>
      )}
      {families.length === 0 && <p>{paperTexts.noFamily}</p>}
      {needs && needs.bassins.length > 0 && families.length > 0 && (
        <Needs families={families} bassins={needs.bassins.slice(0, BASSINS)} />
      )}
      {tensions.length === 0 && latest && <p>{latest}</p>}
      {tensions.map((tension, at) => {
        const [reading] = tension.zones;
        if (!reading) return null;
        const zone = zoneName(reading.zone, region);
        return (
          <p key={tension.family.code}>
            {at === 0 && latest && `${latest}. `}
            {tensions.length > 1 && `${tension.family.label}. `}
            {tensionTexts.headline(reading.own.category, zone, tension.year)}.
            {reading.own.category !== null && <span className="paper-note"> {factorWords(reading.own)}</span>}
          </p>
        );
      })}
      <LatestFactors recents={recents} region={region} />
    </article>
  );
}

interface NeedsProps {
  readonly families: Piste['families'];
  readonly bassins: TradeNeeds['bassins'];
}

/** One line per family: the latest year in each bassin. */
function Needs({ families, bassins }: NeedsProps) {
  return (
    <ul>
      {families.map(({ family: { code, label } }) => {
        const latest = bassins.flatMap(({ name, lines }) => {
          const line = lines.find(({ family }) => family === code);
          return line ? [{ name, line }] : [];
        });
        return (
          <li key={code}>
            {families.length > 1 && `${label}. `}
            {paperTexts.needs(latest)}
          </li>
        );
      })}
    </ul>
  );
}

interface LatestFactorsProps {
  readonly recents: readonly RecentTension[];
  readonly region: Region;
}

/** The factors of the latest indicator as the indexes that they are, family by family; nothing where none is given. */
export function LatestFactors({ recents, region }: LatestFactorsProps) {
  const { indexName, indexValue, indexScale } = tensionTexts;
  return recents.flatMap(({ factors, family, zone, year }) => {
    if (!factors) return [];
    const words = STANDARDISED_FACTORS.map((each) => `${indexName(each)} ${indexValue(factors[each])}`);
    return [
      <p key={family.code} className="paper-note">
        {family.label} (FAP 2021 {family.code}), {zoneName(zone, region)}, {year} : {words.join(' ; ')}.{' '}
        {indexScale}
      </p>,
    ];
  });
}

/** A class never goes without its factors: their points, for there is less room than on screen for their sentences. */
function factorWords({ factors }: TensionReading): string {
  const { factorName, outOfFive, unknownFactor, scale } = tensionTexts;
  const words = TENSION_FACTORS.map((each) => {
    const value = factors[each];
    return `${factorName(each)} ${value === null ? unknownFactor : outOfFive(value)}`;
  });
  return `${words.join(' ; ')}. ${scale}`;
}
