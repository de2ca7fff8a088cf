import * as v from 'valibot';
import { decoder } from '../catalogue/contract.ts';
import type { Region } from '../catalogue/region.ts';
import { communeCode, text } from '../catalogue/schemaParts.ts';
import type { CommuneCode, PlaceId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import type { Place } from './place.ts';
import { communePosition } from './placesContract.ts';

const column = <T extends v.GenericSchema<unknown, string>>(cell: T) => v.array(v.nullable(cell));

const townHalls = v.object({
  source: v.object({ label: text, url: text, licence: text }),
  /** When all of them were seen. */
  seen: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  communes: v.array(communeCode),
  postcodes: column(v.pipe(v.string(), v.regex(/^\d{5}$/))),
  addresses: column(text),
  phones: column(text),
  websites: column(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});
/** `townHalls`: one of a commune, in columns, in the order of the communes. Null: the source does not say. */
export type TownHalls = v.InferOutput<typeof townHalls>;

export const decodeTownHalls = decoder(townHalls);

/** A card for each town hall, at the point of its commune; or what does not hold. */
export function createTownHalls(table: TownHalls, region: Region): Result<readonly Place[], string> {
  const { source, seen, communes, postcodes, addresses, phones, websites } = table;
  if ([postcodes, addresses, phones, websites].some(({ length }) => length !== communes.length))
    return err('not one value per commune');
  const lost = communes.find((code) => !region.rowOf.has(code as CommuneCode));
  if (lost) return err(`no commune ${lost}`);
  return ok(
    communes.map((code, at): Place => {
      const commune = code as CommuneCode;
      return {
        id: `mairie-${code}` as PlaceId,
        name: `Mairie – ${region.communes.names[region.rowOf.get(commune) ?? -1]}`,
        kind: 'mairie',
        category: 'place',
        organisation: null,
        commune,
        postcode: postcodes[at] ?? null,
        address: addresses[at] ?? null,
        position: communePosition(commune, region),
        phone: phones[at] ?? null,
        website: websites[at] ?? null,
        publicText: null,
        audiences: ['everyone'],
        services: null,
        hours: null,
        period: null,
        dates: null,
        notes: null,
        source,
        seen,
        status: 'old',
        priority: 3,
      };
    }),
  );
}
