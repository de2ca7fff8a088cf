import { FRAGILE_BELOW } from '../statistics/sums.ts';

/**
 * A part of some recruitment projects (those judged difficult, the seasonal ones), as closely as what is published tells. Its
 * counts are hidden mostly where they are small: a share over the lines that publish them would be too high.
 */
export interface ProjectsPart {
  /** Lowest and highest share of the published projects that can be true, in [0, 1]; null when no project is published. */
  readonly low: number | null;
  readonly high: number | null;
  /** Published projects: what the shares are of. */
  readonly projects: number;
  /** Those whose line publishes this count too. Where they are all of them, both ends are the share. */
  readonly covered: number;
}

/** Two figures of one line: a count, and the projects it is part of. Null: published as « * », which is not a zero. */
export type CountOfProjects = readonly [count: number | null, projects: number | null];

/**
 * Bounds of a part over several lines: a hidden count is between none and all of the projects of its line. A line that does
 * not publish its projects says nothing of a share.
 */
export function projectsPart(lines: readonly CountOfProjects[]): ProjectsPart {
  let counted = 0;
  let covered = 0;
  let projects = 0;
  for (const [count, of] of lines) {
    if (of === null) continue;
    projects += of;
    if (count === null) continue;
    covered += of;
    counted += count;
  }
  if (projects === 0) return { low: null, high: null, projects, covered };
  return { low: counted / projects, high: (counted + projects - covered) / projects, projects, covered };
}

/** Distance between the ends, in [0, 1]: 0 when the share is known, 1 when nothing is. */
export function widthOf({ low, high }: ProjectsPart): number {
  return low === null || high === null ? 1 : high - low;
}

/** Whether the share is one of too few projects for a percentage; a share that is not known at all is not. */
export function isFragile({ covered, projects }: ProjectsPart): boolean {
  return covered > 0 && projects < FRAGILE_BELOW;
}
