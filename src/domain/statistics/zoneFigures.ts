import type { IndicatorsTable } from '../catalogue/contract.ts';
import { ownCount, type Region, zoneOf } from '../catalogue/region.ts';
import type { Indicators } from './series.ts';

/** A figure that is published for whole zones. */
export type ZoneFigure = IndicatorsTable['zones']['figures'][number];

/** Zones that a commune is told beside, the smallest first. */
export const ZONES_BESIDE = ['epci', 'zoneEmploi', 'departement', 'region'] as const;
export type ZoneBeside = (typeof ZONES_BESIDE)[number];

/** Identifiers of the zones around a commune; null for a zoning that it does not belong to, and for another region. */
export function zonesAround(region: Region, row: number): Readonly<Record<ZoneBeside, string | null>> {
  return {
    epci: zoneOf(region, 'epci', row)?.id ?? null,
    zoneEmploi: zoneOf(region, 'zoneEmploi', row)?.id ?? null,
    departement: zoneOf(region, 'departement', row)?.id ?? null,
    region: row < ownCount(region) ? region.zones.region.id : null,
  };
}

/** The figure by its identifier; null when no zone has it. */
export function zoneFigure({ zones }: Indicators, id: string): ZoneFigure | null {
  return zones.figures.find((figure) => figure.id === id) ?? null;
}

/** Its value in one zone; null when it is not published there. */
export function valueInZone({ zones }: Indicators, figure: ZoneFigure, zone: string | null): number | null {
  return figure.values[zones.ids.indexOf(zone ?? '')] ?? null;
}

/** The same figure in the zones around, those that have it, to be told beside another and never mixed with it. */
export function figuresBeside(
  indicators: Indicators,
  id: string,
  around: Readonly<Partial<Record<ZoneBeside, string | null>>>,
): readonly { readonly zone: ZoneBeside; readonly value: number }[] {
  const figure = zoneFigure(indicators, id);
  if (!figure) return [];
  return ZONES_BESIDE.flatMap((zone) => {
    const value = valueInZone(indicators, figure, around[zone] ?? null);
    return value === null ? [] : { zone, value };
  });
}
