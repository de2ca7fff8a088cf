import type { AnnualContext } from '../reader.ts';
import type { Findings } from '../report.ts';
import type { TensionLine } from './tensionLines.ts';

/** Lines that could be read, by zone then family: France, the region, its départements in order. */
export interface TensionGrid<T> {
  readonly zones: string[];
  /** Ascending. */
  readonly codes: string[];
  /** The value of each zone and family, or what stands for none. */
  grid<V>(value: (read: T) => V, none: V): V[][];
}

/** Puts read lines in rows and columns. @param lines one at most for each zone and family */
export function toGrid<T extends { readonly line: TensionLine }>(
  lines: readonly T[],
  { region, departements }: AnnualContext,
): TensionGrid<T> {
  const byZone = new Map<string, Map<string, T>>();
  for (const read of lines) {
    const ofZone = byZone.get(read.line.zone) ?? new Map<string, T>();
    byZone.set(read.line.zone, ofZone.set(read.line.family, read));
  }
  const zones = ['FR', region.id, ...departements.map(({ id }) => id)].filter((zone) => byZone.has(zone));
  const codes = [...new Set(lines.map(({ line }) => line.family))].sort();
  return {
    zones,
    codes,
    grid: (value, none) =>
      zones.map((zone) =>
        codes.map((code) => {
          const read = byZone.get(zone)?.get(code);
          return read === undefined ? none : value(read);
        }),
      ),
  };
}

/** A line with its class and the index that classes cut. */
export interface ClassLine {
  readonly line: TensionLine;
  readonly category: number | null;
  readonly index: number | null;
}

/**
 * Leaves out the zones where a class is above a higher index of a lower class: one of the two was misread, which cannot be told.
 * Families of two levels are not compared with each other.
 */
export function withoutCrossed<T extends ClassLine>(
  lines: readonly T[],
  context: AnnualContext,
  findings: Findings,
): readonly T[] {
  const levelOf = ({ line }: T) => `${line.zone} ${line.family.length}`;
  const byLevel = new Map<string, T[]>();
  for (const read of lines) {
    const same = byLevel.get(levelOf(read));
    if (same) same.push(read);
    else byLevel.set(levelOf(read), [read]);
  }
  const crossed = new Set([...byLevel].flatMap(([level, same]) => (isCrossed(same) ? [level] : [])));
  const kept = lines.filter((read) => !crossed.has(levelOf(read)));
  const left = lines.filter((read) => crossed.has(levelOf(read)));
  if (left.length > 0)
    findings.add('left-out', 'classes-cross', {
      count: left.length,
      names: [...new Set(left.map(({ line }) => zoneName(line.zone, context)))],
    });
  const classes = kept.filter(({ category }) => category !== null).length;
  if (classes > 0) findings.add('checked', 'classes', { count: classes });
  if (classes < kept.length) findings.add('told', 'classes-unpublished', { count: kept.length - classes });
  return kept;
}

function isCrossed(lines: readonly ClassLine[]): boolean {
  const known = lines.flatMap(({ category, index }) =>
    category === null || index === null ? [] : [{ category, index }],
  );
  known.sort((a, b) => a.index - b.index || a.category - b.category);
  return known.some(({ category }, at) => category < (known[at - 1]?.category ?? 0));
}

/** Zones that have no line, which is no low tension. */
export function tellZones(zones: readonly string[], context: AnnualContext, findings: Findings): void {
  const all = ['FR', context.region.id, ...context.departements.map(({ id }) => id)];
  const missing = all.filter((zone) => !zones.includes(zone));
  findings.add('checked', 'zones', {
    count: zones.length,
    names: zones.map((zone) => zoneName(zone, context)),
  });
  if (missing.length > 0)
    findings.add('told', 'zones-missing', {
      count: missing.length,
      names: missing.map((zone) => zoneName(zone, context)),
    });
}

function zoneName(zone: string, { region, departements }: AnnualContext): string {
  if (zone === 'FR') return 'France';
  return [region, ...departements].find(({ id }) => id === zone)?.name ?? zone;
}
