import * as v from 'valibot';
import { figureRecords } from '../figures/record.ts';
import { err, ok, type Result } from '../result.ts';
import { ARTIFACT_NAMES, OPTIONAL_ARTIFACT_NAMES } from './artifactNames.ts';
import { regionRecord } from './regionContract.ts';
import { communeCode, count, index, lngLat, measure, text } from './schemaParts.ts';

/**
 * Version of the shape of `public/data`. The application refuses an index of another version: its files
 * could be read, and mean something else.
 */
export const DATA_FORMAT = 3;

const sourceRecord = v.object({
  id: text,
  title: text,
  producer: text,
  licence: text,
  licenceUrl: v.nullable(text),
  vintage: text,
  landingPage: v.nullable(text),
  /** The sentence printed under the map and on paper. */
  attribution: text,
  /** Day the file was taken, ISO date; null when the producer's own vintage is all that is known. */
  retrieved: v.nullable(text),
});
/** One upstream file, as the "Sources" panel names it. */
export type SourceRecord = v.InferOutput<typeof sourceRecord>;

const artifact = v.object({
  /** Path below `data/`, its hash in the name. */
  path: text,
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Identifiers of the sources it was computed from. */
  sources: v.array(text),
});
export type ArtifactRecord = v.InferOutput<typeof artifact>;

const annual = v.object({ kind: text, year: v.pipe(v.number(), v.integer()), ...artifact.entries });
/** One year of figures of a kind ("bmo"), in a file of its own: the one that an official file is turned into. */
export type AnnualRecord = v.InferOutput<typeof annual>;
const dataIndex = v.object({
  format: v.literal(DATA_FORMAT),
  region: regionRecord,
  /** Geography of reference, "COG 2026". */
  geography: text,
  artifacts: v.object({
    ...v.entriesFromList(ARTIFACT_NAMES, artifact),
    ...v.entriesFromList(OPTIONAL_ARTIFACT_NAMES, v.optional(artifact)),
  }),
  /** Files about what trades are and lead to, by name (`guideContract.ts`): read one by one, when they are asked for. */
  guides: v.array(v.object({ name: text, ...artifact.entries })),
  /** By kind then year. */
  annual: v.array(annual),
  /** What every figure is made of: its columns, years, sources and classes. */
  figures: figureRecords,
  sources: v.array(sourceRecord),
});
/** `public/data/index.json`: what there is, where, and where it comes from. */
export type DataIndex = v.InferOutput<typeof dataIndex>;

/** A long list, checked by a plain loop: through a schema of each item it takes tens of milliseconds of a first load. */
function listOf<T>(isItem: (value: unknown) => value is T, items: string) {
  return v.custom<T[]>((value) => Array.isArray(value) && value.every(isItem), `a list of ${items} expected`);
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isFigure = (value: unknown): value is number | null => value === null || Number.isFinite(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isLngLat = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

export const counts = listOf(isCount, 'counts');
const figures = listOf(isFigure, 'figures');
const points = listOf(isLngLat, 'longitudes and latitudes');

export const communesTable = v.object({
  /** INSEE codes, ascending; the position of a code is the *row* of its commune everywhere. */
  codes: v.array(communeCode),
  names: v.array(text),
  /** Position of each commune's zone in the lists of `zones`; null for a commune without EPCI (L'Île-d'Yeu). */
  epci: v.array(v.nullable(index)),
  bassin: counts,
  zoneEmploi: counts,
  bassinVie: counts,
  departement: counts,
  /**
   * Figures of the first load, by name and year: « population@2023 » (population municipale, inhabitants), « privateJobs@2024 »
   * (employees of the private sector, Urssaf). Null: not published.
   */
  columns: v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*@\d{4}$/)), figures),
  /**
   * By name of a figure, rows of communes that its source counts as one in every year: the figure of them all under one of
   * their rows and null under the others.
   */
  merged: v.record(v.string(), v.array(v.array(index))),
  /** A point on the commune's surface: not the town hall, not the bourg. */
  points,
  /** 1 = the region's largest town … 5: when a name appears on the map. */
  labelRank: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  postalCodes: v.array(v.array(v.pipe(v.string(), v.regex(/^\d{5}$/)))),
});
/** `communes`: one row per commune, every list in the same order. */
export type CommunesTable = v.InferOutput<typeof communesTable>;

const zone = v.object({
  /** Prefixed identifier, "BE:5216". */
  id: text,
  name: text,
  /** Where its name is written: inside its part of the region. */
  label: lngLat,
  /** Communes of the whole zone, in the region and outside; null when the composition outside is not known. */
  communesTotal: v.nullable(count),
  /** Inhabitants of the whole zone; null when the part outside the region is not known. */
  populationTotal: v.nullable(count),
  /** True when part of the zone lies outside the region. */
  overflows: v.boolean(),
});
const epci = v.object({ ...zone.entries, type: v.picklist(['CC', 'CA', 'CU', 'METRO']) });
export type ZoneRecord = v.InferOutput<typeof zone>;
export type EpciRecord = v.InferOutput<typeof epci>;

