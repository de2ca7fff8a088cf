import * as v from 'valibot';

/** A text that is not empty. */
export const text = v.pipe(v.string(), v.minLength(1));
/** A number of things: 0 is a published zero. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A year that figures may be of. */
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
/** A position in another list. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A figure, null when it is not published. */
export const measure = v.nullable(v.pipe(v.number(), v.finite()));
/** Longitude and latitude, in degrees. */
export const lngLat = v.tuple([v.number(), v.number()]);
export const communeCode = v.pipe(v.string(), v.regex(/^(?:\d{2}|2[AB])\d{3}$/));
