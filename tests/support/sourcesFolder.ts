import { manifestsOf } from '../../geodata/lib/manifest.ts';
import { MANIFESTS, readOptions } from '../../geodata/lib/paths.ts';
import { createSourceFiles, type SourceFiles } from '../../geodata/lib/sourceFiles.ts';
import { committedSettings } from './regionSettings.ts';

/** The upstream files beside the repository, or null on a machine that does not have all of them. */
export function findSources(): SourceFiles | null {
  const files = createSourceFiles(readOptions([]).sources, manifestsOf(MANIFESTS, committedSettings.code));
  return files.missing().length === 0 ? files : null;
}
