import { patientFetch } from './patientFetch.ts';

/** Names of the lists that the build writes in the page (`src/cli/startBuild.ts`). */
export const KIOSK_FILES = 'arpenteur-kiosk';
export const LATER_FILES = 'arpenteur-later';

/** A file that is code or style, and not a page that a server puts in its place. */
const PAGE = /html/;

/**
 * Whether the page would start if it were loaded now: the page itself, every script and style that it names, and those
 * of the kiosk where it is one. What answers is in the browser's own copy for the load that follows.
 */
export async function pageAnswers(address: string, kiosk: boolean): Promise<boolean> {
  const page = await readPage(address);
  if (!page) return false;
  const files = [...filesOfStart(page), ...(kiosk ? listedFiles(page, KIOSK_FILES) : [])];
  const answers = await Promise.all(files.map((file) => answersWhole(new URL(file, address).href)));
  return files.length > 0 && answers.every(Boolean);
}

/** The page as the server has it now; null when it has none. */
export async function readPage(address: string): Promise<Document | null> {
  try {
    const { ok, bytes } = await patientFetch(new URL(address), { cache: 'no-store' });
    return ok ? new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html') : null;
  } catch {
    return null;
  }
}

/** What a page names of its own start, as it is written there: two pages that name the same are of the same version. */
export function filesOfStart(page: Document): string[] {
  const named = page.head.querySelectorAll('script[src], link[rel="modulepreload"], link[rel="stylesheet"]');
  const files = [...named].map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '');
  return files.filter((file) => file !== '');
}

/** Files that a list of the page names. */
export function listedFiles(page: Document, list: string): string[] {
  const content = page.head.querySelector(`meta[name="${list}"]`)?.getAttribute('content') ?? '';
  return content.split(' ').filter((file) => file !== '');
}

async function answersWhole(file: string): Promise<boolean> {
  try {
    const { ok, headers } = await patientFetch(new URL(file), {});
    return ok && !PAGE.test(headers.get('content-type') ?? '');
  } catch {
    return false;
  }
}
