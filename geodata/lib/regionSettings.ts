import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { missingReason } from '../../src/domain/catalogue/contract.ts';
import { type RegionRecord, regionRecord } from '../../src/domain/catalogue/regionContract.ts';
import { communeCode, count, text } from '../../src/domain/catalogue/schemaParts.ts';
import { BuildError } from './buildError.ts';
import { type Correction, decodeCorrections } from './corrections.ts';
import { checked, parseJson } from './json.ts';

const year = v.pipe(v.number(), v.integer());
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const exampleCommune = { name: text, code: communeCode, postcode: v.pipe(v.string(), v.regex(/^\d{5}$/)) };

const flag = v.strictObject({
  commune: communeCode,
  /** Columns of `indicators`, or a group of them: `census` is all that the census file holds, `jobsShares` the shares of jobs. */
  columns: v.pipe(v.array(text), v.minLength(1)),
  reason: missingReason,
  /** True when the source has a value that does not describe the commune: it is left out. */
  setAside: v.boolean(),
  /**
   * The sentence shown beside the figure, in French. `{now}` is replaced by the inhabitants of the commune, `{described}` by
   * those that the census file describes under its code.
   */
  note: text,
});
/** What was decided of figures that are missing or do not describe their commune. */
export type Flag = v.InferOutput<typeof flag>;

const countedTogether = v.strictObject({
  communes: v.pipe(v.array(communeCode), v.minLength(2)),
  /** Columns of jobs that have one figure for all of them, under the code of one. */
  columns: v.pipe(v.array(text), v.minLength(1)),
  why: text,
});
/** Communes that a source counts as one, although they are several in the list of today. */
export type CountedTogether = v.InferOutput<typeof countedTogether>;

/** Figures known beforehand: another vintage must be a decision. */
const expected = v.strictObject({
  communes: count,
  /** Codes of the communes without EPCI, ascending. */
  withoutEpci: v.array(communeCode),
  /** EPCI, bassins d'emploi, zones d'emploi and bassins de vie that communes of the region belong to. */
  epci: count,
  bassins: count,
  /** Bassins under a code of the region: those that its survey of recruitment counts. */
  ownBassins: count,
  zonesEmploi: count,
  bassinsVie: count,
  departements: count,
  /** Inhabitants, population municipale. */
  population: count,
  /** Communes déléguées and associées. */
  former: count,
  /** … of which a source gives the position. */
  placedFormer: count,
  /** Old codes with a successor. */
  codesThatChanged: count,
  /** Pieces of the outline: the mainland and the islands that the contours draw. */
  pieces: count,
  /** Holes in them, which are of another region or country: Valréas, Llívia. None when it is left out. */
  enclaves: v.optional(count),
  /** Years in which missing rows of Urssaf are proved to be zeros. */
  provedYears: v.array(year),
  /** Lines of the administrative list of trades in tension. */
  tensionList: count,
  /** Lines and sum of the published projects of the BMO survey, by year; a year that is not here has no known total. */
  surveys: v.record(
    v.pipe(v.string(), v.regex(/^\d{4}$/)),
    v.strictObject({ lines: count, projects: count }),
  ),
  /** Lines of each source of places. */
  places: v.strictObject({
    resources: count,
    doors: count,
    /** Cards of the first catalogue that one of the doors replaces. */
    replacedDoors: count,
    townHalls: count,
    /** Lines of `lieux-ressources` that are France services. */
    olderFranceServices: count,
    franceServices: count,
    lycees: count,
    /** Training centres for apprentices, those that are placed nowhere included. */
    centres: count,
  }),
});

