import { BuildError } from '../lib/buildError.ts';
import { label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep } from '../lib/step.ts';

const CODES = 'rome-codes';
const APPELLATIONS = 'rome-appellations';

/** Answer published for a code: yes, no, or nothing. */
export type YesNo = 'O' | 'N' | '';

/** A trade of ROME 4.0. */
export interface RomeCode {
  readonly code: string;
  readonly label: string;
  /** The ROME v3 code it comes from. */
  readonly parent: string;
  readonly eco: string;
  readonly digital: YesNo;
  readonly demographic: YesNo;
  readonly regulated: YesNo;
  readonly cadre: YesNo;
}

/** A name that people use for a trade. */
export interface Appellation {
  readonly label: string;
  /** The label of at most sixty characters that is published beside it. */
  readonly short: string;
  readonly code: string;
  /** Its own ROME v3 code, most often that of its ROME code. */
  readonly parent: string;
  readonly main: boolean;
  readonly rare: boolean;
}

/** Codes and appellations of ROME 4.0, sorted: by code, the main appellation first, then by label. */
export const rome = defineStep({
  id: 'rome',
  sources: [CODES, APPELLATIONS],
  inputs: [],
  run(context) {
    const codes = readCodes(context.read(CODES));
    return { codes, appellations: readAppellations(context.read(APPELLATIONS), codes) };
  },
});

function readCodes(text: string): RomeCode[] {
  const seen = new Set<string>();
  const codes = readCsv(CODES, text, [
    'code_rome',
    'libelle_rome',
    'transition_eco',
    'transition_num',
    'transition_demo',
    'emploi_reglemente',
    'emploi_cadre',
    'code_rome_parent',
  ]).map(({ where, cells }): RomeCode => {
    const code = romeCode(cells.code_rome, where);
    if (seen.has(code)) throw new BuildError(where, `${code} appears twice`);
    seen.add(code);
    return {
      code,
      label: label(cells.libelle_rome, where),
      parent: romeCode(cells.code_rome_parent, where),
      eco: label(cells.transition_eco, where),
      digital: yesNo(cells.transition_num, where),
      demographic: yesNo(cells.transition_demo, where),
      regulated: yesNo(cells.emploi_reglemente, where),
      cadre: yesNo(cells.emploi_cadre, where),
    };
  });
  return codes.sort((a, b) => compare(a.code, b.code));
}

function readAppellations(text: string, codes: readonly RomeCode[]): Appellation[] {
  const labels = new Map(codes.map(({ code, label: name }) => [code, name]));
  const columns = [
    'libelle_appellation_long',
    'libelle_appellation_court',
    'code_rome',
    'classification',
    'code_rome_parent',
    'peu_usite',
  ] as const;
  const appellations = readCsv(APPELLATIONS, text, columns).map(({ where, cells }): Appellation => {
    const name = labels.get(cells.code_rome);
    if (name === undefined) throw new BuildError(where, `"${cells.code_rome}" is not a code of ${CODES}`);
    const appellation = {
      label: label(cells.libelle_appellation_long, where),
      short: label(cells.libelle_appellation_court, where),
      code: cells.code_rome,
      parent: romeCode(cells.code_rome_parent, where),
      main: oneOf(cells.classification, ['PRINCIPALE', 'SYNONYME'], where) === 'PRINCIPALE',
      rare: oneOf(cells.peu_usite, ['O', 'N'], where) === 'O',
    };
    if (`${appellation.label}${appellation.short}`.includes('\n'))
      throw new BuildError(where, 'a name on two lines');
    if (appellation.main && appellation.label !== name)
      throw new BuildError(
        where,
        `"${appellation.label}" is PRINCIPALE, and ${cells.code_rome} is "${name}"`,
      );
    return appellation;
  });
  refuseOtherThanOneMain(codes, appellations);
  return appellations.sort(
    (a, b) => compare(a.code, b.code) || Number(b.main) - Number(a.main) || compare(a.label, b.label),
  );
}

function refuseOtherThanOneMain(codes: readonly RomeCode[], appellations: readonly Appellation[]): void {
  const mains = new Map<string, number>();
  for (const { code, main } of appellations) if (main) mains.set(code, (mains.get(code) ?? 0) + 1);
  const other = codes.find(({ code }) => mains.get(code) !== 1);
  if (other)
    throw new BuildError(
      APPELLATIONS,
      `${other.code} has ${mains.get(other.code) ?? 0} appellations of class PRINCIPALE, expected 1`,
    );
}

function romeCode(cell: string, where: string): string {
  if (!/^[A-Z]\d{4}$/.test(cell)) throw new BuildError(where, `"${cell}" is not a ROME code`);
  return cell;
}

function yesNo(cell: string, where: string): YesNo {
  return oneOf(cell, ['O', 'N', ''], where);
}

function oneOf<const T extends string>(cell: string, values: readonly T[], where: string): T {
  const value = values.find((known) => known === cell);
  if (value === undefined)
    throw new BuildError(where, `"${cell}" is none of ${values.map((known) => `"${known}"`).join(', ')}`);
  return value;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
