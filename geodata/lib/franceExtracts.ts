import Papa from 'papaparse';
import * as v from 'valibot';
import { BuildError } from './buildError.ts';
import { outlineOf } from './departementOutlines.ts';
import { AREA, type PolygonRings, polygonsOf, readFeatures } from './geojson.ts';
import { checked, parseJson } from './json.ts';
import { labelPoint } from './labelPoint.ts';
import { createPlane } from './plane.ts';

/** What is cut out of the files of France. */
export interface Cut {
  /** INSEE codes of the regions that the communes are in. */
  readonly regions: readonly string[];
  readonly communes: ReadonlySet<string>;
  /** Communes whose zones are read: those, and where whole zones are wanted, all of them. */
  readonly zoned?: ReadonlySet<string>;
  /** Départements of the region, and those that are drawn around it. */
  readonly departements: readonly string[];
  readonly neighbours: readonly string[];
  readonly middleLat: number;
}

/** Text of one file of a source: of a part by its name, of the only file by ''. */
type ReadPart = (part: string) => string;
type Extract = (read: ReadPart, cut: Cut) => string;

type Cells = Record<string, string>;

/** Part of the contours that has the départements of a region together, drawn before those of the others. */
const TOGETHER = 'region-52';
const NO_EPCI = 'ZZZZZZZZZ';
/** Municipal arrondissements, which are not communes: the commune of each begins of their code. */
const ARRONDISSEMENTS = [
  [/^751\d\d$/, '75056'],
  [/^6938\d$/, '69123'],
  [/^132\d\d$/, '13055'],
] as const;

/**
 * How a file of France becomes the one of a region, in the columns of the regional one: the steps of the build read the same
 * thing whatever the region. A source that is not here is read whole.
 */
export const FRANCE_EXTRACTS: Readonly<Record<string, Extract>> = {
  'communes-cog2025': (read, cut) =>
    collection(
      drawnCommunes(read, cut.departements)
        .filter(({ code }) => cut.communes.has(code))
        .map(({ code, polygons }) => feature({ DEPCOM: code }, 'MultiPolygon', polygons)),
    ),
  'communes-points': (read, cut) => {
    const plane = createPlane(cut.middleLat);
    return collection(
      drawnCommunes(read, cut.departements)
        .filter(({ code }) => cut.communes.has(code))
        .map(({ code, polygons }) => {
          const shape = polygons.map(([outer = [], ...holes]) => ({ outer, holes }));
          return feature({ DEPCOM: code }, 'Point', labelPoint(shape, plane, code));
        }),
    );
  },
  'departements-2025': (read, cut) =>
    collection(
      [...cut.departements, ...cut.neighbours].map((code) => {
        const areas = drawnCommunes(read, [code]).flatMap(({ polygons }) => polygons);
        return feature(
          { code_insee: code, nom_officiel: departementName(read, code) },
          'MultiPolygon',
          outlineOf(areas),
        );
      }),
    ),
  'communes-zonages': (read, cut) => {
    const names = new Map(
      rows(read('names')).map(({ zonage, code, libelle }) => [`${zonage}:${code}`, libelle ?? '']),
    );
    const named = (part: string) =>
      new Map(rows(read(part)).map(({ code = '', libelle = '' }) => [code, libelle]));
    const [departements, regions] = [named('departements'), named('regions')];
    return written(
      rows(read('communes'))
        .filter(({ code = '' }) => (cut.zoned ?? cut.communes).has(code))
        .map(({ code, dep = '', reg = '', epci, ze2020, bv2022 }) => ({
          DEPCOM: code,
          EPCI: epci === '' ? NO_EPCI : epci,
          DEP: dep,
          NOM_DEP: departements.get(dep),
          REG: reg,
          NOM_REG: regions.get(reg),
          ZE2020: ze2020,
          LIB_ZE2020: names.get(`ZE:${ze2020}`),
          BV2022: bv2022,
          LIB_BV2022: names.get(`BV:${bv2022}`),
        })),
    );
  },
  'communes-bassins-emploi': (read, cut) =>
    written(
      rows(read(''))
        .filter(({ code = '' }) => (cut.zoned ?? cut.communes).has(code))
        .map(({ code, be, lib_be }) => ({ DEPCOM: code, codbe: be, libbe: lib_be })),
    ),
  'zones-emploi-2025': (read) => {
    const sizes = new Map<string, number>();
    for (const { ze2020 = '' } of rows(read(''))) sizes.set(ze2020, (sizes.get(ze2020) ?? 0) + 1);
    return collection(
      [...sizes].map(([ze2020, size]) => feature({ ze2020, nb_com: String(size) }, 'MultiPolygon', [])),
    );
  },
  'communes-passage': (read, cut) =>
    written(rows(read('')).filter(({ DEPCOM = '' }) => cut.communes.has(DEPCOM))),
  'communes-indicateurs': ofCommunes,
  'urssaf-communes': ofCommunes,
  'emploi-ze-series': (read) => written(rows(read('')).filter(({ code_ze = '' }) => /^\d{4}$/.test(code_ze))),
  'france-services': (read, cut) =>
    written(
      rows(read(''))
        .map(({ insee_com = '', ...row }): Cells => ({ ...row, insee_com: communeOf(insee_com) }))
        .filter(({ insee_com = '' }) => cut.communes.has(insee_com)),
    ),
  'inserjeunes-cfa': (read, cut) =>
    written(rows(read('')).filter(({ UAI = '' }) => cut.departements.includes(departementOf(UAI)))),
  'ne-populated-places': (read) =>
    collection(
      places(read(''))
        .filter(({ properties }) => properties.adm0_a3 === 'FRA')
        .map(({ geometry, properties }) => ({
          type: 'Feature',
          properties: { NAME_FR: properties.name },
          geometry,
        })),
    ),
};

