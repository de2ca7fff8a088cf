/**
 * Classes between bounds: "moins de 30", "30 à 60", "600 et plus". The unit follows the numbers of each class, never the
 * words after them: "80 % et plus".
 */
export function ranges(
  breaks: readonly number[],
  format: (value: number) => string,
  unit = '',
): readonly string[] {
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = breaks.slice(1).map((to, at) => `${format(breaks[at] ?? to)} à ${format(to)}${unit}`);
  return [`moins de ${format(first)}${unit}`, ...between, `${format(last)}${unit} et plus`];
}
