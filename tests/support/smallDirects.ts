import { createDirects, type Directs } from '../../src/domain/reach/directs.ts';
import type { Stop } from '../../src/domain/reach/directsContract.ts';
import type { NetworkTable } from '../../src/domain/reach/networkContract.ts';
import type { WorkTable } from '../../src/domain/reach/workContract.ts';
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

/** Made up: flows between the two zones of the small region and one beyond, and four quarters of unemployment. */
export const smallWork: WorkTable = {
  flows: {
    year: 2021,
    least: 100,
    list: [
      { from: '5201', to: '5202', people: 900.4 },
      { from: '5201', to: '9901', people: 300 },
      { from: '5202', to: '5201', people: 150 },
    ],
    names: { '5201': 'Belle-Rive', '5202': 'Grand-Pré', '9901': 'Ailleurs' },
  },
  unemployment: {
    quarters: ['2022-T4', '2023-T1', '2023-T2', '2023-T3'],
    zones: { '5201': [6, 5.9, 5.8, 5.6], '5202': [8, null, 7.4, 7.2] },
  },
};

/** Made up: a road and a railway line. */
export const smallNetwork: NetworkTable = {
  roads: [
    {
      name: 'A99',
      lines: [
        [
          [-1.6, 47.1],
          [-1.2, 47.3],
        ],
      ],
    },
  ],
  rails: [
    [
      [-1.5, 47.2],
      [-1, 47.2],
    ],
  ],
};
