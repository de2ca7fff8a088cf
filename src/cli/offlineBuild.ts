import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { CENTRE_FILE, CENTRE_FOLDER } from '../domain/offline.ts';
import { DOORS_WORKER } from './doorPageBuild.ts';

/** Larger than any file of the build: a file left out would be missing without network. */
const LARGEST_FILE = 8_000_000;
/** Debian's nginx knows the type of this name. */
const MANIFEST_FILE = 'manifest.json';
/** Names that hold a hash of their content: what the browser already has under such a name is not asked for again. */
const HASHED = /(?:-[\w-]{8}|\.[0-9a-f]{10})\.\w+$/;

const MANIFEST = {
  id: './',
  start_url: './',
  scope: './',
  lang: 'fr',
  dir: 'ltr' as const,
  name: 'Arpenteur – dessiner et connaître son territoire',
  short_name: 'Arpenteur',
  categories: ['education'],
  display: 'standalone' as const,
  theme_color: '#F6F3EC',
  background_color: '#F6F3EC',
  icons: [
    { src: 'icons/arpenteur.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icons/arpenteur-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/arpenteur-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/arpenteur-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/**
 * Makes the build an application that is installed and works without network: manifest, and service worker.
 *
 * @param where « dans les … », as the region writes it
 */
export function offlineApplication(where: string): Plugin[] {
  let built = '';
  return [
    {
      name: 'arpenteur-where-it-is-built',
      apply: 'build',
      configResolved: ({ root, build }) => {
        built = resolve(root, build.outDir);
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/workers',
      filename: 'serviceWorker.ts',
      injectRegister: false,
      manifest: {
        ...MANIFEST,
        description: `Dessinez le territoire où vous vivez ${where}, voyez ce qu’il contient. Fonctionne sans connexion.`,
      },
      manifestFilename: MANIFEST_FILE,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*'],
        // The plugin lists its manifest by itself.
        globIgnores: [CENTRE_FILE, `${CENTRE_FOLDER}**`, MANIFEST_FILE, DOORS_WORKER],
        dontCacheBustURLsMatching: HASHED,
        maximumFileSizeToCacheInBytes: LARGEST_FILE,
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(built, entry.url)) })),
            warnings: [],
          }),
        ],
      },
    }),
  ];
}

/** Subresource integrity of a file, as browsers check it. */
function integrityOf(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}
