import { createDirects, type Directs } from '../../src/domain/reach/directs.ts';
import type { Stop } from '../../src/domain/reach/directsContract.ts';
import { codeAt } from './smallRegion.ts';

function stop(uic: string, name: string, row: number, at: [number, number]): Stop {
  return { uic, name, at, commune: codeAt(row), communeName: name, modes: ['train', 'coach'] };
}

/** Made up: two stations of the small region and one farther, with a train and a coach. */
export function createSmallDirects(): Directs {
  return createDirects({
    stops: [
      stop('80000001', 'Départ', 0, [-1.5, 47.2]),
      stop('80000002', 'Arrivée', 1, [-1.4, 47.2]),
      stop('80000003', 'Au bout', 2, [-1, 47.2]),
    ],
    pairs: {
      train: { from: [0, 0], to: [1, 2], min: [8, 41], median: [9, 44] },
      coach: { from: [0], to: [1], min: [15], median: [16] },
    },
    longestMinutes: 90,
  });
}
