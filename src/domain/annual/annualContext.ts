import type { NamesTable } from '../catalogue/contract.ts';
import { ownCount, ownZones, type Region } from '../catalogue/region.ts';
import type { Indicators } from '../statistics/series.ts';
import type { Recruitment } from '../trades/recruitment.ts';
import type { Tension } from '../trades/tension.ts';
import type { Trades } from '../trades/trades.ts';
import type { AnnualContext } from './reader.ts';

/** What is published, once it has all come. */
export interface Published {
  readonly region: Region;
  readonly trades: Trades;
  readonly names: NamesTable;
  readonly recruitment: Recruitment;
  readonly indicators: Indicators;
  readonly tension: Tension;
}

/** What an official file is compared with, from what is published. @param thisYear that of the day of the reading */
export function toAnnualContext(
  { region, trades, names, recruitment, indicators, tension }: Published,
  thisYear: number = new Date().getFullYear(),
): AnnualContext {
  const { communes } = region;
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    thisYear,
    region: named(region.zones.region),
    bassins: ownZones(region, 'bassin').map(named),
    departements: ownZones(region, 'departement').map(named),
    families: trades.fap2021.codes.map((code, at) => ({ code, label: trades.fap2021.labels[at] ?? '' })),
    families2009: [
      ...trades.fap2009.codes.map((code, at) => ({ code, label: trades.fap2009.labels[at] ?? '' })),
      ...trades.fap2009.wider.map(({ code, label }) => ({ code, label })),
    ],
    communes: communes.codes
      .slice(0, ownCount(region))
      .map((code, row) => ({ code, name: communes.names[row] ?? '' })),
    succession: names.succession,
    published: recruitment.files,
    recentTension: tension.recent,
    privateJobs: {
      years: indicators.years,
      jobs: indicators.privateJobs.map((column) =>
        Array.from(column.subarray(0, ownCount(region)), (value) => (Number.isNaN(value) ? null : value)),
      ),
    },
  };
}
