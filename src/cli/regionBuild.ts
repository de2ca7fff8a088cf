import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { decodeDataIndex } from '../domain/catalogue/contract.ts';
import type { RegionRecord } from '../domain/catalogue/regionContract.ts';

/** What the page says in place of the region, before it is built. */
const MARK = '%REGION%';

/**
 * The region of the published data.
 *
 * @param root folder of the application
 * @throws Error when there are no data, or not as the application reads them
 */
export function publishedRegion(root: string): RegionRecord {
  const path = resolve(root, 'public/data/index.json');
  const index = decodeDataIndex(JSON.parse(readFileSync(path, 'utf8')));
  if (!index.ok) throw new Error(`${path}: ${index.error}`);
  return index.value.region;
}

/** Writes in the page where it is about: « dans les … », as the region writes it. */
export function namedRegion(): Plugin {
  let root = '';
  return {
    name: 'arpenteur-region',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(MARK, () => escaped(publishedRegion(root).names.in)),
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
