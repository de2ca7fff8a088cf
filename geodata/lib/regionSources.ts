import * as v from 'valibot';
import { BuildError } from './buildError.ts';
import { type Cut, FRANCE_EXTRACTS } from './franceExtracts.ts';
import { checked, parseJson } from './json.ts';
import { type Manifest, manifestsOf } from './manifest.ts';
import { MANIFESTS } from './paths.ts';
import type { RegionSettings } from './regionSettings.ts';
import { createSourceFiles, type SourceFiles } from './sourceFiles.ts';

const COMMUNES = 'etalab-communes';

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
  const read = (id: string) => {
    const extract = manifests.get(id)?.region === undefined ? FRANCE_EXTRACTS[id] : undefined;
    if (!extract) return files.read(id);
    cut ??= cutOf(settings, files.read(COMMUNES));
    return extract((part) => (part === '' ? files.read(id) : files.readPart(id, part)), cut);
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
    region: code,
    communes: new Set(own.map(({ code: commune }) => commune)),
    departements: [...departements].sort(),
    neighbours: basemap.neighbours ?? [],
    middleLat: basemap.middleLat,
  };
}
