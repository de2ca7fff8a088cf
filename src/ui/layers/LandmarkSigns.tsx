import { LANDMARK_KINDS } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { KindSign } from '../interview/KindSign.tsx';
import { landmarkWords } from '../texts/paper.ts';

/** The signs of the person's landmarks and of what they learned, those that are on the map; nothing without any. */
export function LandmarkSigns() {
  const { landmarks, knowledge } = useApp((state) => state.notes);
  const put = LANDMARK_KINDS.filter((kind) => landmarks.some((each) => each.kind === kind));
  const kinds = knowledge.length > 0 ? [...put, 'learned' as const] : put;
  if (kinds.length === 0) return null;
  return (
    <ul className="classes">
      {kinds.map((kind) => (
        <li key={kind} className="classes__line">
          <KindSign kind={kind} />
          {landmarkWords[kind]}
        </li>
      ))}
    </ul>
  );
}
