import { expect, test } from 'vitest';
import { selectLinkContext } from '../../../../src/state/derived/links.ts';
import { createLoadedStore } from '../../../support/createTestStore.ts';
import { codeAt } from '../../../support/smallRegion.ts';

test('links start from the first landmark « j’y vis », else from the largest commune', async () => {
  const store = await createLoadedStore();
  const { territoryActions, interviewActions } = store.getState();
  territoryActions.choose([codeAt(0), codeAt(1)], 'in');
  interviewActions.addLandmark('go', { commune: codeAt(2) });
  expect(selectLinkContext(store.getState()).commune).toMatchObject({ because: 'largest', code: codeAt(1) });

  interviewActions.addLandmark('live', { commune: codeAt(4) });
  interviewActions.addLandmark('live', { commune: codeAt(5) });
  expect(selectLinkContext(store.getState()).commune).toMatchObject({ because: 'home', code: codeAt(4) });
});
