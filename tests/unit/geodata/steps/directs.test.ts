import { describe, expect, test } from 'vitest';
import { cog } from '../../../../geodata/steps/cog.ts';
import { directs } from '../../../../geodata/steps/directs.ts';
import { ringList } from '../../../../geodata/steps/ring/ringList.ts';
import { stepContext } from '../../../support/stepContext.ts';

const STOPS = `uic,nom,latitude,longitude,commune_insee,commune,modes
80000001,Ici,47.5,-1.5,44001,Ici,car|train
80000002,À côté,47.6,-1.6,35001,À côté,train
80000003,Loin,45.1,3.2,63001,Loin,train
80000004,Dehors,46.1,7.2,,,train
`;
const HEAD = 'uic_origine,uic_destination,mode,minutes_min,minutes_mediane\n';

function read(rides: string, stops = STOPS) {
  return directs.run(
    stepContext({
      sources: { 'sncf-arrets-france': stops, 'sncf-temps-directs': HEAD + rides },
      values: [
        [cog, { communes: [{ code: '44001' }] }],
        [ringList, { communes: [{ code: '35001' }] }],
      ],
    }),
  );
}

describe('directs', () => {
  test('are the rides that begin or end in the region or around it, each way of travelling apart', () => {
    const table = read(
      '80000002,80000001,car,40,44.4\n80000001,80000004,train,80,90\n80000003,80000004,train,10,10\n80000001,80000002,train,20,22\n',
    );

    expect(table.stops.map(({ name, commune, modes }) => [name, commune, modes])).toEqual([
      ['Ici', '44001', ['coach', 'train']],
      ['À côté', '35001', ['train']],
      ['Dehors', null, ['train']],
    ]);
    expect(table.pairs).toEqual({
      train: { from: [0, 0], to: [1, 2], min: [20, 80], median: [22, 90] },
      coach: { from: [1], to: [0], min: [40], median: [44] },
    });
  });

  test.each([
    ['80000001,80000009,train,10,10\n', '"80000009" is not a stop'],
    ['80000001,80000002,train,10,10\n80000001,80000002,train,11,12\n', 'is there twice'],
    ['80000001,80000002,train,20,10\n', '20 minutes, usually 10'],
    ['80000001,80000002,train,91,95\n', '91 minutes'],
    ['80000001,80000002,train,10,\n', '10 minutes, usually NaN'],
    ['80000001,80000002,bateau,10,10\n', '"bateau" is no way of travelling'],
  ])('stop the build for what they cannot be: %j', (rides, message) => {
    expect(() => read(rides)).toThrow(message);
  });
});
