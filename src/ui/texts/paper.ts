import { typeset } from './typeset.ts';

/** The few words of a map on paper. */
export const paperTexts = typeset({
  north: 'N',
} as const);