/** The lines of some communes, from a file for each region. */
function ofCommunes(read: ReadPart, cut: Cut): string {
  return written(
    cut.regions.flatMap((region) => rows(read(region))).filter(({ code = '' }) => cut.communes.has(code)),
  );
}

/** The département of an establishment, by its national number: Corsica has 620 and 720 in place of letters. */
function departementOf(uai: string): string {
  const head = uai.slice(0, 3);
  return { '620': '2A', '720': '2B' }[head] ?? head.slice(1);
}

function communeOf(code: string): string {
  return ARRONDISSEMENTS.find(([pattern]) => pattern.test(code))?.[1] ?? code;
}

interface DrawnCommune {
  readonly code: string;
  readonly polygons: readonly PolygonRings[];
}

/** Every commune of some départements. @throws BuildError when one of them is drawn in no part */
function drawnCommunes(read: ReadPart, departements: readonly string[]): DrawnCommune[] {
  return departements.flatMap((departement) => {
    const own = communesIn(read, departement, v.object({ code: v.string() }), ({ code }) => code);
    if (own) return own;
    const together = communesIn(read, TOGETHER, v.object({ DEPCOM: v.string() }), ({ DEPCOM }) => DEPCOM);
    return (together ?? []).filter(({ code }) => code.startsWith(departement));
  });
}

function communesIn<P>(
  read: ReadPart,
  part: string,
  properties: v.GenericSchema<unknown, P>,
  codeOf: (properties: P) => string,
): DrawnCommune[] | null {
  const text = read(part);
  if (text === '') return null;
  return readFeatures(part, text, AREA, properties).map(({ geometry, properties: row }) => ({
    code: codeOf(row),
    polygons: polygonsOf(geometry),
  }));
}

function departementName(read: ReadPart, code: string): string {
  const name = rows(read('names')).find((row) => row['code'] === code)?.['libelle'];
  if (!name) throw new BuildError('departements-2025', `département ${code} has no name`);
  return name;
}

function places(text: string) {
  const schema = v.object({
    features: v.array(
      v.object({
        geometry: v.unknown(),
        properties: v.object({ name: v.string(), adm0_a3: v.nullish(v.string()) }),
      }),
    ),
  });
  return checked('ne-populated-places', parseJson('ne-populated-places', text), schema).features;
}

function rows(text: string): Cells[] {
  return Papa.parse<Cells>(text.trimEnd(), { header: true, delimiter: ',' }).data;
}

function written(lines: readonly Readonly<Record<string, string | undefined>>[]): string {
  return Papa.unparse([...lines], { newline: '\n' });
}

function feature(properties: Readonly<Record<string, string>>, type: string, coordinates: unknown) {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function collection(features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}
