import { useEffect, useId, useRef } from 'react';
import { isBlank } from '../../../domain/territory/territory.ts';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectMapSettled } from '../../../state/derived/map.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { useApp } from '../../../state/useApp.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { EmptyTerritory } from './EmptyTerritory.tsx';
import { LiveSummary, SpokenSummary } from './LiveSummary.tsx';
import { OutlineDrop } from './OpenOutline.tsx';
import { TerritoryHeader } from './TerritoryHeader.tsx';
import './territory.css';

const TerritoryRest = lazyPart(() => import('./TerritoryRest.tsx').then((m) => m.TerritoryRest));

/** The person's territory: what it holds in one sentence, then, folded, what was drawn, what is counted, what is known of it. */
export function TerritorySection() {
  const title = useId();
  const drawing = useApp((state) => state.tool !== null);
  const region = useApp(selectRegion);
  // A first stroke under way already counts: its figures must not wait for the finger to leave.
  const blank = useApp((state) => isBlank(state.territory.present) && state.draft === null);
  const settled = useApp((state) => !isBlank(state.territory.present));
  const sound = useApp((state) => selectCounting(state).sound);
  // The first screen waits for nothing below it.
  const mapSettled = useApp(selectMapSettled);
  const answered = !blank && !drawing && sound && region !== null;
  const section = useRef<HTMLElement>(null);
  // The figures follow the hand: they are in sight when it begins, wherever one had scrolled to.
  useEffect(() => {
    if (drawing) section.current?.scrollIntoView({ block: 'start' });
  }, [drawing]);
  return (
    <section ref={section} aria-labelledby={title} className="territory stack">
      <OutlineDrop>
        <TerritoryHeader titleId={title} />
        <SpokenSummary />
        {blank && <EmptyTerritory />}
        {!blank && !answered && <LiveSummary />}
        {region && (mapSettled || !blank) && (
          <Zone loading={answered ? <LiveSummary /> : null}>
            <TerritoryRest region={region} blank={blank} answered={answered} settled={settled} />
          </Zone>
        )}
      </OutlineDrop>
    </section>
  );
}
