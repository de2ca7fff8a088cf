import { LayoutGrid } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { RomeCode } from '../../domain/ids.ts';
import { sumPublished } from '../../domain/statistics/sums.ts';
import { createSelectLeads } from '../../state/derived/guide.ts';
import { useApp } from '../../state/useApp.ts';
import { useTradeName } from '../panels/trades/useTradeName.ts';
import { Button } from '../primitives/Button.tsx';
import { Awaited } from './Awaited.tsx';
import { rowsOf } from './rowsOf.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useKioskTexts } from './useKioskTexts.ts';

/** What a finger finds on one screen. */
const SHOWN = 8;

/** Trades that one's own leads to, by official moves: the nearest first, then those looked for around. */
export function TradeLeads({ from }: { readonly from: RomeCode }) {
  const texts = useKioskTexts();
  const nameOf = useTradeName();
  const selectLeads = useMemo(
    () => createSelectLeads('liked', { past: [from], liked: [], refused: [] }),
    [from],
  );
  const leads = useApp(selectLeads);
  const { loadGuide } = useApp((state) => state.guideActions);
  const { turn, chooseTrade, lookAmongTrades } = useApp((state) => state.visitActions);
  useEffect(() => void loadGuide(), [loadGuide]);
  const shown = leads?.open.slice(0, SHOWN) ?? [];
  const counted = shown.find(({ projects }) => projects.value !== null)?.projects;
  return (
    <ScreenFrame
      lead={texts.leadsLead(nameOf(from))}
      aside={
        <Button icon={<LayoutGrid />} onClick={() => lookAmongTrades(['domains'])}>
          {texts.byDomain}
        </Button>
      }
      next={{ label: texts.withoutTrade, onPress: () => turn(1) }}
    >
      <ul className="kiosk-branches" data-many={false} style={rowsOf(shown.length)}>
        {shown.map(({ code, projects }) => (
          <li key={code}>
            <button type="button" className="kiosk-card" onClick={() => chooseTrade(code)}>
              <span lang="fr">{nameOf(code)}</span>
              {projects.value !== null && <small>{texts.projects(sumPublished([projects.value]))}</small>}
            </button>
          </li>
        ))}
      </ul>
      <Awaited
        of={['trades', 'recruitment', 'guide']}
        failed={texts.failed}
        empty={shown.length === 0 ? texts.noLeads : null}
      />
      {shown.length > 0 && (
        <p className="note">
          {texts.leadsSource} {counted?.bassin && texts.leadsCounted(counted.bassin.name, counted.year)}
        </p>
      )}
    </ScreenFrame>
  );
}
