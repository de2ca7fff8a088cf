import type { Region } from '../../src/domain/catalogue/region.ts';
import type { Bbox } from '../../src/domain/geo.ts';
import { createFrame } from '../../src/domain/paper/frame.ts';
import { drawPaperMap } from '../../src/domain/paper/paperMap.ts';
import { readSheet } from '../../src/domain/paper/reading/readSheet.ts';
import { SHEET, type SheetCode } from '../../src/domain/paper/sheet.ts';
import { printSheet } from '../support/printedSheet.ts';
import { atLeast, atMost } from './gates.ts';
import { overlapOf } from './paperOverlap.ts';
import { drawOnSheet, photograph } from './paperPhotos.ts';
import type { BenchReport } from './report.ts';
import { percentile, timeEach } from './rounds.ts';
import { createRandom } from './seededOutlines.ts';

const AROUND_CHATEAUBRIANT: Bbox = [-1.8, 47.4, -0.9, 48.0];
const TILT = 35;
const LARGE = { width: 4000, height: 3000 };
const SMALL = { width: 2400, height: 1800 };
const PRINT_PIXELS_PER_MM = 7;

/** G18: outlines drawn on printed sheets, photographed, and read back. */
export function measurePaper(region: Region, short: boolean, photographs: number): BenchReport {
  const { widthMm, heightMm } = SHEET.map;
  const box = AROUND_CHATEAUBRIANT;
  const code: SheetCode = { format: 'A4', seen: createFrame(box, widthMm, heightMm).seen, sheet: 1 };
  const map = drawPaperMap({ region, territories: [], marks: [], box, widthMm, heightMm });
  const printed = printSheet(code, map, PRINT_PIXELS_PER_MM);
  const overlaps: number[] = [];
  let [wrong, foundOnBlank] = [0, 0];
  for (let seed = 1; seed <= photographs; seed++) {
    const random = createRandom(seed);
    const { page, meant } = drawOnSheet(random, printed);
    const photo = photograph(random, page, { ...SMALL, tilt: TILT, covered: false, blur: random() * 1.6 });
    const reading = readSheet(photo);
    const rings = reading.ok ? reading.value.outlines.map(({ ring }) => ring) : [];
    const overlap = overlapOf(meant, rings, code);
    overlaps.push(overlap);
    // A territory that is not what was drawn, and nothing that says so.
    const isSaid =
      !reading.ok || reading.value.unclosed > 0 || reading.value.longestGapMm > 0 || rings.length === 0;
    if (overlap < 0.9 && !isSaid) wrong++;
    if (seed % 5 !== 0) continue;
    const blank = readSheet(
      photograph(random, printed, { ...SMALL, tilt: TILT, covered: false, blur: random() }),
    );
    if (blank.ok && blank.value.outlines.length > 0) foundOnBlank++;
  }
  const random = createRandom(7);
  const large = photograph(random, drawOnSheet(random, printed).page, {
    ...LARGE,
    tilt: 20,
    covered: false,
    blur: 1,
  });
  const time = timeEach(() => void readSheet(large), short ? 2 : 8, 1);
  return {
    cases: [{ name: `paper ${photographs} photographs`, ...time, ratios: {} }],
    gates: [
      atLeast('G18 median overlap', percentile(overlaps, 0.5), { gate: 0.97, stretch: 0.985 }),
      atLeast('G18 p5 overlap', percentile(overlaps, 0.05), { gate: 0.92, stretch: 0.97 }),
      atMost('G18 wrong in silence', wrong, { gate: 0, stretch: 0 }),
      atMost('G18 found on blank sheets', foundOnBlank, { gate: 0, stretch: 0 }),
      atMost('G18 12 Mpx ms', time.medianMs, { gate: 1500, stretch: 600, shortGate: 4500 }),
    ],
  };
}
