type Line = readonly (readonly [number, number])[];

/**
 * Lines that end where another one begins become one, whichever way they run; where three or more meet, they
 * are left apart. The result is sorted, longest first, and does not depend on the order of the lines.
 */
export function joinLines(lines: readonly Line[]): [number, number][][] {
  const pending = [...lines].sort((a, b) => compareText(String(a), String(b)));
  const joined: Line[] = [];
  for (let line = pending.shift(); line; line = pending.shift()) {
    const forward = extend(line, pending, [...lines]);
    const both = extend([...forward].reverse(), pending, [...lines]);
    joined.push(both);
  }
  return joined
    .sort((a, b) => b.length - a.length || compareText(String(a), String(b)))
    .map((line) => line.map(([x, y]): [number, number] => [x, y]));
}

/** Takes from `pending` the lines that continue the end of `line`, one after the other. */
function extend(line: Line, pending: Line[], all: readonly Line[]): Line {
  let whole = line;
  for (;;) {
    const end = whole.at(-1);
    const meeting = all.filter((other) => touches(other, end)).length;
    const next = meeting === 2 ? pending.findIndex((other) => touches(other, end)) : -1;
    const [found] = next < 0 ? [] : pending.splice(next, 1);
    if (!found) return whole;
    const onwards = samePoint(found[0], end) ? found : [...found].reverse();
    whole = [...whole, ...onwards.slice(1)];
  }
}

function touches(line: Line, point: readonly [number, number] | undefined): boolean {
  return samePoint(line[0], point) || samePoint(line.at(-1), point);
}

function samePoint(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
