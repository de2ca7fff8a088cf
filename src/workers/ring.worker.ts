import { createHttpFiles } from '../data/httpFiles.ts';
import { readRingParts } from '../data/readRing.ts';
import { type ChannelPort, type SlowSteps, serve } from './channel.ts';
import type { RingReply, RingRequest } from './ringReader.ts';

serve<RingRequest, 'reading', RingReply>(globalThis as unknown as ChannelPort, read);

async function* read({ folder, records, own }: RingRequest): SlowSteps<'reading', RingReply> {
  yield 'reading';
  return readRingParts(createHttpFiles(folder), records, own);
}
