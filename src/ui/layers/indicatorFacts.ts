import type { DataIndex, SourceRecord } from '../../domain/catalogue/contract.ts';
import type { IndicatorId } from '../../domain/statistics/indicators.ts';

/** Manifests that each indicator is computed from. */
const SOURCE_IDS: Readonly<Record<IndicatorId, readonly string[]>> = {
  density: ['etalab-communes', 'communes-cog2025'],
  jobsChange: ['urssaf-communes'],
  jobsPer100: ['urssaf-communes', 'etalab-communes'],
};

/** Where an indicator comes from; a source that the data index does not name is left out. */
export function sourcesOf(indicator: IndicatorId, { sources }: DataIndex): SourceRecord[] {
  return SOURCE_IDS[indicator].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
