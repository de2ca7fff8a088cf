/** A person who came to draw begins within this time of the first map: nothing is fetched meanwhile that can wait. */
export const FIRST_ACTS_MS = 10_000;
