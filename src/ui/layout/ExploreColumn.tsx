import { type RefObject, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
import { EXPLORE_TABS, type ExploreTab } from '../../domain/session/session.ts';
import { selectMapSettled } from '../../state/derived/map.ts';
import { selectRegion } from '../../state/derived/region.ts';
import type { AppState } from '../../state/store.ts';
import { useApp } from '../../state/useApp.ts';
import { Problems } from '../notices/Problems.tsx';
import { NewVersion } from '../offline/NewVersion.tsx';
import { CommuneCard } from '../panels/commune/CommuneCard.tsx';
import { EpciCard } from '../panels/epci/EpciCard.tsx';
import { TerritorySection } from '../panels/territory/TerritorySection.tsx';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';
import { Tabs } from '../primitives/Tabs.tsx';
import { shellTexts } from '../texts/shell.ts';
import { Footer } from './Footer.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useTabOfAct } from './useTabOfAct.ts';
import './exploreColumn.css';

const PistesSection = lazyPart(() =>
  import('../panels/trades/PistesSection.tsx').then((m) => m.PistesSection),
);

const PlacesSection = lazyPart(() =>
  import('../panels/places/PlacesSection.tsx').then((m) => m.PlacesSection),
);

const NotebookTab = lazyPart(() => import('../panels/notebook/NotebookTab.tsx').then((m) => m.NotebookTab));

const TABS = EXPLORE_TABS.map((id) => ({ id, title: shellTexts.tabs[id] }));

interface ExploreColumnProps {
  /** Where the first link of the page leads. */
  readonly start: RefObject<HTMLDivElement | null>;
  /** A field with proposals was reached: narrow screens make room for them. */
  readonly onSearch: () => void;
}

/** The free exploration: one tab at a time, below the card of what was pressed on the map. */
export function ExploreColumn({ start, onSearch }: ExploreColumnProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const tab = useApp((state) => state.choices.tab);
  const { openTab } = useApp((state) => state.sessionActions);
  useTabOfAct();
  useDocumentTitle(shellTexts.tabs[tab]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [tab]);
  return (
    <>
      <Tabs label={shellTexts.parts} look="column" tabs={TABS} value={tab} onChange={openTab}>
        <div ref={scroller} className="column__scroll" data-column>
          <Problems />
          <NewVersion />
          <EpciCard />
          <CommuneCard />
          <div ref={start} tabIndex={-1}>
            <TabContent tab={tab} onSearch={onSearch} />
          </div>
        </div>
      </Tabs>
      <Footer />
    </>
  );
}

interface TabContentProps {
  readonly tab: ExploreTab;
  readonly onSearch: () => void;
}

/** What a tab holds. Only the first does not wait for the map. */
function TabContent({ tab, onSearch }: TabContentProps) {
  const region = useDeferredValue(useApp(selectRegionUnderMap));
  if (tab === 'territory')
    return (
      <Zone>
        <TerritorySection />
      </Zone>
    );
  if (!region) return null;
  return (
    <Suspense fallback={null}>
      <Zone>
        {tab === 'pistes' && <PistesSection region={region} onSearch={onSearch} />}
        {tab === 'places' && <PlacesSection region={region} />}
        {tab === 'notebook' && <NotebookTab region={region} />}
      </Zone>
    </Suspense>
  );
}

/** The region, once the map has been drawn or never will be: the first screen does not wait for what is below it. */
function selectRegionUnderMap(state: AppState): Region | null {
  return selectMapSettled(state) ? selectRegion(state) : null;
}
