import { Search } from 'lucide-react';
import { useMemo } from 'react';
import type { Fap2021Code } from '../../domain/ids.ts';
import { browseTrades, tradesOfFamily } from '../../domain/trades/families.ts';
import { selectTrades } from '../../state/derived/tradeFiles.ts';
import { useApp } from '../../state/useApp.ts';
import { useTradeName } from '../panels/trades/useTradeName.ts';
import { Button } from '../primitives/Button.tsx';
import { Awaited } from './Awaited.tsx';
import { rowsOf } from './rowsOf.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useKioskTexts } from './useKioskTexts.ts';
import { type PlainName, usePlainName } from './usePlainName.ts';

interface TradeBranchesProps {
  /** A family whose trades are shown; null for all domains. */
  readonly family: string | null;
  /** Codes of the domain, then of the group, that were chosen. */
  readonly branch: readonly string[];
}

/** Trades by what they belong to: a domain, a group, then the trades themselves; or those of one family. */
export function TradeBranches({ family, branch }: TradeBranchesProps) {
  const texts = useKioskTexts();
  const { turn, lookAmongTrades } = useApp((state) => state.visitActions);
  const leads = [texts.tradeLead, texts.familyLead, texts.professionLead];
  return (
    <ScreenFrame
      lead={(family === null ? leads[branch.length] : texts.professionLead) ?? ''}
      aside={
        <Button icon={<Search />} onClick={() => lookAmongTrades(['name'])}>
          {texts.byName}
        </Button>
      }
      next={{ label: texts.withoutTrade, onPress: () => turn(1) }}
    >
      {family === null ? <Branches branch={branch} /> : <OfFamily code={family as Fap2021Code} />}
    </ScreenFrame>
  );
}

function OfFamily({ code }: { readonly code: Fap2021Code }) {
  const texts = useKioskTexts();
  const trades = useApp(selectTrades);
  const found = useMemo(() => (trades ? tradesOfFamily(trades, code) : []), [trades, code]);
  const nameOf = useTradeName();
  const { chooseTrade } = useApp((state) => state.visitActions);
  if (!trades) return <Awaited of={['trades']} failed={texts.failedTrades} empty={null} />;
  return (
    <ul className="kiosk-branches" data-many={false} style={rowsOf(found.length)}>
      {found.map((trade) => (
        <Branch key={trade} name={nameOf(trade)} lang="fr" onPress={() => chooseTrade(trade)} />
      ))}
    </ul>
  );
}

function Branches({ branch: [domainCode, groupCode] }: Pick<TradeBranchesProps, 'branch'>) {
  const texts = useKioskTexts();
  const plain = usePlainName();
  const trades = useApp(selectTrades);
  const nameOf = useTradeName();
  const { chooseTrade, lookAmongTrades } = useApp((state) => state.visitActions);
  const domains = useMemo(() => (trades ? browseTrades(trades) : []), [trades]);
  const domain = domains.find(({ code }) => code === domainCode);
  const group = domain?.families.find(({ code }) => code === groupCode);
  if (!trades) return <Awaited of={['trades']} failed={texts.failedTrades} empty={null} />;
  const count = (group?.trades ?? domain?.families ?? domains).length;
  return (
    <ul className="kiosk-branches" data-many={!domain} style={rowsOf(count)}>
      {group
        ? group.trades.map((trade) => (
            <Branch key={trade} name={nameOf(trade)} lang="fr" onPress={() => chooseTrade(trade)} />
          ))
        : (domain?.families ?? domains).map(({ code, label }) => (
            <Branch
              key={code}
              {...plain(code, label)}
              onPress={() => lookAmongTrades(domain ? ['domains', domain.code, code] : ['domains', code])}
            />
          ))}
    </ul>
  );
}

function Branch({ name, lang, onPress }: PlainName & { readonly onPress: () => void }) {
  return (
    <li lang={lang}>
      <button type="button" className="kiosk-card" onClick={onPress}>
        {name}
      </button>
    </li>
  );
}
