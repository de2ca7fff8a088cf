import { type CentreFileName, folderPath, listFiles, type NameFault } from '../domain/centre/fileNames.ts';
import type { CentreReading, FileGap, FolderFile, SettingsReport } from '../domain/centre/report.ts';
import { type CentreSettings, DEFAULT_CENTRE } from '../domain/kiosk/centre.ts';
import { decodeCentre } from '../domain/kiosk/decodeCentre.ts';
import { CENTRE_FILE, CENTRE_SETTINGS } from '../domain/offline.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { patientFetch } from './patientFetch.ts';

/** Port: a file that a centre may have put on the server. @param path from the folder of the page. Never rejects. */
export type CentreFiles = (path: string) => Promise<Result<FolderFile, FileGap>>;

/**
 * The centre's files over HTTP, asked for again each time: they change without a build. A page in place of a file is how some
 * servers say that there is none, an answer without content how ours does.
 *
 * @param base address of the folder of the page, with its final slash
 */
export function createCentreFiles(base: string): CentreFiles {
  return async (path) => {
    try {
      const answer = await patientFetch(new URL(path, base), { cache: 'no-cache' });
      const isPage = /html/.test(answer.headers.get('content-type') ?? '');
      if (answer.status === 204 || answer.status === 404 || answer.status === 410 || (answer.ok && isPage))
        return err('absent');
      if (!answer.ok) return err('unreachable');
      return ok({ bytes: answer.bytes, date: dayOf(answer.headers.get('last-modified')) });
    } catch {
      return err('unreachable');
    }
  };
}

function dayOf(header: string | null): string | null {
  const at = new Date(header ?? '');
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
}

/**
 * The settings of the centre: `centre/centre.json`, or `borne.json` where there is none. The shipped ones for what cannot be
 * read, which the report says.
 *
 * @param all also looks for a `borne.json` that is not read, which only the report needs
 */
export async function readSettings(files: CentreFiles, all = false): Promise<CentreReading> {
  const own = await files(CENTRE_SETTINGS);
  if (own.ok) {
    const other = all ? await files(CENTRE_FILE) : null;
    return toReading(CENTRE_SETTINGS, own.value, Boolean(other?.ok && saysSomething(other.value)));
  }
  const old = await files(CENTRE_FILE);
  if (old.ok) return toReading(CENTRE_FILE, old.value, false);
  const fault = [own, old].some(({ error }) => error === 'unreachable') ? 'unreachable' : null;
  return { settings: DEFAULT_CENTRE, report: { ...NO_FILE, fault } };
}

const NO_FILE: SettingsReport = {
  file: null,
  date: null,
  size: null,
  fault: null,
  issues: [],
  otherIgnored: false,
  ...givenBy(DEFAULT_CENTRE),
};

/** What the kiosk gives with these settings, for the person in charge to check. */
function givenBy({
  takeAway,
  publicAddress,
  hiddenLinks,
}: CentreSettings): Pick<SettingsReport, 'code' | 'hiddenLinks'> {
  return { code: { given: takeAway.code, address: publicAddress }, hiddenLinks };
}

function toReading(file: string, { bytes, date }: FolderFile, otherIgnored: boolean): CentreReading {
  const read = decodeCentre(new TextDecoder().decode(bytes));
  const report = { ...NO_FILE, file, date, size: bytes.length, otherIgnored };
  return read.ok
    ? {
        settings: read.value.settings,
        report: { ...report, issues: read.value.issues, ...givenBy(read.value.settings) },
      }
    : { settings: DEFAULT_CENTRE, report: { ...report, fault: read.error } };
}

/** The one that is shipped writes the default settings out: leaving it there is nothing to be told. */
function saysSomething({ bytes }: FolderFile): boolean {
  const read = decodeCentre(new TextDecoder().decode(bytes));
  return !read.ok || JSON.stringify(read.value.settings) !== JSON.stringify(DEFAULT_CENTRE);
}

/** A name of the list, with its file or why there is none. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: CentreFileName['kind'] | null;
  readonly file: Result<FolderFile, FileGap | NameFault>;
}

/**
 * Every file that the settings list, in their order, names that are not read included; without a list, those of the
 * well-known names that there are.
 */
export async function readFolder(
  files: CentreFiles,
  listed: readonly string[] | null,
): Promise<readonly FolderEntry[]> {
  const list = listFiles(listed);
  const read = await Promise.all(
    list.files.map(async ({ name, kind }) => ({ name, kind, file: await files(folderPath(name)) })),
  );
  const found = listed ? read : read.filter(({ file }) => file.ok || file.error !== 'absent');
  return [...found, ...list.refused.map(({ name, fault }) => ({ name, kind: null, file: err(fault) }))];
}
