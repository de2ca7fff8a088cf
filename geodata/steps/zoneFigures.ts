import type { IndicatorsTable } from '../../src/domain/catalogue/contract.ts';
import { BuildError } from '../lib/buildError.ts';
import { label, measureOrMissing, percentOrMissing, zoneId } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep, type StepContext } from '../lib/step.ts';
import { members } from './members.ts';

/** Files of the same columns, one for each kind of zone. That of EPCI is of France: the regional one lacks two. */
const FILES = [
  ['epci-indicateurs-france', 'epci'],
  ['ze-indicateurs', 'zoneEmploi'],
  ['departements-indicateurs', 'departement'],
  ['region-indicateurs', 'region'],
] as const;
const ILO = 'chomage-ze-trimestriel';

/** Row of the averages of France, under a code that is not that of a zone. */
const FRANCE = '00FR';

/** The figures that communes have too, under the same identifiers. */
const FIGURES = [
  { id: 'medianIncome', column: 'rev_med_21', year: 2021, unit: 'euros' },
  { id: 'povertyRate', column: 'rev_txpauv_21', year: 2021, unit: 'percent' },
  { id: 'employmentRate', column: 'eco_txemp_1564_22', year: 2022, unit: 'percent' },
  { id: 'censusUnemploymentRate', column: 'soc_txchom_1564_22', year: 2022, unit: 'percent' },
] as const;

/** Last quarter of the unemployment of zones d'emploi, in the sense of the ILO: no commune has it. */
const LAST_QUARTER = { column: '2023-T3', year: 2023, quarter: 3 } as const;

type Values = ReadonlyMap<string, number | null>;

/** Income, poverty and work of whole zones, beside those of a commune; never summed, never shared out. */
export const zoneFigures = defineStep<IndicatorsTable['zones']>({
  id: 'zoneFigures',
  sources: [...FILES.map(([source]) => source), ILO],
  inputs: [members],
  run(context) {
    const { zoneIds } = context.get(members);
    const ids = [
      ...zoneIds.epci,
      ...zoneIds.zoneEmploi,
      ...zoneIds.departement,
      `REG:${context.region.code}`,
    ];
    const rows = new Map(FILES.flatMap(([source, kind]) => readZones(context, source, kind)));
    const { zonesWithoutFigures = [] } = context.region;
    const missing = ids.find((id) => !rows.has(id) && !zonesWithoutFigures.includes(id));
    if (missing) throw new BuildError('zoneFigures', `no line for ${missing}`);
    const unemployment = readUnemployment(context);
    return {
      ids,
      figures: [
        ...FIGURES.map(({ id, column, year, unit }) => ({
          id,
          year,
          quarter: null,
          unit,
          values: ids.map((zone) => rows.get(zone)?.get(column) ?? null),
        })),
        {
          id: 'unemploymentRate',
          year: LAST_QUARTER.year,
          quarter: LAST_QUARTER.quarter,
          unit: 'percent' as const,
          values: ids.map((zone) => unemployment.get(zone) ?? null),
        },
      ],
    };
  },
});

function readZones(
  context: StepContext,
  source: (typeof FILES)[number][0],
  kind: (typeof FILES)[number][1],
): [string, Values][] {
  const columns = ['code', ...FIGURES.map(({ column }) => column)] as const;
  return readCsv(source, context.read(source), columns)
    .filter(({ cells }) => cells.code !== FRANCE && isOfKind(cells.code, kind))
    .map(({ where, cells }) => [
      zoneId(kind, cells.code, where),
      new Map(
        FIGURES.map(({ column, unit }) => [
          column,
          unit === 'percent'
            ? percentOrMissing(cells[column], where)
            : measureOrMissing(cells[column], where),
        ]),
      ),
    ]);
}

/** The file of EPCI has Paris too, under the code of a commune. */
function isOfKind(code: string, kind: string): boolean {
  return kind !== 'epci' || /^\d{9}$/.test(code);
}

function readUnemployment(context: StepContext): Values {
  return new Map(
    readCsv(ILO, context.read(ILO), ['ze2020', 'libelle', LAST_QUARTER.column]).map(({ where, cells }) => {
      label(cells.libelle, where);
      return [zoneId('zoneEmploi', cells.ze2020, where), percentOrMissing(cells[LAST_QUARTER.column], where)];
    }),
  );
}