export const zonesTable = v.object({
  epci: v.array(epci),
  bassin: v.array(zone),
  zoneEmploi: v.array(zone),
  bassinVie: v.array(zone),
  departement: v.array(zone),
  region: zone,
});
/** `zones`: the zonings that communes belong to, each list sorted by identifier. */
export type ZonesTable = v.InferOutput<typeof zonesTable>;

const basemap = v.object({
  /** Polygons of the sea, each an outer ring followed by its holes (islands), rings closed. */
  sea: v.array(v.array(points)),
  /** Départements around the region, for context: polygons and where the name goes. */
  neighbours: v.array(v.object({ name: text, label: lngLat, polygons: v.array(v.array(points)) })),
  /** Rivers; rank 1 for the Loire and its great tributaries, up to 3. */
  rivers: v.array(
    v.object({
      name: text,
      rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
      lines: v.array(points),
    }),
  ),
  /** Towns outside the region that help to find one's way. */
  towns: v.array(v.object({ name: text, at: lngLat })),
});
/** `basemap`: what is drawn around and under the communes. Coordinates in degrees. */
export type Basemap = v.InferOutput<typeof basemap>;

const names = v.object({
  /** Communes déléguées and associées, and names that communes lost, with the present commune; `at` is null when nobody places them. */
  former: v.array(
    v.object({
      code: communeCode,
      name: text,
      type: v.picklist(['commune-deleguee', 'commune-associee', 'commune-ancienne']),
      commune: communeCode,
      at: v.nullable(lngLat),
    }),
  ),
  succession: v.record(communeCode, communeCode), // old code → present one, for links and files made under an earlier COG
  said: v.optional(v.record(text, v.array(text))),
});
/** `names`: what people still say although it is no longer a commune; `said`: words for a part of the region, and its EPCI. */
export type NamesTable = v.InferOutput<typeof names>;

export const missingReason = v.picklist([
  'not-published',
  'partial-perimeter',
  'merged-in-source',
  'not-in-source',
]);
/** Why a figure is missing: each has its own sentence on screen. */
export type MissingReason = v.InferOutput<typeof missingReason>;

/** `per100`: a number for a hundred people, which is not a percentage of anything. */
const figureUnit = v.picklist(['percent', 'euros', 'per100']);
/** Unit of a published figure. */
export type FigureUnit = v.InferOutput<typeof figureUnit>;

const indicators = v.object({
  years: v.array(v.pipe(v.number(), v.integer())),
  /** Private-sector employees: one list per year of `years`, each in commune rows. */
  privateJobs: v.array(v.array(measure)),
  ages: v.object({
    year: v.pipe(v.number(), v.integer()),
    /** "0-14", "15-24", … */
    bands: v.array(text),
    /** Percent of `base`, one list per band, in commune rows. */
    percent: v.array(v.array(measure)),
    /** Census inhabitants the percentages refer to: the published denominator that lets them be summed. */
    base: v.array(measure),
  }),
  /** Published for one commune, never aggregated: no denominator comes with them. */
  single: v.array(
    v.object({
      id: text,
      year: v.pipe(v.number(), v.integer()),
      unit: figureUnit,
      values: v.array(measure),
    }),
  ),
  /** The same figures of whole zones, to be told beside those of a commune; and some that no commune has. */
  zones: v.object({
    /** "EPCI:…", "ZE:…", "DEP:…" and the region. */
    ids: v.array(text),
    figures: v.array(
      v.object({
        /** As in `single` where communes have it too. */
        id: text,
        year: v.pipe(v.number(), v.integer()),
        /** 1 to 4 for a figure of a quarter, null for one of a year. */
        quarter: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
        unit: figureUnit,
        /** In the order of `ids`. */
        values: v.array(measure),
      }),
    ),
  }),
  /** Missing or partial figures that the sources or their notes explain, one by one. */
  flags: v.array(
    v.object({ commune: communeCode, columns: v.array(text), reason: missingReason, note: text }),
  ),
});
/** `indicators`: series and structures that the profile shows once a territory exists. */
export type IndicatorsTable = v.InferOutput<typeof indicators>;

/** Reads a file of a schema: the value, or `path: what was expected`, for the first thing that is wrong. */
export function decoder<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => Result<T, string> {
  return (value) => {
    const outcome = v.safeParse(schema, value, { abortEarly: true });
    if (outcome.success) return ok(outcome.output);
    const [issue] = outcome.issues;
    return err(`${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`);
  };
}

export const decodeDataIndex = decoder(dataIndex);
export const decodeCommunesTable = decoder(communesTable);
export const decodeZonesTable = decoder(zonesTable);
export const decodeBasemap = decoder(basemap);
export const decodeNamesTable = decoder(names);
export const decodeIndicatorsTable = decoder(indicators);
