import type { MapLimit } from '../../domain/session/session.ts';
import { readTheme, THEME_ZONINGS, type ThemeReading, zonesTouched } from '../../domain/trades/themes.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectTradeFigures } from './trades.ts';

/** The figures of the chosen theme; null without one, before they are loaded, or while it lacks a family or a sector. */
export const selectTheme = derive(
  (state) => [state.choices.theme, selectTradeFigures(state), selectRegion(state)] as const,
  (theme, figures, region): ThemeReading | null =>
    theme && figures && region && readTheme(theme, figures, region),
);

/** Positions of the zones of the theme that the territory takes communes from; null without a territory. */
export const selectThemeTouched = derive(
  (state) => [state.choices.theme?.kind ?? null, selectCounting(state), selectRegion(state)] as const,
  (kind, { counted }, region): ReadonlySet<number> | null =>
    kind && region && counted.length > 0 ? zonesTouched(THEME_ZONINGS[kind], counted, region) : null,
);

/**
 * The limits that are drawn. A figure of zones hides those of smaller zones, which would make it look like theirs,
 * and draws its own.
 */
export const selectShownLimits = derive(
  (state) => [state.choices.limits, state.choices.theme?.kind ?? null] as const,
  (limits, kind): readonly MapLimit[] =>
    kind
      ? limits.filter((limit) => limit !== 'communes' && limit !== 'epci' && limit !== THEME_ZONINGS[kind])
      : limits,
);

/** Positions of the bassins that the territory takes communes from, while a trade is kept; none otherwise. */
export const selectFootprint = derive(
  (state) => [state.choices.pistes.length > 0, selectCounting(state), selectRegion(state)] as const,
  (hasPiste, { counted }, region): readonly number[] =>
    hasPiste && region ? [...zonesTouched('bassin', counted, region)].sort((a, b) => a - b) : [],
);
