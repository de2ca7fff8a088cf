import * as v from 'valibot';
import { readOfficialCommunes } from '../steps/cog.ts';
import { RING_KM } from '../steps/ring/ringList.ts';
import { BuildError } from './buildError.ts';
import { readCsv } from './csv.ts';
import { type Cut, FRANCE_EXTRACTS } from './franceExtracts.ts';
import { checked, parseJson } from './json.ts';
import { type Manifest, manifestsOf } from './manifest.ts';
import { MANIFESTS } from './paths.ts';
import type { RegionSettings } from './regionSettings.ts';
import { createSourceFiles, type SourceFiles } from './sourceFiles.ts';

const COMMUNES = 'etalab-communes';
const DISTANCES = 'communes-distance';
/** Sources of the communes around the region have the name of those of France after this. */
const AROUND = 'ring-';

/** The sources of the build of one region: its own files, and what is cut for it out of those of France. */
export interface RegionSources {
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly files: SourceFiles;
  /** Text of a source in the form that steps read, as `SourceFiles.read`. */
  read(id: string): string;
}

/** What of a region decides which lines are its own. */
export type CutSettings = Pick<RegionSettings, 'code' | 'basemap'>;

/** @param folder of the source files */
export function sourcesOfRegion(folder: string, settings: CutSettings): RegionSources {
  const manifests = manifestsOf(MANIFESTS, settings.code);
  const files = createSourceFiles(folder, manifests);
  let cut: Cut | null = null;
  let ringCut: Cut | null = null;
  const read = (id: string) => {
    const around = id.startsWith(AROUND);
    const name = around ? id.slice(AROUND.length) : id;
    const extract = manifests.get(id)?.region === undefined ? FRANCE_EXTRACTS[name] : undefined;
    if (!extract) return files.read(id);
    if (around) ringCut ??= ringCutOf(settings, files.read(COMMUNES), files.read(DISTANCES));
    else cut ??= cutOf(settings, files.read(COMMUNES));
    const chosen = around ? ringCut : cut;
    if (!chosen) return '';
    return extract((part) => (part === '' ? files.read(id) : files.readPart(id, part)), chosen);
  };
  return { manifests, files, read };
}

function cutOf({ code, basemap }: CutSettings, officialList: string): Cut {
  const row = v.object({ type: v.string(), code: v.string(), region: v.optional(v.string()) });
  const list = checked(COMMUNES, parseJson(COMMUNES, officialList), v.array(row));
  const own = list.filter(({ type, region }) => type === 'commune-actuelle' && region === code);
  if (own.length === 0) throw new BuildError(COMMUNES, `no commune of the region ${code}`);
  const departements = new Set(own.map(({ code: commune }) => commune.slice(0, 2)));
  return {
    regions: [code],
    communes: new Set(own.map(({ code: commune }) => commune)),
    departements: [...departements].sort(),
    neighbours: basemap.neighbours ?? [],
    middleLat: basemap.middleLat,
  };
}

/** The communes around the region, and the zones of all of France: a zone that straddles the border is then whole. */
function ringCutOf({ basemap }: CutSettings, officialList: string, distances: string): Cut {
  const near = new Set(
    readCsv(DISTANCES, distances, ['code', 'km_limite'])
      .filter(({ cells }) => Number(cells.km_limite) <= RING_KM)
      .map(({ cells }) => cells.code),
  );
  const all = readOfficialCommunes(officialList);
  return {
    regions: [...new Set(all.filter(({ code }) => near.has(code)).map(({ region }) => region))].sort(),
    communes: near,
    zoned: new Set(all.map(({ code }) => code)),
    departements: [...new Set([...near].map((code) => code.slice(0, 2)))].sort(),
    neighbours: [],
    middleLat: basemap.middleLat,
  };
}
