import * as v from 'valibot';
import { PLACE_KINDS } from '../../src/domain/places/place.ts';
import { wordsOf } from '../../src/domain/search/normalise.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, label } from '../lib/cells.ts';
import { checked } from '../lib/json.ts';
import {
  leadingDate,
  phoneOrNull,
  pointOrNull,
  postcodeOrNull,
  seenOrNull,
  textOrNull,
  websiteOrNull,
} from '../lib/placeCells.ts';
import { type PlaceDraft, stated } from '../lib/placeDraft.ts';
import { audiencesOf, categoryOf, statusOf, todaysName } from '../lib/placeWords.ts';
import { defineStep, type StepContext } from '../lib/step.ts';

const RESOURCES = 'lieux-ressources';
const DOORS = 'lieux-portes';

const cell = v.nullable(v.string());
const line = v.object({
  /** « pl » and three digits, or the source that the card was taken from and its own identifier. */
  id: v.pipe(v.string(), v.regex(/^(?:pl\d{3}|(?:dila|bib|cnfs|mn49|mnang|ac|tc|web)-[A-Za-z0-9_-]+)$/)),
  name: v.string(),
  kind: v.picklist(PLACE_KINDS),
  category: v.string(),
  organisation: cell,
  insee: cell,
  /** Nine digits; absent from the first catalogue. */
  epci_code: v.optional(cell),
  postcode: cell,
  address: cell,
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  public: cell,
  services: cell,
  phone: cell,
  url: cell,
  period: cell,
  source_url: cell,
  source_label: v.string(),
  licence: cell,
  date_seen: cell,
  status: v.string(),
  priority: v.picklist([1, 2, 3]),
  notes: cell,
});
type Line = v.InferOutput<typeof line>;

/** The catalogue of resources, a card for each line, in the order of the file. */
export const resources = defineStep<readonly PlaceDraft[]>({
  id: 'resources',
  sources: [`${RESOURCES}*`],
  inputs: [],
  run(context) {
    return readCards(context);
  },
});

/** The doors that were added to it: intercommunalities, chambers, OPCO, schools of adults, libraries, digital places. */
export const doors = defineStep<readonly PlaceDraft[]>({
  id: 'doors',
  sources: [`${DOORS}*`],
  inputs: [],
  run(context) {
    return readCards(context);
  },
});

/** The cards of the sources that the step declares: none in a region for which nobody wrote such a catalogue. */
export function readCards(context: StepContext): readonly PlaceDraft[] {
  return context.sources.flatMap((source) =>
    context
      .read(source)
      .trimEnd()
      .split('\n')
      .map((text, at) => {
        const where = `${source}:${at + 1}`;
        return toDraft(parseLine(text, source, where, context), context.region.unlinkedSources, where);
      }),
  );
}

/** A line with the corrections of its texts applied. */
function parseLine(text: string, source: string, where: string, context: StepContext): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BuildError(where, 'not JSON');
  }
  const entry = checked(where, value, line);
  const corrected = Object.entries(entry).map(([column, value]) => [
    column,
    typeof value === 'string' ? context.correct(source, column, value) : value,
  ]);
  return Object.fromEntries(corrected) as Line;
}

function toDraft(entry: Line, unlinked: Readonly<Record<string, string>>, where: string): PlaceDraft {
  const name = todaysName(label(textOrNull(entry.name) ?? '', where));
  const organisation = textOrNull(entry.organisation);
  const category = categoryOf(entry.category, where);
  const { status, seen } = statusOf(entry.status, seenOrNull(entry.date_seen, where), where);
  const period = textOrNull(entry.period);
  const address = textOrNull(entry.address);
  const publicText = textOrNull(entry.public);
  // A recurring event whose last edition has a date is not an event of that day.
  const day = status === 'past' || entry.status === 'recent' ? leadingDate(period) : null;
  // Vehicles without a fixed address belong to no commune, whatever that of their owner.
  const roams = category === 'mobile' && address === null;
  return {
    where,
    id: entry.id,
    name,
    kind: entry.kind,
    category,
    status,
    priority: entry.priority,
    audiences: audiencesOf(publicText, where),
    claimed: entry.insee === null || roams ? null : communeCode(entry.insee, where),
    point: pointOrNull(entry.lon, entry.lat, where),
    from: {
      label: label(entry.source_label, where),
      url: entry.id in unlinked ? null : websiteOrNull(entry.source_url, where),
      licence: textOrNull(entry.licence),
    },
    ...stated({
      organisation: nameBeside(name, organisation),
      postcode: postcodeOrNull(entry.postcode, where),
      address,
      phone: phoneOrNull(entry.phone, where),
      website: websiteOrNull(entry.url, where),
      publicText,
      services: textOrNull(entry.services),
      period,
      dates: day ? ([day, day] as [string, string]) : null,
      notes: textOrNull(entry.notes),
      seen,
      seatOf: seatOf(entry),
    }),
  };
}

/** A seat without a commune is outside of the region: its communes there still have it. */
function seatOf({ kind, insee, epci_code }: Line): string | null {
  const code = textOrNull(epci_code ?? null);
  return kind === 'intercommunalite' && insee === null && code ? `EPCI:${code}` : null;
}

/** The organisation under its name of today, null when the name of the card already says it. */
function nameBeside(name: string, organisation: string | null): string | null {
  if (organisation === null) return null;
  const today = todaysName(organisation);
  const said = new Set(wordsOf(name));
  return wordsOf(today).every((word) => said.has(word)) ? null : today;
}
