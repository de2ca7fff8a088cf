import type { SettingsReport } from '../domain/centre/report.ts';
import type { CentreFlaw, CentreSettings } from '../domain/kiosk/centre.ts';
import { isReachable } from '../domain/links/reachable.ts';
import { type CentreFiles, createCentreFiles, readSettings } from './centreFolder.ts';

/** What a kiosk goes by, and what is wrong in what it was told. */
export interface KioskReading {
  readonly settings: CentreSettings;
  readonly flaw: CentreFlaw | null;
}

/**
 * The settings of the centre; the default ones, and what is wrong, for what cannot be read. A code that would lead a
 * telephone to the kiosk's own machine is left out, and that is said too. Never rejects.
 *
 * @param page address of the kiosk, which telephones are sent to when the settings name no other
 */
export async function readCentre(
  page: string,
  files: CentreFiles = createCentreFiles(page),
): Promise<KioskReading> {
  const { settings, report } = await readSettings(files);
  const flaw = flawOf(report);
  const address = settings.publicAddress ?? page;
  if (!settings.takeAway.code || isReachable(address)) return { settings, flaw };
  return {
    settings: { ...settings, takeAway: { ...settings.takeAway, code: false } },
    flaw: flaw ?? { kind: 'no-address', detail: `publicAddress: no telephone can open ${address}` },
  };
}

function flawOf({ file, fault, issues: [first] }: SettingsReport): CentreFlaw | null {
  if (fault) return { kind: 'unreadable', detail: file ? `${file}: ${fault}` : fault };
  return first ? { kind: 'partly', detail: `${file}: ${first.path}: ${first.detail}` } : null;
}