const regionSettings = v.strictObject({
  /** Code, names, links and islands, as the application reads them. */
  ...regionRecord.entries,
  /** Names of 2018 (ADMIN EXPRESS COG 2018) that communes lost without a commune déléguée. */
  lostNames: v.array(v.strictObject({ code: communeCode, name: text, commune: communeCode })),
  /** What people call a part of the region, as words are compared, and the identifiers of its intercommunalities. */
  said: v.record(text, v.array(text)),
  /** What the public template and schema of a file of places take as examples. */
  examples: v.strictObject({
    /** Communes of the lines of the template, in turn: the only thing of them that exists. */
    communes: v.pipe(v.array(v.strictObject(exampleCommune)), v.minLength(1)),
    /** Commune of the examples of the schema, with a point in it, degrees as text. */
    located: v.strictObject({ ...exampleCommune, latitude: text, longitude: text }),
  }),
  basemap: v.strictObject({
    /** Latitude on which the plane of the build is true, degrees: the middle of the region. */
    middleLat: latitude,
    /**
     * The sea beyond the frame of Natural Earth's extract (-4 to 2° E, 45.5 to 49.3° N), for screens that show more:
     * rectangles as west, south, east, north, in degrees.
     */
    openSea: v.array(v.tuple([longitude, latitude, longitude, latitude])),
    /** Rivers that help to find one's way, by importance in the region; the others of the source are left out. */
    rivers: v.record(text, v.picklist([1, 2, 3])),
    /** Départements drawn around the region, where they come from the files of France; else those of its own file. */
    neighbours: v.optional(v.array(v.pipe(v.string(), v.regex(/^(?:\d{2}|2[AB])$/)))),
  }),
  /** How the administrative list of trades in tension names the region. */
  tensionList: text,
  /**
   * Communes whose figures are missing or do not describe the commune, decided one by one from the notes of the sources.
   * Figures of a part of a commune are set aside: summed as if they were whole, they would lie.
   */
  flags: v.array(flag),
  /** Found by hand in the notes of the sources; the check of perimeters stops on a commune newly marked. */
  countedTogether: v.array(countedTogether),
  /** Zones whose figures no file publishes, by identifier. */
  zonesWithoutFigures: v.optional(v.array(text)),
  /** Bassins that the survey counts with the region and of which no file gives the communes, by code and name. */
  bassinsWithoutCommunes: v.optional(v.array(text)),
  /** Cards whose source page is not linked to, by identifier, and why. Their label still says what was read. */
  unlinkedSources: v.record(text, text),
  expected,
});
/** All that is of one region, and of no other: `geodata/regions/<code>.json`. */
export type RegionSettings = v.InferOutput<typeof regionSettings>;

/** @throws BuildError naming the field that is wrong, or a code that is not the file's name */
export function decodeRegionSettings(fileName: string, json: string): RegionSettings {
  const where = `geodata/regions/${fileName}`;
  const decoded = checked(where, parseJson(where, json), regionSettings);
  if (`${decoded.code}.json` !== fileName)
    throw new BuildError(where, `code "${decoded.code}" is not the name of the file`);
  return decoded;
}

/** What a build is told of its region. */
export interface RegionInput {
  readonly settings: RegionSettings;
  readonly corrections: readonly Correction[];
  /** The two files as text: the lock holds their checksums. */
  readonly texts: { readonly settings: string; readonly corrections: string };
}

/**
 * The settings of a region and the corrections of its own sources: `<code>.json` and `<code>.corrections.json`, where there
 * is one.
 *
 * @param asked INSEE code; null where there is only one region to choose
 * @throws BuildError when there is no such region, or a file is not as expected
 */
export function readRegion(folder: string, asked: string | null): RegionInput {
  const codes = regionCodes(folder);
  const code = asked ?? onlyOne(codes);
  if (!codes.includes(code))
    throw new BuildError('--region', `"${code}" is not in geodata/regions, which has ${codes.join(', ')}`);
  const settings = readFileSync(join(folder, `${code}.json`), 'utf8');
  const path = join(folder, `${code}.corrections.json`);
  const corrections = existsSync(path) ? readFileSync(path, 'utf8') : '[]';
  return {
    settings: decodeRegionSettings(`${code}.json`, settings),
    corrections: decodeCorrections(`geodata/regions/${code}.corrections.json`, corrections),
    texts: { settings, corrections },
  };
}

function onlyOne(codes: readonly string[]): string {
  const [code] = codes;
  if (code === undefined || codes.length > 1)
    throw new BuildError('--region', `expected one of geodata/regions: ${codes.join(', ')}`);
  return code;
}

function regionCodes(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => /^(\d{2})\.json$/.exec(name)?.[1] ?? [])
    .sort();
}

/** The part of the settings that the application reads. */
export function toRegionRecord({ code, names, links, islands, formerExample }: RegionSettings): RegionRecord {
  return { code, names, links, islands, formerExample };
}
