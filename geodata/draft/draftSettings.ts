import { wordsOf } from '../../src/domain/search/normalise.ts';
import { BuildError } from '../lib/buildError.ts';
import type { Correction } from '../lib/corrections.ts';
import { createLedger } from '../lib/corrections.ts';
import type { Flag, RegionSettings } from '../lib/regionSettings.ts';
import type { RegionSources } from '../lib/regionSources.ts';
import { runSteps } from '../lib/run.ts';
import { byWordsOf, spelled, titled } from '../lib/spelled.ts';
import { type CensusRow, census, impossibleFigures } from '../steps/census.ts';
import { cog } from '../steps/cog.ts';
import { points } from '../steps/points.ts';
import { zonings } from '../steps/zonings.ts';
import { type Frame, frameOf, neighboursOf, riversOf } from './draftBasemap.ts';
import RIVER_NAMES from './rivers.json' with { type: 'json' };

/** What nobody can read in the sources: the words of the region, its sites, its islands. */
export type GivenSettings = Pick<
  RegionSettings,
  | 'code'
  | 'names'
  | 'links'
  | 'islands'
  | 'zonesWithoutFigures'
  | 'bassinsWithoutCommunes'
  | 'unlinkedSources'
>;

const PARTIAL_CENSUS =
  'Le recensement de 2022 et les revenus de 2021 ne décrivent ici qu’une des communes réunies depuis : {described} habitants, sur {now} aujourd’hui.';
const PARTIAL_AGES =
  'La répartition par âge publiée ne décrit qu’une partie de cette commune, née d’une réunion récente.';
const NO_AGES = 'La répartition par âge de cette commune manque dans le fichier utilisé.';
const IMPOSSIBLE =
  'Le pourcentage publié pour cette très petite commune dépasse 100 : il est laissé de côté.';
const MERGED_JOBS =
  'Cette commune a été séparée récemment d’une autre : les chiffres antérieurs les décrivent sans doute ensemble.';

/** Nothing is expected of a draft: its first build says what there is. */
export const NOTHING_EXPECTED: RegionSettings['expected'] = {
  communes: 0,
  withoutEpci: [],
  epci: 0,
  bassins: 0,
  ownBassins: 0,
  zonesEmploi: 0,
  bassinsVie: 0,
  departements: 0,
  population: 0,
  former: 0,
  placedFormer: 0,
  codesThatChanged: 0,
  pieces: 0,
  provedYears: [],
  tensionList: 0,
  surveys: {},
  places: {
    resources: 0,
    doors: 0,
    replacedDoors: 0,
    townHalls: 0,
    olderFranceServices: 0,
    franceServices: 0,
    lycees: 0,
    centres: 0,
  },
};

/** The settings and corrections of a region as its sources give them, `expected` still empty. */
export function draftSettings(
  given: GivenSettings,
  sources: RegionSources,
  tensionNames: readonly string[],
): { readonly settings: RegionSettings; readonly corrections: readonly Correction[] } {
  const empty = emptySettings(given);
  const ground = { readSource: sources.read, region: empty, ids: [...sources.manifests.keys()] };
  const results = runSteps([cog, census, points, zonings], ground, createLedger([]));
  const { communes, former } = results.get(cog);
  const nameOf = new Map(communes.map(({ code, name }) => [code, name]));
  const at = results.get(points);
  const frame = frameOf([...at.values()]);
  const ranked = [...communes].sort((a, b) => b.population - a.population);
  const examples = ranked.slice(0, 5).map(({ code, name, postalCodes: [postcode = ''] }) => ({
    name,
    code,
    postcode,
  }));
  const [first = { name: '', code: '', postcode: '' }] = examples;
  const [lng, lat] = at.get(first.code as never) ?? [0, 0];
  const example = former.find(({ commune, name }) => nameOf.get(commune) !== name);
  const merged = mergedUnits(results.get(census));
  const settings: RegionSettings = {
    ...empty,
    formerExample: example ? { former: example.name, commune: nameOf.get(example.commune) ?? '' } : null,
    examples: {
      communes: examples,
      located: { ...first, latitude: lat.toFixed(4), longitude: lng.toFixed(4) },
    },
    basemap: {
      middleLat: Math.round(((frame.south + frame.north) / 2) * 10) / 10,
      openSea: openSeaBeside(frame),
      rivers: riversOf(sources.read('cours-eau'), frame, riverName),
      neighbours: neighboursOf(sources, frame, given.code),
    },
    tensionList: tensionNameOf(given.names.name, tensionNames),
    flags: flagsOf(results.get(census)),
    countedTogether: merged,
  };
  const corrections = [
    ...bassinCorrections(results.get(zonings).publishedBassinNames, communes),
    ...riverCorrections(sources.read('cours-eau'), settings.basemap.rivers),
  ];
  return { settings, corrections };
}

