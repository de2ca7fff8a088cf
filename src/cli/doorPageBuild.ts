import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { DOORS_FILE } from '../domain/doorPage/doorPage.ts';

const SCRIPT = 'src/ui/phone/phone.ts';
const WORKER = 'src/workers/doorPageWorker.ts';
const ICON = 'icons/arpenteur.svg';
/** The script of the page as it is served while it is edited. */
const EDITED_SCRIPT = /\s*<script type="module" src="\/src\/ui\/phone\/phone\.ts"><\/script>/;

/** The service worker of the page of doors: at the root, its scope is that page alone. */
export const DOORS_WORKER = 'porteWorker.js';

/**
 * Builds the page of doors apart from the application, so that it shares no file with it: one page, one script, one style, and a
 * service worker that keeps these only.
 */
export function doorPage(): Plugin {
  let root = '';
  let script = '';
  let style = '';
  return {
    name: 'arpenteur-door-page',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async buildStart() {
      const { code, css } = await bundle(root, SCRIPT, {});
      script = this.emitFile({ type: 'asset', name: 'porte.js', source: code });
      style = this.emitFile({ type: 'asset', name: 'porte.css', source: css });
    },
    async generateBundle() {
      const files = [this.getFileName(script), this.getFileName(style)] as const;
      const page = readFileSync(resolve(root, DOORS_FILE), 'utf8');
      this.emitFile({ type: 'asset', fileName: DOORS_FILE, source: withFiles(page, ...files) });
      const { code } = await bundle(root, WORKER, {
        DOOR_PAGE_FILES: JSON.stringify([DOORS_FILE, ...files, ICON]),
      });
      this.emitFile({ type: 'asset', fileName: DOORS_WORKER, source: code });
    },
  };
}

/** @throws Error when the page does not name its script as it is expected */
function withFiles(page: string, script: string, style: string): string {
  if (!EDITED_SCRIPT.test(page)) throw new Error(`${DOORS_FILE} does not load ${SCRIPT}`);
  const tags = `    <link rel="stylesheet" href="./${style}" />\n    <script defer src="./${script}"></script>\n  </head>`;
  return page.replace(EDITED_SCRIPT, '').replace(/ {2}<\/head>/, () => tags);
}

/** A script with all that it needs in it, and its styles; empty for none. */
async function bundle(
  root: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<{ readonly code: string; readonly css: string }> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2020',
      cssCodeSplit: false,
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'arpenteurPage' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = output.output;
  const script = files.find((file) => file.type === 'chunk');
  const css = files.find(({ fileName }) => fileName.endsWith('.css'));
  if (script?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return { code: script.code, css: css?.type === 'asset' ? String(css.source) : '' };
}
