import { STANDARDISED_FACTORS, type StandardisedFactor } from '../../catalogue/tradesContract.ts';
import { foldHeading } from '../headings.ts';
import type { AnnualContext } from '../reader.ts';
import type { Findings } from '../report.ts';
import { createTensionReader } from './readTension.ts';
import { findRecentColumns } from './tensionColumns.ts';
import type { TensionFile } from './tensionFile.ts';
import { type ClassLine, toGrid } from './tensionGrids.ts';

interface Values extends ClassLine {
  readonly imputed: boolean;
  readonly factors: Readonly<Record<StandardisedFactor, number | null>>;
}

/** The indicator of tension on the FAP 2021, as Dares and France Travail publish it: a sheet for France, one for regions, one for départements. */
export const tensionReader = createTensionReader<TensionFile, Values>({
  kind: 'tension',
  recognises: findRecentColumns,
  families: ({ families }) => families,
  figures: ['category', 'index', 'filled', 'volume', ...STANDARDISED_FACTORS],
  /** A class without its index is not published, and the reverse. */
  values({ line, classAt, indexAt, lose, isLost }) {
    const category = classAt('category');
    const [whole, filled] = [indexAt('index'), indexAt('filled')];
    const index = whole ?? filled;
    const factors = Object.fromEntries(STANDARDISED_FACTORS.map((factor) => [factor, indexAt(factor)]));
    if (category !== null && index === null) lose('category');
    // What says the level that the value rests on names the family itself where there was volume enough.
    const volume = foldHeading(line.cell('volume'));
    const imputed = category !== null && (volume === '' ? whole === null : !volume.includes('fap228'));
    if (isLost()) return null;
    return {
      line,
      category,
      index: category === null ? null : index,
      imputed,
      factors: factors as Values['factors'],
    };
  },
  isEnough: (kept) => kept.length > 0,
  rest(kept, _, context) {
    const { codes, grid } = toGrid(kept, context);
    return {
      codes,
      category: grid(({ category }) => category, null),
      index: grid(({ index }) => index, null),
      imputed: grid(({ imputed }) => imputed, false),
      factors: Object.fromEntries(
        STANDARDISED_FACTORS.map((factor) => [factor, grid(({ factors }) => factors[factor], null)]),
      ) as TensionFile['factors'],
    };
  },
  tell: tellValues,
});

function tellValues(file: TensionFile, { recentTension }: AnnualContext, findings: Findings): void {
  const imputed = file.imputed.flat().filter(Boolean).length;
  if (imputed > 0) findings.add('told', 'imputed', { count: imputed });
  const hasFactors = Object.values(file.factors).some((grid) => grid.flat().some((value) => value !== null));
  if (hasFactors) findings.add('told', 'factors-kept');
  if (!recentTension) {
    findings.add('told', 'nothing-before');
    return;
  }
  findings.add('told', 'compared', { before: recentTension.year });
  if (recentTension.year === file.year) findings.add('told', 'replaces', { count: file.year });
  const [here, before] = [file.zones.indexOf('FR'), recentTension.zones.indexOf('FR')];
  const pairs = recentTension.codes.flatMap((code, row) => {
    const now = file.category[here]?.[file.codes.indexOf(code)] ?? null;
    const then = recentTension.category[before]?.[row] ?? null;
    return now === null || then === null ? [] : [now !== then];
  });
  if (pairs.length > 0)
    findings.add('told', 'classes-changed', { count: pairs.filter(Boolean).length, before: pairs.length });
}
