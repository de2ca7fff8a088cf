import type { ZoneRecord } from '../catalogue/contract.ts';
import { type CommuneZoning, ownZones, type Region } from '../catalogue/region.ts';
import { classOf } from '../figures/figure.ts';
import { recordOf } from '../figures/provenance.ts';
import type { FigureRecord } from '../figures/record.ts';
import type { BassinId, ZoneEmploiId } from '../ids.ts';
import { type MapTheme, THEME_KINDS, type ThemeKind } from '../session/session.ts';
import { lastFootprint } from './footprint.ts';
import { needsByBassin } from './needs.ts';
import { isFragile, type ProjectsPart, widthOf } from './projectsPart.ts';
import { latestYear, type NeedsSum, type Recruitment, surveyLine } from './recruitment.ts';
import { type Sectors, specialisationByZone } from './sectors.ts';
import type { Tension } from './tension.ts';

/** Zones that a figure is drawn on: those it was published for. */
export const THEME_ZONINGS = {
  recruitment: 'bassin',
  specialisation: 'zoneEmploi',
  recentTension: 'departement',
  tension: 'departement',
} as const satisfies Record<ThemeKind, CommuneZoning>;
export type ThemeZoning = (typeof THEME_ZONINGS)[ThemeKind];

/**
 * Why a zone has no figure. `unpublished`: there is a line, its figure is hidden. `no-line`: nothing is published
 * for this family or sector. `not-surveyed`: the zone is not in the survey. `uncertain`: so much is hidden that the share may be
 * anything within ten points or more. None of them is a zero.
 */
export type ThemeGap = 'unpublished' | 'no-line' | 'not-surveyed' | 'uncertain';

/** One zone of a theme. */
export interface ThemeZone {
  readonly id: string;
  /** Position in `zones[zoning]` of the region. */
  readonly position: number;
  readonly record: ZoneRecord;
  /** Projects, percent judged difficult where it is closely known, times the share of France, or class 1 to 5. */
  readonly value: number | null;
  /** Null when there is a figure. */
  readonly gap: ThemeGap | null;
  /** Lines of the survey are missing from the figure: « au moins ». */
  readonly isFloor: boolean;
  /** The share is one of fewer projects than a percentage can stand on. */
  readonly fragile: boolean;
  /** Class of the value, 0 and up; -1 without a figure. */
  readonly classAt: number;
  /** Départements whose part of the zone the figure leaves out, by name. */
  readonly without: readonly string[];
  /** Everything the survey says of a bassin; null for the other themes. */
  readonly needs: NeedsSum | null;
}

/** A theme read from the figures. */
export interface ThemeReading {
  readonly theme: MapTheme;
  readonly zoning: ThemeZoning;
  /** The year described. */
  readonly year: number;
  /** The figure that is read: its classes, its scale, its sources. */
  readonly record: FigureRecord;
  /** In the order of `zones[zoning]`. */
  readonly zones: readonly ThemeZone[];
}

/** Where the figures are; null for those that are not there. */
export interface ThemeFigures {
  readonly recruitment: Recruitment | null;
  readonly tension: Tension | null;
  readonly sectors: Sectors | null;
}

/** Which of them each theme is read from. */
export const THEME_FILES = {
  recruitment: 'recruitment',
  specialisation: 'sectors',
  recentTension: 'tension',
  tension: 'tension',
} as const satisfies Record<ThemeKind, keyof ThemeFigures>;

/** A share is coloured when its bounds are less than this apart, in [0, 1]. */
const CLOSELY = 0.1;

/** Kinds that have a map here: the latest tension has one when it was published by département. */
export function themeKinds({ index }: Pick<Region, 'index'>): readonly ThemeKind[] {
  const isMapped = (recordOf(index, 'recentTension')?.scale ?? null) !== null;
  return isMapped ? THEME_KINDS : THEME_KINDS.filter((kind) => kind !== 'recentTension');
}

/** Name of the figure that a theme shows. */
export function themeFigure(
  theme: MapTheme,
): 'needs' | 'allNeeds' | 'difficultPart' | 'specialisation' | 'recentTension' | 'tension' {
  if (theme.kind !== 'recruitment') return theme.kind;
  if (theme.measure === 'difficult') return 'difficultPart';
  return theme.family === null ? 'allNeeds' : 'needs';
}

/** The zones of a theme with their classes; null while its figures, its family or its sector are missing. */
export function readTheme(
  theme: MapTheme,
  { recruitment, tension, sectors }: ThemeFigures,
  region: Region,
): ThemeReading | null {
  const record = region.index.figures.find(({ id }) => id === themeFigure(theme));
  if (!record) return null;
  const about = { theme, record, region };
  if (theme.kind === 'recruitment') return recruitment && readRecruitment({ ...about, theme }, recruitment);
  if (theme.kind === 'specialisation')
    return theme.sector === null || !sectors ? null : readSpecialisation(about, theme.sector, sectors);
  return tension && readTension({ ...about, theme }, tension);
}

