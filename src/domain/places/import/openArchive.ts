import { isSound, namesInArchive, unzip } from '../../archive.ts';
import { err, ok, type Result } from '../../result.ts';
import { isArchive, MAX_BYTES } from './fileHead.ts';
import type { FileFlaw } from './report.ts';

/** Lists that an archive may hold: a KMZ, the calendars of an account, a table that was compressed. */
const LIST_NAME = /\.(?:kml|ics|csv|tsv|txt|json|geojson|umap|gpx)$/i;
/** What some systems leave beside each file, and what a KMZ keeps beside its document. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\._|files\/)/;

/**
 * The one list of an archive, or the bytes themselves when they are none. A workbook is an archive without any list: `binary`.
 * Several lists are told, and none is taken for another; the main document of a KMZ stands before those that it links to.
 */
export function openArchive(bytes: Uint8Array): Result<Uint8Array, FileFlaw> {
  if (!isArchive(bytes)) return ok(bytes);
  const lists = (namesInArchive(bytes) ?? []).filter((name) => LIST_NAME.test(name) && !BESIDE.test(name));
  const wanted = lists.find((name) => /^doc\.kml$/i.test(name)) ?? lists[0];
  if (wanted === undefined) return err({ kind: 'binary' });
  if (lists.length > 1 && !/^doc\.kml$/i.test(wanted))
    return err({ kind: 'several-files', files: lists.slice(0, NAMED) });
  const unzipped = unzip(bytes, (name) => name === wanted, MAX_BYTES);
  if (!unzipped.ok)
    return unzipped.error.reason === 'damaged'
      ? err({ kind: 'binary' })
      : err({ kind: 'too-large', bytes: MAX_BYTES });
  const list = unzipped.value.files[wanted];
  return list && isSound(unzipped.value) ? ok(list) : err({ kind: 'damaged-archive' });
}

/** Files that are named when there are several. */
const NAMED = 5;
