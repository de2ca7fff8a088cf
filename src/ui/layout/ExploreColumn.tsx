import { type RefObject, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Region } from '../../domain/catalogue/region.ts';
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
import { ColumnNav } from './ColumnNav.tsx';
import { Footer } from './Footer.tsx';

const PistesSection = lazyPart(() =>
  import('../panels/trades/PistesSection.tsx').then((m) => m.PistesSection),
);

const PlanPart = lazyPart(() => import('../panels/notebook/PlanPart.tsx').then((m) => m.PlanPart));

const PlacesSection = lazyPart(() =>
  import('../panels/places/PlacesSection.tsx').then((m) => m.PlacesSection),
);

const NotebookSection = lazyPart(() =>
  import('../panels/notebook/NotebookSection.tsx').then((m) => m.NotebookSection),
);

interface ExploreColumnProps {
  /** Where the first link of the page leads. */
  readonly start: RefObject<HTMLDivElement | null>;
  /** A field with proposals was reached: narrow screens make room for them. */
  readonly onSearch: () => void;
}

/** The sections of the free exploration, one under the other. What lies under the territory waits for the map. */
export function ExploreColumn({ start, onSearch }: ExploreColumnProps) {
  const pistes = useRef<HTMLDivElement>(null);
  const places = useRef<HTMLDivElement>(null);
  const notebook = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  const region = useDeferredValue(useApp(selectRegionUnderMap));
  return (
    <>
      <div className="column__scroll">
        {below && <ColumnNav territory={start} pistes={pistes} places={places} notebook={notebook} />}
        <Problems />
        <NewVersion />
        <EpciCard />
        <CommuneCard />
        <div ref={start} tabIndex={-1}>
          <Zone>
            <TerritorySection />
          </Zone>
        </div>
        {region && (
          <Suspense fallback={null}>
            <div ref={pistes} tabIndex={-1}>
              <Zone>
                <PistesSection region={region} onSearch={onSearch} />
              </Zone>
            </div>
            <div ref={places} tabIndex={-1}>
              <Zone>
                <PlacesSection region={region} />
              </Zone>
            </div>
            <div ref={notebook} tabIndex={-1}>
              <Zone>
                <NotebookSection>
                  <Zone>
                    <PlanPart />
                  </Zone>
                </NotebookSection>
              </Zone>
            </div>
            <WhenShown tell={setBelow} />
          </Suspense>
        )}
      </div>
      <Footer />
    </>
  );
}

/** Says that what it stands beside is on the page: all of it at once, so that no part moves the one that was reached. */
function WhenShown({ tell }: { readonly tell: (shown: boolean) => void }) {
  useEffect(() => tell(true), [tell]);
  return null;
}

/** The region, once the map has been drawn or never will be: the first screen does not wait for what is below it. */
function selectRegionUnderMap(state: AppState): Region | null {
  return selectMapSettled(state) ? selectRegion(state) : null;
}
