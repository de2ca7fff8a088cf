import type { NamesTable } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import type { Indicators } from '../statistics/series.ts';
import type { Recruitment } from '../trades/recruitment.ts';
import type { Trades } from '../trades/trades.ts';
import type { AnnualContext } from './reader.ts';

/** What is published, once it has all come. */
export interface Published {
  readonly region: Region;
  readonly trades: Trades;
  readonly names: NamesTable;
  readonly recruitment: Recruitment;
  readonly indicators: Indicators;
}

/** What an official file is compared with, from what is published. */
export function toAnnualContext({
  region,
  trades,
  names,
  recruitment,
  indicators,
}: Published): AnnualContext {
  const { zones, communes } = region;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    region: named(zones.region),
    bassins: zones.bassin.map(named),
    departements: zones.departement.map(named),
    families: trades.fap2021.codes.map((code, at) => ({ code, label: trades.fap2021.labels[at] ?? '' })),
    communes: communes.codes.map((code, row) => ({ code, name: communes.names[row] ?? '' })),
    succession: names.succession,
    published: recruitment.files,
    privateJobs: {
      years: indicators.years,
      jobs: indicators.privateJobs.map((column) =>
        Array.from(column, (value) => (Number.isNaN(value) ? null : value)),
      ),
    },
  };
}