function emptySettings(given: GivenSettings): RegionSettings {
  const nobody = { name: '', code: '', postcode: '' };
  return {
    code: given.code,
    names: given.names,
    links: given.links,
    islands: given.islands,
    formerExample: null,
    lostNames: [],
    said: {},
    examples: { communes: [nobody], located: { ...nobody, latitude: '', longitude: '' } },
    basemap: { middleLat: 47, openSea: [], rivers: {} },
    tensionList: '',
    flags: [],
    countedTogether: [],
    ...(given.zonesWithoutFigures && { zonesWithoutFigures: given.zonesWithoutFigures }),
    ...(given.bassinsWithoutCommunes && { bassinsWithoutCommunes: given.bassinsWithoutCommunes }),
    unlinkedSources: given.unlinkedSources,
    expected: NOTHING_EXPECTED,
  };
}

type CensusRows = ReadonlyMap<string, CensusRow>;

/** One flag for each commune whose figures are missing or of a part of it, in the words that another region has for it. */
function flagsOf(rows: CensusRows): Flag[] {
  return [...rows].flatMap(([commune, row]): Flag[] => {
    const { perimeter, ages } = row;
    const marks = perimeter.split('+');
    const flags: Flag[] = [];
    if (marks.includes('1'))
      flags.push({
        commune,
        columns: ['census'],
        reason: 'partial-perimeter',
        setAside: true,
        note: PARTIAL_CENSUS,
      });
    if (marks.includes('ages'))
      flags.push({
        commune,
        columns: ['ages'],
        reason: 'partial-perimeter',
        setAside: true,
        note: PARTIAL_AGES,
      });
    if (ages === null && flags.length === 0)
      flags.push({ commune, columns: ['ages'], reason: 'not-in-source', setAside: false, note: NO_AGES });
    if (perimeter.includes('urssaf'))
      flags.push({
        commune,
        columns: ['medianIncome', 'povertyRate', 'jobsPerEmployedResident', 'jobsShares'],
        reason: 'merged-in-source',
        setAside: false,
        note: MERGED_JOBS,
      });
    const impossible = impossibleFigures(row);
    if (impossible.length > 0)
      flags.push({ commune, columns: impossible, reason: 'not-published', setAside: true, note: IMPOSSIBLE });
    return flags;
  });
}

/** Communes that Urssaf counts under the code of one of them: the file of indicators marks each with that code. */
function mergedUnits(rows: CensusRows): RegionSettings['countedTogether'] {
  const units = new Map<string, string[]>();
  for (const [commune, { perimeter }] of rows) {
    const [, code] = /urssaf_(\w{5})_ancien_perimetre/.exec(perimeter) ?? [];
    if (code) units.set(code, [...(units.get(code) ?? []), commune]);
  }
  return [...units].map(([code, communes]) => ({
    communes: communes as never,
    columns: ['privateJobs'],
    why: `Separated since 2020 from ${code}, under the code of which Urssaf still counts them.`,
  }));
}

/** Natural Earth's extract stops at 6° W and 41° N. */
function openSeaBeside({ west, south, east }: Frame): [number, number, number, number][] {
  const atlantic: [number, number, number, number][] = west < -1 ? [[-12, 44, -6, 49.8]] : [];
  const mediterranean: [number, number, number, number][] =
    south < 44 && east > 3 ? [[3.5, 38.5, 8, 41]] : [];
  return [...atlantic, ...mediterranean];
}

function tensionNameOf(name: string, names: readonly string[]): string {
  const same = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ');
  const found = names.find((each) => same(each, name));
  if (!found) throw new BuildError('metiers-en-tension-2024', `no list for "${name}"`);
  return found;
}

/** Names in capitals, written as the communes that they are made of, else with a capital to each word. */
function bassinCorrections(
  names: ReadonlyMap<string, string>,
  communes: readonly { readonly name: string }[],
): Correction[] {
  const byWords = byWordsOf(communes);
  return [...new Set(names.values())].flatMap((from): Correction[] => {
    const to = spelled(from, byWords);
    if (to === from) return [];
    const reason = 'The source writes the names of bassins in capitals, without accents or hyphens.';
    return [{ source: 'communes-bassins-emploi', column: 'libbe', from, to, reason }];
  });
}

const RIVERS: Readonly<Record<string, string>> = RIVER_NAMES;

/** A river as it is written on a map, without its article. */
function riverName(published: string): string {
  return RIVERS[published] ?? titled(published.replace(/^(?:LA |LE |LES |L')/, ''));
}

function riverCorrections(text: string, kept: Readonly<Record<string, number>>): Correction[] {
  const published = new Set([...text.matchAll(/"name":\s*"([^"]+)"/g)].map(([, name = '']) => name));
  return [...published].flatMap((from): Correction[] => {
    const to = riverName(from);
    if (!(to in kept) || to === from) return [];
    const reason = 'The source writes the names of rivers in capitals, without accents.';
    return [{ source: 'cours-eau', column: 'name', from, to, reason }];
  });
}