/** Level of the nomenclature that the code of a sector belongs to. */
export function sectorDetail(code: string): 'a21' | 'a38' {
  return code.length === 1 ? 'a21' : 'a38';
}

/** Positions of the zones that hold a counted commune. */
export function zonesTouched(zoning: CommuneZoning, counted: Iterable<number>, region: Region): Set<number> {
  const touched = new Set<number>();
  for (const row of counted) touched.add(region.communes.zone[zoning][row] ?? -1);
  touched.delete(-1);
  return touched;
}

/** What a reading is about: the theme, the figure that it shows, and where. */
interface About<Theme extends MapTheme = MapTheme> {
  readonly theme: Theme;
  readonly record: FigureRecord;
  readonly region: Region;
}

function readRecruitment(
  { theme, record, region }: About<Extract<MapTheme, { kind: 'recruitment' }>>,
  recruitment: Recruitment,
): ThemeReading {
  const { family, measure } = theme;
  const year = latestYear(recruitment);
  const needs = needsByBassin(recruitment, family && [family], region);
  const surveyed = recruitment.surveys.get(year)?.surveyed;
  const gapOf = (bassin: BassinId): ThemeGap => {
    if (!surveyed?.has(bassin)) return 'not-surveyed';
    const line = family && surveyLine(recruitment, year, bassin, family);
    return line?.state === 'no-line' ? 'no-line' : 'unpublished';
  };
  return {
    theme,
    zoning: 'bassin',
    year,
    record,
    zones: needs.map(({ id, sum }, position) => {
      const { projects, difficultPart } = sum;
      const isShare = measure === 'difficult';
      const value = isShare ? shareToDraw(difficultPart) : projects.value;
      const gap =
        isShare && difficultPart.low !== null && gapOf(id) === 'unpublished' ? 'uncertain' : gapOf(id);
      return {
        ...zoneOf(region, 'bassin', position, value, record, gap),
        isFloor: !isShare && projects.value !== null && projects.missing > 0,
        fragile: isShare && value !== null && isFragile(difficultPart),
        without: lastFootprint(recruitment, id, region).without,
        needs: sum,
      };
    }),
  };
}

/** Percent judged difficult where what is published tells it closely: the middle of what it may be; null elsewhere. */
function shareToDraw(part: ProjectsPart): number | null {
  const { low, high } = part;
  return low === null || high === null || widthOf(part) >= CLOSELY ? null : 50 * (low + high);
}

function readSpecialisation(
  { theme, record, region }: About,
  sector: string,
  sectors: Sectors,
): ThemeReading {
  const detail = sectorDetail(sector);
  const values = new Map(
    specialisationByZone(sectors, detail, sector).map(({ zone, value }) => [zone, value]),
  );
  return {
    theme,
    zoning: 'zoneEmploi',
    year: sectors.table[detail].urssaf.shareYear,
    record,
    zones: ownZones(region, 'zoneEmploi').map(({ id }, position) => {
      const value = values.get(id as ZoneEmploiId);
      const gap = value === undefined ? 'not-surveyed' : 'unpublished';
      return zoneOf(region, 'zoneEmploi', position, value ?? null, record, gap);
    }),
  };
}

function readTension(
  { theme, record, region }: About<Extract<MapTheme, { kind: 'recentTension' | 'tension' }>>,
  tension: Tension,
): ThemeReading | null {
  if (theme.family === null) return null;
  const { recent, detailed } = tension;
  const { year, category, row, ...published } =
    theme.kind === 'recentTension'
      ? { ...recent, row: recent.codes.indexOf(theme.family) }
      : { ...tension, category: detailed.category, row: detailed.rowOf.get(theme.family) ?? -1 };
  const codes: readonly string[] = published.zones;
  return {
    theme,
    zoning: 'departement',
    year,
    record,
    zones: ownZones(region, 'departement').map(({ id }, position) => {
      const value = category[codes.indexOf(id)]?.[row] ?? null;
      const gap = row < 0 ? 'no-line' : 'unpublished';
      return zoneOf(region, 'departement', position, value, record, gap);
    }),
  };
}

function zoneOf(
  region: Region,
  zoning: ThemeZoning,
  position: number,
  value: number | null,
  { breaks }: FigureRecord,
  gap: ThemeGap,
): ThemeZone {
  const record = region.zones[zoning][position] as ZoneRecord;
  return {
    id: record.id,
    position,
    record,
    value,
    gap: value === null ? gap : null,
    isFloor: false,
    fragile: false,
    classAt: classOf(value ?? Number.NaN, breaks),
    without: [],
    needs: null,
  };
}
