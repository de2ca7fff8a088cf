import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { BROWSER_HINT, findBrowser } from './findBrowser.ts';

/**
 * WebGL drawn by the processor. The page around it is painted and composed by plain code, and not through a processor that
 * plays the part of a graphics card: a quarter of what a visit costs.
 */
const SOFTWARE_GL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];
/** Nothing sent home, nothing asked on first run. */
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

/** Starts the browser of this machine, its WebGL drawn by software. @throws Error saying how to install one */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch(settingsOf(flags));
}

function settingsOf(flags: readonly string[]): LaunchOptions {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`no browser found: ${BROWSER_HINT}`);
  const off = `--disable-features=${FEATURES_OFF.join(',')}`;
  return { executablePath, args: [...QUIET, off, ...SOFTWARE_GL, ...flags] };
}
