import { X } from 'lucide-react';
import type { Region } from '../../domain/catalogue/region.ts';
import type { Landmark } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { useTextLimit } from '../primitives/useTextLimit.tsx';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { useTexts } from '../useTexts.ts';
import { KindSign } from './KindSign.tsx';
import { spotName } from './spotNames.ts';

/** The landmarks placed, each with the person's words. */
export function LandmarkList({ region }: { readonly region: Region }) {
  const landmarks = useApp((state) => state.notes.landmarks);
  const { list, at, put } = useTexts(drawingTexts);
  const last = landmarks.at(-1);
  return (
    <>
      <p role="status" className="visually-hidden">
        {last && put(at(last.kind, spotName(last.spot, region)))}
      </p>
      <ul className="landmarks" aria-label={list}>
        {landmarks.map((landmark) => (
          <LandmarkLine key={landmark.id} landmark={landmark} region={region} />
        ))}
      </ul>
    </>
  );
}

interface LandmarkLineProps {
  readonly landmark: Landmark;
  readonly region: Region;
}

function LandmarkLine({ landmark: { id, kind, spot, words }, region }: LandmarkLineProps) {
  const { changeLandmark, removeLandmark } = useApp((state) => state.interviewActions);
  const texts = useTexts(drawingTexts);
  const place = spotName(spot, region);
  const limit = useTextLimit('line');
  return (
    <li className="landmark">
      <KindSign kind={kind} />
      <div className="landmark__body">
        <p className="landmark__name">{texts.at(kind, place)}</p>
        <input
          className="landmark__words"
          type="text"
          aria-label={texts.words(place)}
          placeholder={texts.wordsPlaceholder}
          {...limit.field}
          onBlur={limit.forget}
          autoComplete="off"
          value={words}
          onChange={(event) => changeLandmark(id, { words: event.target.value })}
        />
        {limit.note}
      </div>
      <Button variant="quiet" iconOnly icon={<X />} onClick={() => removeLandmark(id)}>
        {texts.remove(place)}
      </Button>
    </li>
  );
}
