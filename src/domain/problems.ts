/** Everything that may go wrong and that the visitor is told. `ui/texts.ts` has a sentence for each. */
export type Problem =
  | { readonly kind: 'catalogue-unreachable'; readonly file: string }
  | { readonly kind: 'catalogue-invalid'; readonly file: string; readonly detail: string }
  | { readonly kind: 'webgl-unavailable' }
  | { readonly kind: 'webgl-lost' }
  | { readonly kind: 'map-failed'; readonly detail: string }
  /** What the map waits for does not come, without any error: it may still. */
  | { readonly kind: 'map-slow' }
  /** A part of the screen did not come, or stopped. */
  | { readonly kind: 'part-unavailable'; readonly detail: string }
  | { readonly kind: 'link-partly-read'; readonly ignored: readonly string[] }
  | { readonly kind: 'storage-refused' | 'storage-slow' | 'erase-refused' }
  /** The engine found a commune covered more than whole, or a corner that is nowhere: no figure is shown. */
  | { readonly kind: 'outline-uncounted' };

/** Problems that leave the page without its map: they are said in its place. */
export const MAP_PROBLEMS: ReadonlySet<Problem['kind']> = new Set([
  'webgl-unavailable',
  'webgl-lost',
  'map-failed',
  'map-slow',
]);

/** Why an outline was not taken. */
export type Refusal = 'scribble' | 'outside-region' | 'nothing-left' | 'too-heavy' | 'uncounted';
