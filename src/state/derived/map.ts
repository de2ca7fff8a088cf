import { MAP_PROBLEMS, type Problem } from '../../domain/problems.ts';
import type { AppState } from '../store.ts';

/** What leaves the page without its map, null while there is one. */
export function selectMapProblem({ problems }: AppState): Problem | null {
  return problems.find(({ kind }) => MAP_PROBLEMS.has(kind)) ?? null;
}

/** Whether there is a map to touch, or one that may still come. */
export function selectHasMap(state: AppState): boolean {
  const problem = selectMapProblem(state);
  return problem === null || problem.kind === 'map-slow';
}

/** The map was drawn whole once, or will not be: what could wait may begin. */
export function selectMapSettled(state: AppState): boolean {
  return state.mapDrawn || selectMapProblem(state) !== null;
}
