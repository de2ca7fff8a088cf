/** Windows whose column is a sheet under the map: the same as in the style sheets. */
export const NARROW = '(max-width: 44.99em), (max-width: 68.74em) and (max-aspect-ratio: 4 / 5)';
