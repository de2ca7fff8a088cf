import type { ThemeKind } from '../session/session.ts';
import type { IndicatorId } from './indicators.ts';

/**
 * Fill of each class of an indicator, lowest class first, as "#RRGGBB": one more colour than there are
 * breaks. The map and its legend both read this list.
 *
 * Sequential ramps go from pale to deep teal by lightness alone, so that they survive grey and deuteranopia.
 * The diverging ramp goes from brown (loss) through paper (about stable) to teal (gain); brown and teal
 * stay apart under deuteranopia by their blue component.
 */
export const CLASS_COLOURS: Readonly<Record<IndicatorId, readonly string[]>> = {
  density: ['#E9F1EF', '#B8D3D0', '#87B4B6', '#56959B', '#2B6F79', '#0E4652'],
  jobsChange: ['#8A5A2B', '#D3B389', '#F3EFE6', '#B4D2D0', '#5F9CA1', '#15606B'],
  jobsPer100: ['#E9F1EF', '#B8D3D0', '#87B4B6', '#56959B', '#2B6F79', '#0E4652'],
};

/** Hatch of a commune without a published figure: thin diagonal lines over the land colour. */
export const MISSING_HATCH = { ground: '#F6F3EC', line: '#8A8274' } as const;

/** Fill of a commune that has nothing to calculate the indicator on: a grey that is in no ramp. */
export const NO_BASE_COLOUR = '#CAC5CF';

/** Dots over the class colour of a figure that is calculated on too few, with a halo that keeps them apart from any colour. */
export const FRAGILE_DOTS = { dot: '#1F2A2C', halo: '#F6F3EC' } as const;

/**
 * The same for the figures that are drawn on zones. Specialisation diverges around the share of France.
 * Tension: ochres by lightness alone, never green to red, which would call one trade good and another bad.
 */
export const THEME_COLOURS: Readonly<Record<ThemeKind, readonly string[]>> = {
  recruitment: CLASS_COLOURS.density,
  specialisation: CLASS_COLOURS.jobsChange,
  tension: ['#F8EBCF', '#EBCB8E', '#D0A04C', '#9C6F22', '#5F3E0E'],
};
