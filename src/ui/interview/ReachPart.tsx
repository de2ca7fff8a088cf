import { useMemo } from 'react';
import { bboxOfDiscs } from '../../domain/catalogue/bbox.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { TRAVEL_MODES, type TravelMode } from '../../domain/interview/notebook.ts';
import { reachesOf, STRAIGHT_SPEEDS_KMH } from '../../domain/interview/reach.ts';
import { waterWithin } from '../../domain/interview/waterWithin.ts';
import { selectHasHome, selectReachRings } from '../../state/derived/interview.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { reachTexts } from '../texts/interview/reach.ts';
import { useTexts } from '../useTexts.ts';
import { LandmarkCommune } from './LandmarkForm.tsx';

interface ReachPartProps {
  readonly region: Region;
}

/** The circles of what was said of travelling: their limits, the way to see them, and the home that they need. */
export function ReachPart({ region }: ReachPartProps) {
  const travel = useApp((state) => state.notes.travel);
  const hasHome = useApp(selectHasHome);
  const texts = useTexts(reachTexts);
  const reaches = reachesOf(travel);
  const store = useAppStore();
  const lookAtRings = () => {
    const rings = selectReachRings(store.getState());
    const around = bboxOfDiscs(
      rings.map(({ center }) => center),
      Math.max(...rings.map(({ radiusKm }) => radiusKm)),
    );
    if (around) store.getState().uiActions.lookAt(around);
  };
  return (
    <section className="stack stack--tight">
      {reaches.length > 0 && (
        <>
          <p className="note">{texts.straight}</p>
          <WaterWord region={region} />
          {hasHome && <LookedMode modes={reaches.flatMap(({ mode }) => mode ?? [])} />}
          {hasHome && <Button onClick={lookAtRings}>{texts.lookAtRings}</Button>}
        </>
      )}
      {!hasHome && (
        <>
          <p>{texts.needHome}</p>
          <LandmarkCommune region={region} kind="live" label={texts.home} />
        </>
      )}
    </section>
  );
}

/** One way of travelling at a time, when there are several. */
function LookedMode({ modes }: { readonly modes: readonly TravelMode[] }) {
  const texts = useTexts(reachTexts);
  const looked = useApp((state) => state.lookedMode);
  const { lookAtMode } = useApp((state) => state.reachActions);
  if (modes.length < 2) return null;
  const chosen = modes.find((mode) => mode === looked) ?? 'all';
  return (
    <RadioGroup
      legend={texts.onMap}
      look="chips"
      options={[
        { value: 'all' as const, label: texts.all },
        ...modes.map((value) => ({ value, label: texts.modes[value] })),
      ]}
      value={chosen}
      onChange={(next) => lookAtMode(next === 'all' ? null : next)}
    />
  );
}

/** On foot and by bicycle one goes around water: a circle does not. */
const AROUND_WATER: ReadonlySet<TravelMode | null> = new Set(['walk', 'bike']);

function WaterWord({ region }: { readonly region: Region }) {
  const texts = useTexts(reachTexts);
  const rings = useApp(selectReachRings);
  const found = useMemo(() => {
    const within = rings
      .filter(({ mode }) => AROUND_WATER.has(mode))
      .map(({ center, radiusKm }) => waterWithin(center, radiusKm, region.basemap));
    return {
      rivers: [...new Set(within.flatMap(({ rivers }) => rivers))],
      sea: within.some(({ sea }) => sea),
    };
  }, [rings, region]);
  const words = texts.water(found);
  return words && <p className="note">{words}</p>;
}

/** How far a minute goes, by our own assumption. */
export function Assumptions() {
  const texts = useTexts(reachTexts);
  return (
    <Disclosure title={texts.assumptions}>
      <p className="note">{texts.assumptionsNote}</p>
      <ul className="speeds note">
        {TRAVEL_MODES.map((mode) => (
          <li key={mode}>{texts.speed(mode, STRAIGHT_SPEEDS_KMH[mode])}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
