import { Ban, Compass, House, Route, Users } from 'lucide-react';
import type { LandmarkKind } from '../../domain/interview/notebook.ts';

const SIGNS = { live: House, go: Route, know: Users, avoid: Ban, discover: Compass } as const;

/** The sign of a kind of landmark. It only repeats the word beside it. */
export function KindSign({ kind }: { readonly kind: LandmarkKind }) {
  const Sign = SIGNS[kind];
  return <Sign className="kind-sign" aria-hidden="true" />;
}
