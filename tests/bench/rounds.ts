/** A way to do the same work, called `batch` times a round so that the clock can see it. */
export interface Contender {
  readonly name: string;
  /** Does the work once; `turn` grows by one at every call, to go through the inputs. */
  readonly run: (turn: number) => void;
  readonly batch: number;
  /** Rounds it takes part in, when it is too slow for all of them. */
  readonly maxRounds?: number;
  /** Calls before the clock starts. */
  readonly warmUp: number;
}

export interface Timing {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/**
 * Times contenders in interleaved rounds (A, B, C, A, B, C…), so that what disturbs the machine disturbs them
 * all. Median and 95th percentile of the mean time of a call, over rounds.
 */
export function raceRounds<Name extends string>(
  contenders: readonly (Contender & { readonly name: Name })[],
  rounds: number,
): Readonly<Record<Name, Timing>> {
  for (const { run, warmUp } of contenders) for (let turn = 0; turn < warmUp; turn++) run(turn);
  const samples = new Map<Name, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run, batch, maxRounds = rounds } of contenders) {
      if (round >= maxRounds) continue;
      const start = performance.now();
      for (let i = 0; i < batch; i++) run(round * batch + i);
      samples.get(name)?.push((performance.now() - start) / batch);
    }
  }
  const entries = [...samples].map(([name, times]) => [name, summarise(times)]);
  return Object.fromEntries(entries) as Record<Name, Timing>;
}

/**
 * Processor time of every call on its own, for percentiles: unlike the clock, it leaves out the time when other
 * programs had the core.
 */
export function timeEach(run: (turn: number) => void, calls: number, warmUp: number): Timing {
  for (let turn = 0; turn < warmUp; turn++) run(turn);
  const times = Array.from({ length: calls }, (_, turn) => {
    const start = process.cpuUsage();
    run(turn);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return summarise(times);
}

function summarise(times: readonly number[]): Timing {
  return { medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) };
}

/** Value under which a part of the samples lies; NaN without a sample. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
