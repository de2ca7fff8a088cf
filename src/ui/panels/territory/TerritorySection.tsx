import { useEffect, useId, useRef } from 'react';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { CommunesPanel } from './CommunesPanel.tsx';
import { CutVillagesNote } from './CutVillagesNote.tsx';
import { EmptyTerritory } from './EmptyTerritory.tsx';
import { LiveSummary, SpokenSummary } from './LiveSummary.tsx';
import { RuleGroup } from './RuleGroup.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TerritoriesPart } from './TerritoriesPart.tsx';
import { TerritoryActions } from './TerritoryActions.tsx';
import { TerritoryHeader, TerritoryName } from './TerritoryHeader.tsx';
import './territory.css';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';

const Profile = lazyPart(() => import('../profile/Profile.tsx').then((m) => m.Profile));

/** The person's territory: what was drawn, what is counted, what is known of it. */
export function TerritorySection() {
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const drawing = useApp((state) => state.tool !== null);
  const region = useApp(selectRegion);
  // A first stroke under way already counts: its figures must not wait for the finger to leave.
  const blank = useApp((state) => isBlank(state.territory.present) && state.draft === null);
  const settled = useApp((state) => !isBlank(state.territory.present));
  const counted = useApp((state) => !isBlank(state.territory.present) && selectCounting(state).sound);
  const several = useApp((state) => state.aside.length > 0 || state.beforeRemoval !== null);
  // The figures follow the hand: they are in sight when it begins, wherever one had scrolled to.
  useEffect(() => {
    if (drawing) section.current?.scrollIntoView({ block: 'start' });
  }, [drawing]);
  return (
    <section ref={section} aria-labelledby={title} className="territory stack">
      <TerritoryHeader titleId={title} />
      <SpokenSummary />
      {blank ? (
        <EmptyTerritory />
      ) : (
        <>
          <LiveSummary />
          <TerritoryActions />
          <TerritoryName />
          {region && counted && <CommunesPanel region={region} />}
          {counted && <CutVillagesNote />}
        </>
      )}
      {(settled || several) && <TerritoriesPart />}
      <RuleGroup />
      {region && counted && (
        <Zone loading={null}>
          <Profile region={region} />
        </Zone>
      )}
      {settled && <TakeAway />}
    </section>
  );
}
