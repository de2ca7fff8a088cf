import { Signpost } from 'lucide-react';
import { sumPublished } from '../../domain/statistics/sums.ts';
import { type Piste, selectPisteNeeds, selectPisteRecentTension } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { OutsideLink } from '../links/OutsideLink.tsx';
import { Button } from '../primitives/Button.tsx';
import { Awaited } from './Awaited.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useKioskLinks } from './useKioskLinks.ts';
import { useKioskTexts } from './useKioskTexts.ts';

/** One trade: what is recruited, how hard it is, and where to look later. */
export function ChosenTrade({ piste: { trade } }: { readonly piste: Piste }) {
  const texts = useKioskTexts();
  const needs = useApp(selectPisteNeeds)?.[0];
  const { turn, chooseTrade, lookAmongTrades } = useApp((state) => state.visitActions);
  const links = useKioskLinks(trade);
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
      <div className="cluster">
        <Button
          icon={<Signpost />}
          onClick={() => {
            chooseTrade(null);
            lookAmongTrades(['leads', trade.code]);
          }}
        >
          {texts.isMine}
        </Button>
        <Button onClick={() => chooseTrade(null)}>{texts.otherTrade}</Button>
      </div>
    </ScreenFrame>
  );
}
