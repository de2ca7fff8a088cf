import { LayoutGrid, Search } from 'lucide-react';
import { useMemo } from 'react';
import { isOfSector } from '../../domain/kiosk/sectorTrades.ts';
import { lastFootprint } from '../../domain/trades/footprint.ts';
import { bassinsCrossed } from '../../domain/trades/needs.ts';
import { latestYear } from '../../domain/trades/recruitment.ts';
import { selectCounting } from '../../state/derived/counting.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectRecruitment } from '../../state/derived/tradeFiles.ts';
import { selectSectorsAround, selectTopNeeds } from '../../state/derived/trades.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { sectorsTexts } from '../texts/sectors.ts';
import { Awaited } from './Awaited.tsx';
import { BarList } from './BarList.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useKioskTexts } from './useKioskTexts.ts';
import { usePlainName } from './usePlainName.ts';

const SHOWN = 5;

/**
 * Who recruits: the families with the most published projects in the bassin that holds most of the territory, of one sector where
 * one was chosen. Each leads to its trades.
 */
export function HiringList() {
  const texts = useKioskTexts();
  const plain = usePlainName();
  const region = useApp(selectRegion);
  const { counted } = useApp(selectCounting);
  const recruitment = useApp(selectRecruitment);
  const needs = useApp(selectTopNeeds);
  const sector = useSectorName();
  const choosesTrade = useApp(({ centre }) => centre.screens.trade);
  const { turn, lookAmongTrades, lookAtSector } = useApp((state) => state.visitActions);
  const bassin = useMemo(() => region && bassinsCrossed(counted, region)[0], [region, counted]);
  const without =
    region && recruitment && bassin ? lastFootprint(recruitment, bassin.id, region).without : [];
  const shown = (needs ?? [])
    .filter(
      ({ family, projects }) => projects.value !== null && (!sector || isOfSector(family.code, sector.code)),
    )
    .slice(0, SHOWN);
  const empty = sector ? texts.nobodyHires(sector.name) : texts.nothing;
  return (
    <ScreenFrame
      lead={bassin ? texts.hiringLead(bassin.name, sector?.name ?? null) : ''}
      next={{ label: choosesTrade ? texts.withoutTrade : texts.toAddresses, onPress: () => turn(1) }}
    >
      <BarList
        bars={shown.map(({ family, projects }) => ({
          key: family.code,
          ...plain(family.code, family.label),
          value: projects.value,
          text: texts.projects(projects),
          onPress: choosesTrade ? () => lookAmongTrades(['family', family.code]) : null,
        }))}
      />
      <Awaited
        of={['trades', 'recruitment']}
        failed={texts.failed}
        empty={shown.length === 0 ? empty : null}
      />
      <div className="cluster">
        {sector && <Button onClick={() => lookAtSector(null)}>{texts.allSectors}</Button>}
        {choosesTrade && (
          <>
            <Button icon={<Search />} onClick={() => lookAmongTrades(['name'])}>
              {texts.byName}
            </Button>
            <Button icon={<LayoutGrid />} onClick={() => lookAmongTrades(['domains'])}>
              {texts.byDomain}
            </Button>
          </>
        )}
      </div>
      {recruitment && shown.length > 0 && (
        <p className="note">
          {choosesTrade && texts.workTouch} {texts.hiringSource(latestYear(recruitment))}{' '}
          {without.length > 0 && texts.withoutPart(without)}
        </p>
      )}
    </ScreenFrame>
  );
}

/** The sector that was chosen, by the name it was read under; null for none. */
function useSectorName(): { readonly code: string; readonly name: string } | null {
  const code = useApp(({ visit }) => visit.sector);
  const around = useApp(selectSectorsAround);
  const plain = usePlainName();
  const official = around?.[0]?.a21.find((each) => each.code === code)?.label;
  return code && official ? { code, name: plain(`A21:${code}`, sectorsTexts.name(official)).name } : null;
}
