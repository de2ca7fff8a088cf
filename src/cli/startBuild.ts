import { resolve } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { KIOSK_FILES, LATER_FILES } from '../data/pageFiles.ts';

const SCRIPT = 'src/app/start/start.ts';
/** What a kiosk needs before its first screen, besides what every page does. */
const KIOSK_PARTS = /\/src\/(?:ui\/kiosk\/KioskLayout|map\/MapView|data\/centreFile)\.tsx?$/;
/** Pages of other modes, that a page beside the map never turns into. */
const OTHER_PAGES = /\/src\/ui\/(?:kiosk\/KioskLayout|report\/CentreReportPage)\.tsx$/;

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/**
 * Gives the page its first script, alone in its file so that no other can be missing to it, and the lists of the files
 * that it will need after its start.
 */
export function watchedStart(): Plugin[] {
  let root = '';
  let script = '';
  return [
    {
      name: 'arpenteur-start',
      apply: 'build',
      configResolved: (config) => {
        root = config.root;
      },
      async buildStart() {
        script = this.emitFile({ type: 'asset', name: 'start.js', source: await buildScript(root) });
      },
      generateBundle() {
        script = this.getFileName(script);
      },
      transformIndexHtml: {
        order: 'post',
        handler: (html, { bundle }) => (bundle ? [scriptTag(script), ...listTags(html, bundle)] : []),
      },
    },
    {
      name: 'arpenteur-start-served',
      apply: 'serve',
      transformIndexHtml: () => [
        { tag: 'script', attrs: { type: 'module', src: `/${SCRIPT}` }, injectTo: 'head-prepend' },
      ],
    },
  ];
}

/** The script with what it needs in it, as browsers run it without modules. */
async function buildScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: resolve(root, SCRIPT), formats: ['iife'], name: 'arpenteurStart' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${SCRIPT} was not built`);
  return output.output[0].code;
}

function scriptTag(file: string): HtmlTagDescriptor {
  return { tag: 'script', attrs: { defer: true, src: `./${file}` }, injectTo: 'head-prepend' };
}

function listTags(html: string, bundle: Bundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const named = (pattern: RegExp) =>
    chunks.filter(({ facadeModuleId }) => pattern.test(facadeModuleId ?? ''));
  const atStart = (file: string) => html.includes(file);
  const kiosk = filesOf(named(KIOSK_PARTS), bundle);
  const otherPages = new Set(named(OTHER_PAGES).flatMap((chunk) => [chunk.fileName, ...stylesOf(chunk)]));
  const all = chunks.flatMap((chunk) => [chunk.fileName, ...stylesOf(chunk)]);
  return [
    listTag(
      KIOSK_FILES,
      [...kiosk].filter((file) => !atStart(file)),
    ),
    listTag(
      LATER_FILES,
      [...new Set(all)].filter((file) => !atStart(file) && !otherPages.has(file)),
    ),
  ];
}

function listTag(name: string, files: readonly string[]): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name, content: files.join(' ') }, injectTo: 'head' };
}

/** Files of chunks and of all they import before they run. */
function filesOf(chunks: readonly Chunk[], bundle: Bundle): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (chunk: Chunk) => {
    if (files.has(chunk.fileName)) return;
    for (const file of [chunk.fileName, ...stylesOf(chunk)]) files.add(file);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  for (const chunk of chunks) add(chunk);
  return files;
}

function stylesOf({ viteMetadata }: Chunk): readonly string[] {
  return [...(viteMetadata?.importedCss ?? [])];
}
