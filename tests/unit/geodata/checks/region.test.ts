import { expect, test } from 'vitest';
import { checkRegion } from '../../../../geodata/checks/region.ts';
import type { RegionSettings } from '../../../../geodata/lib/regionSettings.ts';
import { communes } from '../../../../geodata/steps/communes.ts';
import { names } from '../../../../geodata/steps/names.ts';
import { zones } from '../../../../geodata/steps/zones.ts';
import { smallSettings } from '../../../support/regionSettings.ts';
import { stepResults } from '../../../support/stepResults.ts';

test('settings that speak of the region that was built are taken', () => {
  expect(() => check({ islands: ['49002'] })).not.toThrow();
});

test.each<readonly [Partial<RegionSettings>, string]>([
  [
    { names: { ...smallSettings.names, name: 'Val' } },
    'names.name is "Val", and "Val d’Essai" in the sources',
  ],
  [{ islands: ['49009'] }, '49009 is not a commune of the region'],
  [
    { countedTogether: [{ communes: ['49001', '49008'], columns: ['privateJobs'], why: 'one until 2024' }] },
    '49008 is not a commune of the region',
  ],
  [
    {
      examples: {
        ...smallSettings.examples,
        communes: [{ name: 'Essai', code: '49001', postcode: '49100' }],
      },
    },
    'examples: 49001 is not Essai',
  ],
  [
    { formerExample: { former: 'Essai-le-Vieux', commune: 'Essai-le-Bois' } },
    'formerExample: Essai-le-Vieux is not a former commune of Essai-le-Bois',
  ],
])('others are refused: %j', (change, message) => {
  expect(() => check(change)).toThrow(`geodata/regions/52.json: ${message}`);
});

function check(change: Partial<RegionSettings>): void {
  const table = { codes: ['49001', '49002'], names: ['Essai-sur-Rive', 'Essai-le-Bois'] };
  const former = [{ code: '49050', name: 'Essai-le-Vieux', commune: '49001' }];
  checkRegion(
    stepResults(
      [
        [zones, { region: { name: 'Val d’Essai' } }],
        [communes, table],
        [names, { former }],
      ],
      { ...smallSettings, ...change },
    ),
  );
}
