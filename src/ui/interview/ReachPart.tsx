import { bboxOfDiscs } from '../../domain/catalogue/bbox.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { TRAVEL_MODES } from '../../domain/interview/notebook.ts';
import { reachesOf, STRAIGHT_SPEEDS_KMH } from '../../domain/interview/reach.ts';
import { selectHasHome, selectReachRings } from '../../state/derived/interview.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
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
