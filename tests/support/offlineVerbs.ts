import type { Page } from 'playwright-core';
import type { SiteCopy } from './siteCopy.ts';
import { linkTo, MAUGES } from './verbs.ts';
import { type VisitOptions, visit } from './visit.ts';

/** What the browser itself writes when a file cannot be had. */
export const NETWORK = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_FAILED/;

/** What is kept and what is served does not depend on a map. */
export const WITHOUT_MAP = { webgl: false } as const;

/** The application of a deployment, that copies itself. */
export async function openCopied({ url }: SiteCopy, options: VisitOptions = {}): Promise<Page> {
  return visit({ site: url, link: linkTo({ view: MAUGES }), offline: true, expected: NETWORK, ...options });
}

/** Waits until all of the application is kept for use without network. */
export async function copyIsWhole(page: Page): Promise<void> {
  await page.getByText('Disponible hors connexion').waitFor({ timeout: 40_000 });
}
