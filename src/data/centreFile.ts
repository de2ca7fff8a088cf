import { type CentreSettings, DEFAULT_CENTRE, decodeCentre } from '../domain/kiosk/centre.ts';
import { CENTRE_FILE } from '../domain/offline.ts';
import type { FileReader } from './artifacts.ts';

/** The settings of the centre; the default ones, and what is wrong, when they cannot be read. Never rejects. */
export async function readCentre(
  files: FileReader,
): Promise<{ readonly settings: CentreSettings; readonly flaw: string | null }> {
  const file = await files.read(CENTRE_FILE);
  if (!file.ok) return { settings: DEFAULT_CENTRE, flaw: `${CENTRE_FILE}: not found` };
  const read = decodeCentre(new TextDecoder().decode(file.value));
  return read.ok
    ? { settings: read.value, flaw: null }
    : { settings: DEFAULT_CENTRE, flaw: `${CENTRE_FILE}: ${read.error}` };
}
