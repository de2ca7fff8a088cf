import { KNOWLEDGE_SHAPES, LANDMARK_SHAPES, pathOf } from '../../domain/interview/landmarkShapes.ts';
import type { LandmarkKind } from '../../domain/interview/notebook.ts';
import './kindSign.css';

/** The sign of a kind of landmark, or of what was learned, as the map draws it. It only repeats the word beside it. */
export function KindSign({ kind }: { readonly kind: LandmarkKind | 'learned' }) {
  return (
    <svg className="kind-sign landmark-sign" viewBox="-14 -14 28 28" aria-hidden="true">
      <circle r="12.5" />
      <path
        transform="scale(0.55) translate(-12 -12)"
        d={pathOf(kind === 'learned' ? KNOWLEDGE_SHAPES : LANDMARK_SHAPES[kind])}
      />
    </svg>
  );
}
