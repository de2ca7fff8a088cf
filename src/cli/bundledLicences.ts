import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Name of the list in the built application. */
export const LICENCES_FILE = 'licences.txt';

/** What is shipped without being part of the page's own code: its typeface, and the service worker. */
const BESIDE = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** Adds to Vite's list of the licences of what it bundled those of what it did not. */
export function bundledLicences(): Plugin {
  let root = '';
  return {
    name: 'arpenteur-licences',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[LICENCES_FILE];
        if (list?.type !== 'asset') throw new Error(`the build made no ${LICENCES_FILE}`);
        list.source = [list.source.toString(), ...BESIDE.map((name) => describePackage(root, name))].join(
          '\n',
        );
      },
    },
  };
}

function describePackage(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  return `## ${name} - ${version} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
}
