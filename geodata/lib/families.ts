import type { TradesTable } from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from './buildError.ts';
import { label } from './cells.ts';
import { readCsv } from './csv.ts';

/** One line of a nomenclature of job families: a family and the two levels above it. */
interface FamilyLine {
  readonly code: string;
  readonly label: string;
  readonly family: string;
  readonly familyLabel: string;
  readonly domain: string;
  readonly domainLabel: string;
}

/**
 * Reads a nomenclature as the application does, each level sorted by code.
 *
 * @param columns name of the column of each cell in the file
 * @param correct the value of a column, or the one that is put in its place
 * @throws BuildError on a code with two labels or two parents
 */
export function readFamilies<Column extends string>(
  source: string,
  text: string,
  columns: Readonly<Record<keyof FamilyLine, Column>>,
  correct: (column: string, value: string) => string = (_, value) => value,
): TradesTable['fap2021'] {
  const codes = createLevel();
  const families = createLevel();
  const domains = createLevel();
  for (const { where, cells } of readCsv(source, text, Object.values<Column>(columns), ';')) {
    const read = (cell: keyof FamilyLine) => correct(columns[cell], label(cells[columns[cell]], where));
    domains.add(read('domain'), { label: read('domainLabel'), parent: '' }, where);
    families.add(read('family'), { label: read('familyLabel'), parent: read('domain') }, where);
    codes.add(read('code'), { label: read('label'), parent: read('family') }, where);
  }
  const [all, groups, letters] = [codes.sorted(), families.sorted(), domains.sorted()];
  const positionIn = (level: typeof all, code: string) => level.findIndex((entry) => entry.code === code);
  return {
    codes: all.map(({ code }) => code),
    labels: all.map(({ label }) => label),
    family: all.map(({ parent }) => positionIn(groups, parent)),
    families: groups.map(({ code, label, parent }) => ({
      code,
      label,
      domain: positionIn(letters, parent),
    })),
    domains: letters.map(({ code, label }) => ({ code, label })),
  };
}

function createLevel() {
  const entries = new Map<string, { readonly label: string; readonly parent: string }>();
  return {
    add(code: string, entry: { readonly label: string; readonly parent: string }, where: string): void {
      const known = entries.get(code);
      if (known && (known.label !== entry.label || known.parent !== entry.parent))
        throw new BuildError(
          where,
          `${code} is "${entry.label}" of "${entry.parent}", and "${known.label}" of "${known.parent}" on another line`,
        );
      entries.set(code, entry);
    },
    sorted: () =>
      [...entries].map(([code, entry]) => ({ code, ...entry })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
