import * as v from 'valibot';
import type { PlaceId } from '../ids.ts';
import type { PlaceCorrection } from './place.ts';
import { correctionSchema } from './placeSchema.ts';

/** What tells a file of corrections from any other JSON. */
export const CORRECTIONS_FORMAT = 'arpenteur-corrections';
const VERSION = 1;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const correction = v.pipe(
  v.object({
    id: text,
    ferme: v.optional(v.boolean()),
    adresse: v.optional(text),
    telephone: v.optional(text),
    note: v.optional(text),
    verifie_le: v.string(),
  }),
  v.transform(({ id, ferme, adresse, telephone, note, verifie_le }): unknown => ({
    id,
    ...(ferme === undefined ? {} : { closed: ferme }),
    ...(adresse === undefined ? {} : { address: adresse }),
    ...(telephone === undefined ? {} : { phone: telephone }),
    ...(note === undefined ? {} : { note }),
    checkedOn: verifie_le,
  })),
  correctionSchema,
);

/** The text of the file that shares corrections: JSON, sorted by card. */
export function encodeCorrections(corrections: Readonly<Record<PlaceId, PlaceCorrection>>): string {
  const sorted = Object.values(corrections).sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map(({ id, closed, address, phone, note, checkedOn }) => ({
    id,
    ferme: closed,
    adresse: address,
    telephone: phone,
    note,
    verifie_le: checkedOn,
  }));
  return `${JSON.stringify({ format: CORRECTIONS_FORMAT, version: VERSION, corrections: lines }, null, 2)}\n`;
}

/**
 * The entries of a value whose `format` is `CORRECTIONS_FORMAT`, null for one that cannot be read; or `newer-version`, or
 * `unknown-shape`.
 */
export function decodeCorrections(
  value: Readonly<Record<string, unknown>>,
): readonly (PlaceCorrection | null)[] | 'newer-version' | 'unknown-shape' {
  const { version, corrections } = value;
  if (typeof version === 'number' && version > VERSION) return 'newer-version';
  if (version !== VERSION || !Array.isArray(corrections)) return 'unknown-shape';
  return corrections.map((entry) => {
    const outcome = v.safeParse(correction, entry);
    return outcome.success ? outcome.output : null;
  });
}
