import type { Mutant } from './choose.ts';

/** What became of a mutant: a test fails, none does, none ends, or none reaches the file. */
export type Fate = 'killed' | 'survived' | 'timed out' | 'no test';

export interface Judged {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/**
 * A table by folder, then each mutant that no test sees, with the change.
 *
 * @param folders the first parts of the paths, each a row
 * @param textOf the file as it is
 */
export function reportOf(
  judged: readonly Judged[],
  folders: readonly string[],
  textOf: (file: string) => string,
): string {
  const rows = [...folders, ''].map((folder) => {
    const here = judged.filter(({ mutant }) => mutant.file.startsWith(folder));
    const count = (fate: Fate) => here.filter((each) => each.fate === fate).length;
    const seen = count('killed') + count('timed out');
    const percent = here.length > 0 ? `${Math.round((100 * seen) / here.length)} %` : '';
    const cells = [
      here.length,
      count('killed'),
      count('timed out'),
      count('survived'),
      count('no test'),
      percent,
    ];
    return `| ${(folder || 'all').padEnd(12)} | ${cells.map((cell) => String(cell).padStart(9)).join(' | ')} |`;
  });
  const unseen = judged.filter(({ fate }) => fate === 'survived' || fate === 'no test');
  return [
    `| ${'folder'.padEnd(12)} |   mutants |    killed | timed out |  survived |   no test |      seen |`,
    `|${'-'.repeat(14)}|${`${'-'.repeat(11)}|`.repeat(6)}`,
    ...rows,
    '',
    ...unseen
      .toSorted((a, b) => a.mutant.file.localeCompare(b.mutant.file) || a.mutant.line - b.mutant.line)
      .map(
        ({ mutant, fate }) =>
          `${mutant.file}:${mutant.line} (${fate})\n${changeOf(mutant, textOf(mutant.file))}`,
      ),
  ].join('\n');
}

/** The lines that a mutation changes, before and after. */
function changeOf({ start, end, replacement }: Mutant, text: string): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const before = text.slice(from, to);
  const after = text.slice(from, start) + replacement + text.slice(end, to);
  return `${prefixed('  - ', before)}\n${prefixed('  + ', after)}`;
}

function prefixed(sign: string, lines: string): string {
  return lines
    .split('\n')
    .map((line) => sign + line.trim())
    .join('\n');
}
