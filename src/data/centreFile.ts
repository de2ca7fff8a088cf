import {
  type CentreFlaw,
  type CentreSettings,
  DEFAULT_CENTRE,
  decodeCentre,
} from '../domain/kiosk/centre.ts';
import { isReachable } from '../domain/links/reachable.ts';
import { CENTRE_FILE } from '../domain/offline.ts';
import type { FileReader } from './artifacts.ts';

/** What a kiosk goes by, and what is wrong in what it was told. */
export interface CentreReading {
  readonly settings: CentreSettings;
  readonly flaw: CentreFlaw | null;
}

/**
 * The settings of the centre; the default ones, and what is wrong, when they cannot be read. A code that would lead a
 * telephone to the kiosk's own machine is left out, and that is said too. Never rejects.
 *
 * @param page address of the kiosk, which telephones are sent to when the settings name no other
 */
export async function readCentre(files: FileReader, page: string): Promise<CentreReading> {
  const { settings, flaw } = await readSettings(files);
  const address = settings.publicAddress ?? page;
  if (!settings.takeAway.code || isReachable(address)) return { settings, flaw };
  return {
    settings: { ...settings, takeAway: { ...settings.takeAway, code: false } },
    flaw: flaw ?? { kind: 'no-address', detail: `publicAddress: no telephone can open ${address}` },
  };
}

async function readSettings(files: FileReader): Promise<CentreReading> {
  const unreadable = (detail: string): CentreReading => ({
    settings: DEFAULT_CENTRE,
    flaw: { kind: 'unreadable', detail: `${CENTRE_FILE}: ${detail}` },
  });
  const file = await files.read(CENTRE_FILE);
  if (!file.ok) return unreadable('not found');
  const read = decodeCentre(new TextDecoder().decode(file.value));
  return read.ok ? { settings: read.value, flaw: null } : unreadable(read.error);
}
