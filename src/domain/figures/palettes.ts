import type { FigureRecord } from './record.ts';

/** How the colours of a figure go. */
export type Scale = NonNullable<FigureRecord['scale']>;

const SCALES = ['sequential', 'diverging', 'ordered'] as const satisfies readonly Scale[];

/**
 * Fills of each scale, lowest class first, as "#RRGGBB".
 *
 * Sequential: from pale to deep teal by lightness alone, so that it survives grey and deuteranopia. Diverging: from brown (loss,
 * less than in France) through paper to teal; brown and teal stay apart under deuteranopia by their blue component. Ordered:
 * ochres by lightness alone, never green to red, which would call one trade good and another bad.
 */
export const RAMPS: Readonly<Record<Scale, readonly string[]>> = {
  sequential: ['#E9F1EF', '#B8D3D0', '#87B4B6', '#56959B', '#2B6F79', '#0E4652'],
  diverging: ['#8A5A2B', '#D3B389', '#F3EFE6', '#B4D2D0', '#5F9CA1', '#15606B'],
  ordered: ['#F8EBCF', '#EBCB8E', '#D0A04C', '#9C6F22', '#5F3E0E'],
};

/**
 * Fill of each class of a figure, lowest first: one more colour than there are bounds, spread over the ramp of its scale. The
 * map and its legend both read this list; it is empty for a figure that colours nothing.
 */
export function coloursOf({ scale, breaks }: Pick<FigureRecord, 'scale' | 'breaks'>): readonly string[] {
  if (scale === null) return [];
  return [...breaks, null].map((_, at) => RAMPS[scale][stepOf({ scale, breaks }, at)] ?? '');
}

/** Position of the colour of a class in the ramp of its scale. @param at position of the class, lowest first */
export function stepOf({ scale, breaks }: Pick<FigureRecord, 'scale' | 'breaks'>, at: number): number {
  const last = scale === null ? 0 : RAMPS[scale].length - 1;
  return Math.round((at * last) / breaks.length);
}

/** How many numbers the fills of one scale may take: more than it has colours, twice. */
const PER_SCALE = 100;
/** Added to a fill under the dots of a fragile figure. */
export const FRAGILE_FILL = 50;
/** The first number that is the fill of a class: what is below is left to the layers. */
export const FIRST_CLASS_FILL = PER_SCALE;

/** What a layer writes on a commune or a zone for its class: one small number, whose colour is known beforehand. */
export function classFill({ scale, breaks }: Pick<FigureRecord, 'scale' | 'breaks'>, at: number): number {
  return scale === null ? 0 : PER_SCALE * (1 + SCALES.indexOf(scale)) + stepOf({ scale, breaks }, at);
}

/** Every fill of every scale with its colour, those of fragile figures with it: the branches of a `match`. */
export function classFills(): (readonly number[] | string)[] {
  return SCALES.flatMap((scale, at) =>
    RAMPS[scale].flatMap((colour, step) => {
      const fill = PER_SCALE * (1 + at) + step;
      return [[fill, fill + FRAGILE_FILL], colour];
    }),
  );
}

/** Hatch of a commune without a published figure: thin diagonal lines over the land colour. */
export const MISSING_HATCH = { ground: '#F6F3EC', line: '#8A8274' } as const;

/** Fill of a commune that has nothing to calculate the indicator on: a grey that is in no ramp. */
export const NO_BASE_COLOUR = '#CAC5CF';

/** Dots over the class colour of a figure that is calculated on too few, with a halo that keeps them apart from any colour. */
export const FRAGILE_DOTS = { dot: '#1F2A2C', halo: '#F6F3EC' } as const;
