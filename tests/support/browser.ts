import { type Browser, chromium } from 'playwright-core';
import { BROWSER_HINT, findBrowser } from './findBrowser.ts';

/** WebGL drawn by the processor, nothing sent home, nothing asked on first run. */
const SOFTWARE_GL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
];

/**
 * The popups of the address bar are pages too, made again behind every page of ours: half a second of the processor each.
 * The rest is what playwright turns off itself, to be said again: of two such lists, the browser reads the last.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** How the page gets its WebGL: by software, or not at all. */
export type Graphics = 'software' | 'none';

/** Starts the browser of this machine. @throws Error saying how to install one */
export function launchBrowser(
  graphics: Graphics = 'software',
  flags: readonly string[] = [],
): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`no browser found: ${BROWSER_HINT}`);
  const gl = graphics === 'software' ? SOFTWARE_GL : ['--disable-gpu', '--disable-3d-apis'];
  const off = `--disable-features=${FEATURES_OFF.join(',')}`;
  return chromium.launch({ executablePath, args: [...QUIET, off, ...gl, ...flags] });
}
