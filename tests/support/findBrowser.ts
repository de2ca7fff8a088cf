import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { CHROMIUM, PROGRAMFILES, LOCALAPPDATA } = process.env;
const X86_PROGRAMS = process.env['PROGRAMFILES(X86)'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[PROGRAMFILES, X86_PROGRAMS, LOCALAPPDATA].flatMap((programs) =>
    programs
      ? [
          join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(programs, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
  ),
];

/** How to get a browser for the end-to-end tests, in one line. */
export const BROWSER_HINT =
  'install Chromium, Chrome or Edge (Debian, Ubuntu: apt-get install chromium), or give its path in CHROMIUM';

/** Path of a Chromium-like browser: the one that CHROMIUM names, or one in its usual place; null when there is none. */
export function findBrowser(): string | null {
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : null;
  return USUAL_PLACES.find((path) => existsSync(path)) ?? null;
}
