import type { DataIndex, SourceRecord } from '../domain/catalogue/contract.ts';

/**
 * Who is to be thanked under the map, each once: the producers of the sources without their details, which
 * the panel of sources gives in full. "IGN (ADMIN EXPRESS COG 2018), recomposé…" → "IGN".
 */
export function shortProducers(sources: readonly Pick<SourceRecord, 'producer'>[]): readonly string[] {
  const names = sources.flatMap(({ producer }) =>
    producer
      .replace(/\(.*?\)/g, '')
      .split(/,| \/ | et /)
      .map((name) => name.trim())
      .filter((name) => /^\p{Lu}/u.test(name)),
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'fr'));
}

/** Sources of what the map draws: a file that only a panel shows is credited beside its figures. */
export function mapSources({ artifacts, sources }: DataIndex): readonly SourceRecord[] {
  const { topology, communes, zones, basemap } = artifacts;
  const drawn = new Set([topology, communes, zones, basemap].flatMap((artifact) => artifact.sources));
  return sources.filter(({ id }) => drawn.has(id));
}
