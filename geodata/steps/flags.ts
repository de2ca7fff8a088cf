import type { IndicatorsTable } from '../../src/domain/catalogue/contract.ts';
import type { Flag } from '../lib/regionSettings.ts';
import { SINGLE_FIGURES } from './census.ts';

/** Inhabitants of a commune now, and those that the census file describes under its code. */
interface Inhabitants {
  readonly now: number;
  /** Null when the file has none. */
  readonly described: number | null;
}

const SINGLE_IDS = SINGLE_FIGURES.map(({ id }) => id);

/** Columns that settings name together. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['census', ['ages', ...SINGLE_IDS]],
  ['jobsShares', SINGLE_IDS.filter((id) => id.endsWith('JobsShare'))],
]);

/** Columns of a flag, those of each group by name. */
export function columnsOf({ columns }: Pick<Flag, 'columns'>): string[] {
  return columns.flatMap((name) => GROUPS.get(name) ?? name);
}

/** Whether the published figure of a commune in a column is left out of the outputs. */
export function isSetAside(flags: readonly Flag[], commune: string, column: string): boolean {
  return flags.some((flag) => flag.setAside && flag.commune === commune && columnsOf(flag).includes(column));
}

/** The flags as the application reads them. @param inhabitantsOf figures that some sentences quote */
export function describeFlags(
  flags: readonly Flag[],
  inhabitantsOf: (commune: string) => Inhabitants,
): IndicatorsTable['flags'] {
  return flags.map((flag) => {
    const { now, described } = inhabitantsOf(flag.commune);
    const note = flag.note.replaceAll('{now}', format(now)).replaceAll('{described}', format(described ?? 0));
    return { commune: flag.commune, columns: columnsOf(flag), reason: flag.reason, note };
  });
}

/** Thousands apart by a narrow no-break space, whatever the locale data of the machine. */
function format(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}
