import { type ReadingFlaw, readSheetInSteps, type SheetReading } from '../domain/paper/reading/readSheet.ts';
import { err, type Result } from '../domain/result.ts';
import type { SlowSteps } from './channel.ts';
import { decodePhotograph, type PictureFlaw } from './decodePhotograph.ts';

export type PhotographOutcome = Result<SheetReading, ReadingFlaw | PictureFlaw>;

/** Opening a picture takes about this part of the whole. */
const OPENED = 0.3;

/** Opens a photograph and reads the sheet on it; each step is how far it is, from 0 to 1. */
export async function* readPhotograph(
  file: Blob,
  decode: typeof decodePhotograph = decodePhotograph,
): SlowStepsOfReading {
  yield 0;
  const photo = await decode(file);
  if (!photo.ok) return photo;
  try {
    const steps = readSheetInSteps(photo.value);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield OPENED + (1 - OPENED) * step.value;
    return step.value;
  } catch (error) {
    // What the reading needs beside the picture could not be had.
    if (error instanceof RangeError) return err('no-memory');
    throw error;
  }
}

type SlowStepsOfReading = Extract<SlowSteps<number, PhotographOutcome>, AsyncGenerator>;
