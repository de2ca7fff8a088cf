import { Search } from 'lucide-react';
import { useMemo } from 'react';
import type { LinkId } from '../../../domain/links/builders.ts';
import { sumPublished } from '../../../domain/statistics/sums.ts';
import { browseTrades } from '../../../domain/trades/families.ts';
import {
  type Piste,
  selectPisteNeeds,
  selectPisteRecentTension,
  selectPistes,
  selectTrades,
} from '../../../state/derived/trades.ts';
import { useApp } from '../../../state/useApp.ts';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { useTradeLinks } from '../../panels/trades/useTradeLinks.ts';
import { useTradeName } from '../../panels/trades/useTradeName.ts';
import { Button } from '../../primitives/Button.tsx';
import { Awaited } from '../Awaited.tsx';
import { rowsOf } from '../rowsOf.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { TradeByName } from '../TradeByName.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** The few links that help somebody who only just found a trade. */
const LINKS: readonly LinkId[] = ['offers', 'immersion'];

/** One trade, for who wants one, by its domain or by its name; then what is recruited, and where to look later. */
export function TradeScreen() {
  const piste = useApp(selectPistes)[0];
  const path = useApp(({ visit }) => visit.tradePath);
  if (piste) return <ChosenTrade piste={piste} />;
  return path === 'name' ? <TradeByName /> : <ByDomain branch={path} />;
}

interface BranchesProps {
  /** Codes of the domain, then of the family, that were chosen. */
  readonly branch: readonly string[];
}

function ByDomain({ branch }: BranchesProps) {
  const texts = useKioskTexts();
  const { turn, lookAmongTrades } = useApp((state) => state.visitActions);
  const leads = [texts.tradeLead, texts.familyLead, texts.professionLead];
  return (
    <ScreenFrame
      lead={leads[branch.length] ?? ''}
      aside={
        <Button icon={<Search />} onClick={() => lookAmongTrades('name')}>
          {texts.byName}
        </Button>
      }
      next={{ label: texts.withoutTrade, onPress: () => turn(1) }}
    >
      <Branches branch={branch} />
    </ScreenFrame>
  );
}

function Branches({ branch: [domainCode, familyCode] }: BranchesProps) {
  const texts = useKioskTexts();
  const trades = useApp(selectTrades);
  const nameOf = useTradeName();
  const { chooseTrade, lookAmongTrades } = useApp((state) => state.visitActions);
  const domains = useMemo(() => (trades ? browseTrades(trades) : []), [trades]);
  const domain = domains.find(({ code }) => code === domainCode);
  const family = domain?.families.find(({ code }) => code === familyCode);
  if (!trades) return <Awaited of={['trades']} failed={texts.failedTrades} empty={null} />;
  const count = (family?.trades ?? domain?.families ?? domains).length;
  return (
    <ul className="kiosk-branches" lang="fr" data-many={!domain} style={rowsOf(count)}>
      {family
        ? family.trades.map((trade) => (
            <Branch key={trade} name={nameOf(trade)} onPress={() => chooseTrade(trade)} />
          ))
        : domain
          ? domain.families.map(({ code, label }) => (
              <Branch key={code} name={label} onPress={() => lookAmongTrades([domain.code, code])} />
            ))
          : domains.map(({ code, label }) => (
              <Branch key={code} name={label} onPress={() => lookAmongTrades([code])} />
            ))}
    </ul>
  );
}

function Branch({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <li>
      <button type="button" className="kiosk-card" onClick={onPress}>
        {name}
      </button>
    </li>
  );
}

function ChosenTrade({ piste: { trade } }: { readonly piste: Piste }) {
  const texts = useKioskTexts();
  const needs = useApp(selectPisteNeeds)?.[0];
  const { turn, chooseTrade } = useApp((state) => state.visitActions);
  const hidden = useApp(({ centre }) => centre.hiddenLinks);
  const links = useTradeLinks(LINKS, trade).filter(({ id }) => !hidden.includes(id));
  const bassin = needs?.bassins[0];
  const latest = bassin?.lines[0];
  const tension = useApp(selectPisteRecentTension)?.[0]?.[0];
  return (
    <ScreenFrame lead="" next={{ label: texts.toAddresses, onPress: () => turn(1) }}>
      <div className="kiosk-trade">
        <h2 lang="fr">{trade.label}</h2>
        {bassin && latest && (
          <p className="kiosk-size">
            {texts.tradeHiring(sumPublished([latest.projects]), bassin.name, latest.year)}{' '}
            {bassin.footprint.without.length > 0 && texts.withoutPart(bassin.footprint.without)}
          </p>
        )}
        {tension && <p>{texts.tradeTension(tension.category, tension.year)}</p>}
        <Awaited of={['recruitment', 'tension']} failed={texts.failed} empty={null} />
        {links.length > 0 && (
          <>
            <p>{texts.tradeLinks}</p>
            <div className="kiosk-links">
              {links.map((link) => (
                <OutsideLink key={link.id} link={link} words={texts.links} />
              ))}
            </div>
          </>
        )}
      </div>
      <Button onClick={() => chooseTrade(null)}>{texts.otherTrade}</Button>
    </ScreenFrame>
  );
}
