import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import type { KeptNotebook } from '../../../../src/domain/notebook/keptNotebook.ts';
import {
  notebookNamesUnknownCommune,
  settleNotebook,
} from '../../../../src/domain/notebook/settleNotebook.ts';
import { sampleKept } from '../../../support/sampleNotebook.ts';
import { createSmallRegion } from '../../../support/smallRegion.ts';

const region = createSmallRegion();
const names = { former: [], succession: { '49900': '49001' } };

describe('settleNotebook', () => {
  test('keeps a notebook that fits the region as it is', () => {
    expect(settleNotebook(sampleKept, region, null)).toMatchObject({ replaced: 0, dropped: 0 });
    expect(settleNotebook(sampleKept, region, null).kept.notebook).toEqual(sampleKept.notebook);
    expect(notebookNamesUnknownCommune(sampleKept, region)).toBe(false);
  });

  test('leads the landmarks of a merged commune to the one it became', () => {
    const { kept, replaced } = settleNotebook(living('49900'), region, names);

    expect(kept.notebook.landmarks[0]?.spot).toEqual({ commune: '49001' });
    expect([replaced, notebookNamesUnknownCommune(living('49900'), region)]).toEqual([1, true]);
  });

  test('looks at every landmark, at all that was learned and at every territory', () => {
    const [landmark] = sampleKept.notebook.landmarks;
    const [learned] = sampleKept.notebook.knowledge;
    const [territory] = sampleKept.territories;
    const old = { commune: '49900' as CommuneCode };
    const withNotes = (notes: Partial<KeptNotebook['notebook']>): KeptNotebook => ({
      ...sampleKept,
      notebook: { ...sampleKept.notebook, ...notes },
    });
    const choices = { ['49900' as CommuneCode]: 'in' as const };
    const given: readonly KeptNotebook[] = [
      withNotes({ landmarks: [landmark!, { ...landmark!, spot: old }] }),
      withNotes({ knowledge: [learned!, { ...learned!, spot: old }] }),
      {
        ...sampleKept,
        territories: [territory!, { ...territory!, territory: { ...territory!.territory, choices } }],
      },
    ];

    for (const kept of given) {
      expect(notebookNamesUnknownCommune(kept, region)).toBe(true);
      const settled = settleNotebook(kept, region, names);
      expect(settled).toMatchObject({ replaced: 1, dropped: 0 });
      expect(notebookNamesUnknownCommune(settled.kept, region)).toBe(false);
    }
  });

  test('leads the commune whose card is open to the one it became, even without a territory', () => {
    const choices = { ...sampleKept.choices, commune: '49900' as CommuneCode };
    const settled = settleNotebook({ ...sampleKept, choices, territories: [] }, region, names);

    expect(settled.kept).toMatchObject({ choices: { commune: '49001' }, territories: [] });
  });

  test('keeps what was said of a commune that nobody knows', () => {
    expect(settleNotebook(living('75056'), region, names).kept.notebook.landmarks).toEqual(
      living('75056').notebook.landmarks,
    );
  });

  test('counts what it drops from every territory', () => {
    const [first] = sampleKept.territories;
    const territory = { ...first!.territory, choices: { ['75056' as CommuneCode]: 'in' as const } };
    const given = { ...sampleKept, territories: [first!, { author: 'before' as const, territory }] };

    expect(settleNotebook(given, region, names)).toMatchObject({ replaced: 0, dropped: 1 });
  });
});

function living(commune: string): KeptNotebook {
  const [landmark] = sampleKept.notebook.landmarks;
  const landmarks = [{ ...landmark!, spot: { commune: commune as CommuneCode } }];
  return { ...sampleKept, notebook: { ...sampleKept.notebook, landmarks } };
}
