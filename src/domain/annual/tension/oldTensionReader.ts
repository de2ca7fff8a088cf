import { TENSION_FACTORS, type TensionFactor } from '../../catalogue/tradesContract.ts';
import type { AnnualContext } from '../reader.ts';
import { createTensionReader } from './readTension.ts';
import { findOldColumns } from './tensionColumns.ts';
import type { OldTensionFile } from './tensionFile.ts';
import { type ClassLine, toGrid } from './tensionGrids.ts';

/** Codes of the wider families end with a letter: "D2Z", beside "D2Z41". */
const WIDER = /^[A-Z]\d[A-Z]$/;
const isWider = ({ line }: Values) => WIDER.test(line.family);

interface Values extends ClassLine {
  readonly factors: Readonly<Record<TensionFactor, number | null>>;
}

/** The indicator of tension on the FAP 2009, as Dares published it: class and six factors from 1 to 5, at two levels. */
export const oldTensionReader = createTensionReader<OldTensionFile, Values>({
  kind: 'tension-fap2009',
  recognises: findOldColumns,
  families: ({ families2009 }) => families2009,
  figures: ['category', ...TENSION_FACTORS],
  values({ line, classAt, indexAt, isLost }) {
    const category = classAt('category');
    const index = indexAt(line.cell('index') === '' ? 'filled' : 'index');
    const factors = Object.fromEntries(TENSION_FACTORS.map((factor) => [factor, classAt(factor)]));
    return isLost() ? null : { line, category, index, factors: factors as Values['factors'] };
  },
  isEnough: (kept) => !kept.every(isWider),
  rest: (kept, zones, context) => ({
    detailed: toLevel(
      kept.filter((each) => !isWider(each)),
      zones,
      context,
    ),
    grouped: toLevel(kept.filter(isWider), zones, context),
  }),
});

function toLevel(
  lines: readonly Values[],
  zones: readonly string[],
  context: AnnualContext,
): OldTensionFile['detailed'] {
  const own = toGrid(lines, context);
  const grid = (value: (read: Values) => number | null) => {
    const rows = own.grid(value, null);
    return zones.map((zone) => rows[own.zones.indexOf(zone)] ?? own.codes.map(() => null));
  };
  return {
    codes: own.codes,
    category: grid(({ category }) => category),
    factors: Object.fromEntries(
      TENSION_FACTORS.map((factor) => [factor, grid(({ factors }) => factors[factor])]),
    ) as OldTensionFile['detailed']['factors'],
  };
}
