import type { MapLimit, MapTheme, ThemeKind } from '../../domain/session/session.ts';
import { fap2009Of, fap2021Of } from '../../domain/trades/families.ts';
import {
  readTheme,
  THEME_ZONINGS,
  type ThemeReading,
  themeKinds,
  zonesTouched,
} from '../../domain/trades/themes.ts';
import type { AppState } from '../store.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectAllowedLimits, selectFiguresWait, selectShownTheme } from './interview.ts';
import { selectRegion } from './region.ts';
import { selectRecruitment, selectSectors, selectTension } from './tradeFiles.ts';

/** Kinds of figures of zones that have a map here. */
export const selectThemeKinds = derive(
  (state) => [selectRegion(state)] as const,
  (region): readonly ThemeKind[] => (region ? themeKinds(region) : []),
);

/** The figures of the chosen theme; null without one, before they are loaded, or while it lacks a family or a sector. */
export const selectTheme = derive(
  (state) =>
    [
      selectShownTheme(state),
      selectRecruitment(state),
      selectTension(state),
      selectSectors(state),
      selectRegion(state),
    ] as const,
  (theme, recruitment, tension, sectors, region): ThemeReading | null =>
    theme && region && readTheme(theme, { recruitment, tension, sectors }, region),
);

/** Positions of the zones of the theme that the territory takes communes from; null without a territory. */
export const selectThemeTouched = derive(
  (state) => [selectShownTheme(state)?.kind ?? null, selectCounting(state), selectRegion(state)] as const,
  (kind, { counted }, region): ReadonlySet<number> | null =>
    kind && region && counted.length > 0 ? zonesTouched(THEME_ZONINGS[kind], counted, region) : null,
);

/**
 * The limits that are drawn. A figure of zones hides those of smaller zones, which would make it look like theirs,
 * and draws its own.
 */
export const selectShownLimits = derive(
  (state) => [selectAllowedLimits(state), selectShownTheme(state)?.kind ?? null] as const,
  (limits, kind): readonly MapLimit[] =>
    kind
      ? limits.filter((limit) => limit !== 'communes' && limit !== 'epci' && limit !== THEME_ZONINGS[kind])
      : limits,
);

/**
 * Positions of the bassins that the territory takes communes from, while a trade is kept; none otherwise, nor over
 * the figures of other zones, nor where no legend says what the line is.
 */
export const selectFootprint = derive(
  (state) =>
    [
      state.capabilities.layout === 'explore' &&
        !selectFiguresWait(state) &&
        state.choices.pistes.length > 0 &&
        (state.choices.theme?.kind ?? 'recruitment') === 'recruitment',
      selectCounting(state),
      selectRegion(state),
    ] as const,
  (isDrawn, { counted }, region): readonly number[] =>
    isDrawn && region ? [...zonesTouched('bassin', counted, region)].sort((a, b) => a - b) : [],
);

/** A theme as it is first shown: about the first trade kept; without one, all trades or a choice to make. */
export function themeToStartWith({ choices, trades }: AppState, kind: ThemeKind): MapTheme {
  if (kind === 'specialisation') return { kind, sector: null };
  const [piste] = choices.pistes;
  const directory = piste && trades.status === 'ready' ? trades.value : null;
  if (kind === 'tension')
    return { kind, family: (directory && piste && fap2009Of(directory, piste)[0]?.code) ?? null };
  const family = (directory && piste && fap2021Of(directory, piste)[0]?.family.code) ?? null;
  if (kind === 'recentTension') return { kind, family };
  return { kind, measure: 'projects', family };
}
