/** A copy of a value with another one in one place of it. @param path keys and positions, « zones.bassin.0.name » */
export function changedAt(value: unknown, path: string, other: unknown): unknown {
  const copy = structuredClone(value);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const place = steps.reduce(
    (at, step) => at[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  place[last] = other;
  return copy;
}
