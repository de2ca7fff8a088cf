import type { TradesTable } from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from './buildError.ts';

/** One line of a nomenclature of job families: a family and the two levels above it. */
interface FamilyLine {
  readonly code: string;
  readonly label: string;
  readonly family: string;
  readonly familyLabel: string;
  readonly domain: string;
  readonly domainLabel: string;
}

/** Collects the lines of a nomenclature; a code with two labels or two parents stops the build. */
export function createFamilies() {
  const codes = createLevel();
  const families = createLevel();
  const domains = createLevel();
  return {
    add(line: FamilyLine, where: string): void {
      domains.add(line.domain, { label: line.domainLabel, parent: '' }, where);
      families.add(line.family, { label: line.familyLabel, parent: line.domain }, where);
      codes.add(line.code, { label: line.label, parent: line.family }, where);
    },
    /** The nomenclature as the application reads it, each level sorted by code. */
    table(): TradesTable['fap2021'] {
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
    },
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
