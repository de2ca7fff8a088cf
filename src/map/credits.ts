import type { SourceRecord } from '../domain/catalogue/contract.ts';

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
