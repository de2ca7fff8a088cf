import { resolve } from 'node:path';
import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import { createCatalogueSource } from '../../src/data/catalogueSource.ts';
import { measurePaper } from './paperReading.ts';
import { publish, readOptions } from './report.ts';

/** The sheets of G18 alone: a thousand take an hour or so. `--exactness N` for another number of them. */
const options = readOptions(process.argv.slice(2));
const files = createDiskFiles(resolve(import.meta.dirname, '../../public/data'));
const region = await createCatalogueSource(files).loadRegion(() => {});
if (!region.ok) throw new Error(region.error.kind);
publish(measurePaper(region.value, options.short, options.exactness ?? (options.short ? 20 : 1000)), options);
