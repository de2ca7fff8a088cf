import { createHttpFiles } from '../data/httpFiles.ts';
import { type JoinRing, type RingRecords, readRingParts, withRing } from '../data/readRing.ts';
import type { RingParts } from '../domain/catalogue/joinRing.ts';
import type { Region } from '../domain/catalogue/region.ts';
import type { Topology } from '../domain/catalogue/topology.ts';
import type { Problem } from '../domain/problems.ts';
import { ok, type Result } from '../domain/result.ts';
import { inWorker, type WorkerPort } from './inWorker.ts';

/** What the worker is asked for: where the files are, which they are, the contours that they are joined to. */
export interface RingRequest {
  readonly folder: string;
  readonly records: RingRecords;
  readonly own: Topology;
}
export type RingReply = Result<RingParts | null, Problem>;

/** Starts the worker of the built application. @throws where workers are refused */
export function startRingWorker(): WorkerPort {
  return new Worker(new URL('./ring.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads the communes around a region in a worker, which fetches, checks and joins them; on this thread where a worker cannot
 * start, or fails.
 *
 * @param folder address of the published files
 */
export async function readRingAside(
  folder: string,
  { index, topology }: Region,
  startWorker: () => WorkerPort = startRingWorker,
): Promise<Result<JoinRing, Problem>> {
  const { ring, ringTopology } = index.artifacts;
  const records: RingRecords = { ring, ringTopology };
  const parts = await readParts({ folder, records, own: topology }, startWorker);
  return parts.ok ? ok((region) => withRing(region, parts.value)) : parts;
}

async function readParts(request: RingRequest, startWorker: () => WorkerPort): Promise<RingReply> {
  const { signal } = new AbortController();
  try {
    const reply = await inWorker<RingRequest, 'reading', RingReply>(startWorker(), request, () => {}, signal);
    if (reply) return reply;
  } catch {
    // Said by what this thread finds.
  }
  return readRingParts(createHttpFiles(request.folder), request.records, request.own);
}
