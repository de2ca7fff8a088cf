import { createCardWords } from '../../domain/places/selection.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** What searches read of cards, made once for each; null before there is a region. */
export const selectWords = derive(
  (state) => [selectRegion(state)] as const,
  (region) => region && createCardWords(region),
);
