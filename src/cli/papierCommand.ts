import type { FeatureCollection, Polygon } from 'geojson';
import { type ReadOutline, readSheet } from '../domain/paper/reading/readSheet.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { repairOutline } from '../domain/territory/outline.ts';
import { readingRemarks, sheetReadingTexts } from '../ui/texts/sheetReading.ts';
import { readPicture } from './pictureFile.ts';

const USAGE = 'Emploi : npm run --silent papier -- lire IMAGE.(png|jpg)';

/** What the command line prints: one feature for each line found, `remarques` beside them. */
type ReadLines = FeatureCollection<Polygon, { readonly stylo: string; readonly feuille: number }> & {
  readonly remarques: readonly string[];
};

/**
 * The `papier` command without its streams: the outlines drawn by hand on a sheet, or the one sentence that says why there
 * are none.
 *
 * @param args `lire` and a photograph or a scan, as typed
 * @param from folder that a relative path starts from
 */
export async function runPapier(args: readonly string[], from: string): Promise<Result<ReadLines, string>> {
  const [verb, file, ...others] = args;
  if (verb !== 'lire' || !file || others.length > 0)
    return err(`Une image, et une seule, est attendue. ${USAGE}`);
  const picture = await readPicture(file, from);
  if (!picture.ok) return picture;
  const reading = readSheet(picture.value);
  if (!reading.ok) return err(sheetReadingTexts.flaw[reading.error]);
  const { outlines, code } = reading.value;
  return ok({
    type: 'FeatureCollection',
    features: outlines.flatMap((outline) => toFeatures(outline, code.sheet)),
    remarques: [
      ...(outlines.length === 0 ? [sheetReadingTexts.nothing] : []),
      ...readingRemarks(reading.value),
    ],
  });
}

function toFeatures({ pen, ring }: ReadOutline, sheet: number): ReadLines['features'] {
  const repaired = repairOutline(ring);
  if (!repaired.ok) return [];
  const [largest] = [...repaired.value.shape].sort((a, b) => b.outer.length - a.outer.length);
  if (!largest) return [];
  const closed = [largest.outer, ...largest.holes].map((each) =>
    [...each, ...each.slice(0, 1)].map(([x, y]) => [x, y]),
  );
  return [
    {
      type: 'Feature',
      properties: { stylo: sheetReadingTexts.pen[pen], feuille: sheet },
      geometry: { type: 'Polygon', coordinates: closed },
    },
  ];
}
