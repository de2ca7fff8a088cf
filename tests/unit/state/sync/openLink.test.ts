import { describe, expect, test } from 'vitest';
import type { NamesTable } from '../../../../src/domain/catalogue/contract.ts';
import type { CommuneCode } from '../../../../src/domain/ids.ts';
import type { Problem } from '../../../../src/domain/problems.ts';
import { err, ok, type Result } from '../../../../src/domain/result.ts';
import { EMPTY_SESSION } from '../../../../src/domain/session/session.ts';
import { EMPTY_TERRITORY } from '../../../../src/domain/territory/territory.ts';
import { selectTerritoryBounds } from '../../../../src/state/derived/counting.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { openLinks } from '../../../../src/state/sync/openLink.ts';
import { createFakeSource } from '../../../support/createTestStore.ts';
import { smallNames } from '../../../support/smallRegion.ts';
import { joinSmallRing } from '../../../support/smallRing.ts';

const OLD = '49050' as CommuneCode;
const TODAY = '49002' as CommuneCode;
const OTHER = '49001' as CommuneCode;

describe('openLinks', () => {
  test('opens at once a link that names the communes of today', async () => {
    const { store, open } = await createOpener();

    const rest = open(link({ [OTHER]: 'in' }), ['zz']);

    expect(rest).toBeNull();
    expect(chosen(store)).toEqual({ [OTHER]: 'in' });
    expect(store.getState().notice).toMatchObject({ kind: 'link-partly-read', ignored: ['zz'] });
  });

  test('looks at the territory of a link that says nothing of where to look', async () => {
    const { store, open } = await createOpener();
    open(link({}), []);
    expect(store.getState().camera).toBeNull();

    const view = { center: [-1, 47], zoom: 9 } as const;
    open({ ...link({ [OTHER]: 'in' }), view }, []);
    expect(store.getState().camera).toBeNull();

    open(link({ [OTHER]: 'in' }), []);
    expect(store.getState().camera?.bbox).toEqual(selectTerritoryBounds(store.getState()));
  });

  test('the commune of an old code joins what is already shown, and undo leads back before the link', async () => {
    const { store, open, namesCome } = await createOpener();

    const rest = open(link({ [OTHER]: 'in', [OLD]: 'in' }), []);
    expect(chosen(store)).toEqual({ [OTHER]: 'in' });
    expect(store.getState().notice).toBeNull();
    namesCome(ok(smallNames));
    (await rest)?.();

    expect(chosen(store)).toEqual({ [OTHER]: 'in', [TODAY]: 'in' });
    expect(store.getState().notice).toMatchObject({ kind: 'communes-replaced', count: 1 });
  });

  test('a commune around the region joins what is shown once those have come', async () => {
    const around = '35001' as CommuneCode;
    const store = createAppStore({ source: createFakeSource({ ring: ok(joinSmallRing) }) });
    await store.getState().catalogueActions.load();

    const rest = openLinks(store)(link({ [OTHER]: 'in', [around]: 'in' }), []);
    expect(chosen(store)).toEqual({ [OTHER]: 'in' });
    (await rest)?.();

    expect(chosen(store)).toEqual({ [OTHER]: 'in', [around]: 'in' });
    expect(store.getState().notice).toBeNull();
  });

  test('names that come late change nothing of a territory that the person changed meanwhile', async () => {
    const { store, open, namesCome } = await createOpener();
    const rest = open(link({ [OLD]: 'in' }), []);

    store.getState().territoryActions.choose([OTHER], 'in');
    namesCome(ok(smallNames));
    (await rest)?.();

    expect(chosen(store)).toEqual({ [OTHER]: 'in' });
    expect(store.getState().notice).toMatchObject({ kind: 'link-partly-read', ignored: ['k'] });
  });

  test('what else was chosen meanwhile stays', async () => {
    const { store, open, namesCome } = await createOpener();
    const rest = open(link({ [OLD]: 'in' }), []);

    store.getState().sessionActions.chooseIndicator('density');
    namesCome(ok(smallNames));
    (await rest)?.();

    expect(chosen(store)).toEqual({ [TODAY]: 'in' });
    expect(store.getState().choices.indicator).toBe('density');
  });

  test('the card that a link opens by an old code comes with the names, unless another was opened meanwhile', async () => {
    for (const [opened, shown] of [
      [null, TODAY],
      [OTHER, OTHER],
    ] as const) {
      const { store, open, namesCome } = await createOpener();
      const rest = open({ ...link({ [OTHER]: 'in' }), commune: OLD }, []);
      expect(store.getState().choices.commune).toBeNull();
      store.getState().sessionActions.openCommune(opened);
      namesCome(ok(smallNames));
      (await rest)?.();

      expect(store.getState().choices.commune).toBe(shown);
    }
  });

  test('without the names, says that a part of the link was not read', async () => {
    const { store, open, namesCome } = await createOpener();
    const rest = open(link({ [OLD]: 'in' }), []);

    namesCome(err({ kind: 'catalogue-unreachable', file: 'names' }));
    (await rest)?.();

    expect(store.getState().notice).toMatchObject({ kind: 'link-partly-read', ignored: ['k'] });
  });
});

function link(choices: Readonly<Record<CommuneCode, 'in' | 'out'>>) {
  return { ...EMPTY_SESSION, territory: { ...EMPTY_TERRITORY, choices } };
}

function chosen(store: ReturnType<typeof createAppStore>) {
  return store.getState().territory.present.choices;
}

/** A store over the small region, whose former names come when they are told to. */
async function createOpener() {
  let namesCome = (_names: Result<NamesTable, Problem>) => {};
  const names = new Promise<Result<NamesTable, Problem>>((resolve) => {
    namesCome = resolve;
  });
  const store = createAppStore({ source: { ...createFakeSource(), loadNames: () => names } });
  await store.getState().catalogueActions.load();
  return { store, open: openLinks(store), namesCome };
}
