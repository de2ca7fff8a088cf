import { expect, test } from 'vitest';
import type { RomeCode } from '../../../../../src/domain/ids.ts';
import { StoreContext } from '../../../../../src/state/useApp.ts';
import { BackgroundPart } from '../../../../../src/ui/panels/trades/guide/BackgroundPart.tsx';
import { INTEREST_PICTURES } from '../../../../../src/ui/panels/trades/guide/InterestPicture.tsx';
import { TradeLifePart } from '../../../../../src/ui/panels/trades/guide/TradeLifePart.tsx';
import { TradeSheetPart } from '../../../../../src/ui/panels/trades/guide/TradeSheetPart.tsx';
import { PaperWords } from '../../../../../src/ui/paper/PaperWords.tsx';
import { createLoadedStore } from '../../../../support/createTestStore.ts';
import { mount } from '../../../../support/mount.tsx';
import { loadGuide } from '../../../../support/publishedGuide.ts';
import { createSmallRegion } from '../../../../support/smallRegion.ts';

const carer = 'J1501' as RomeCode;
const driver = 'N4101' as RomeCode;

test('trades that a past one leads to are listed, those with a refused context apart and never hidden', async () => {
  const store = await createLoadedStore();
  const chosen: string[] = [];
  const page = await mount(
    <StoreContext value={store}>
      <BackgroundPart way="from" onSearch={() => {}} onChoose={(trade) => chosen.push(trade)} />
    </StoreContext>,
  );
  await page.says('Dites un métier que vous avez fait');

  store.getState().interviewActions.noteBackground({ past: [carer], refused: ['nuit'] });
  await page.says('À part : 2 métiers où il y aurait ce que je ne veux plus');
  expect(page.words()).toContain('Cadre de santé');
  expect(page.words()).not.toContain('poids lourd');
  page.press('À part\u00A0: 2 métiers où il y aurait ce que je ne veux plus');
  await page.says('Il y aurait : « Travail de nuit ».');
  page.press('Conducteur / Conductrice de poids lourd');
  expect(chosen).toEqual([driver]);

  page.press('Pourquoi ce métier, comment y entrer');
  await page.says('mobilités du ROME v000');
  page.press('Effacer ces réponses');
  await page.says('Dites un métier que vous avez fait');
});

test('every published centre of interest has a picture of its own', () => {
  const { codes } = loadGuide().moves.interests;

  expect(codes.filter((code) => !INTEREST_PICTURES.has(code))).toEqual([]);
  expect(new Set(INTEREST_PICTURES.values()).size).toBe(INTEREST_PICTURES.size);
});

test('what is refused is told beside the trade, kept among one’s arguments or left aside, and asked about', async () => {
  const store = await createLoadedStore();
  await store.getState().tradesActions.loadTrades();
  store.getState().interviewActions.noteBackground({ refused: ['nuit', 'bruit'] });
  const page = await mount(
    <StoreContext value={store}>
      <TradeLifePart trade={carer} />
    </StoreContext>,
  );
  await page.says('Ce métier, dans ma vie');
  page.press('Ce métier, dans ma vie');
  await page.says('Refusé : la nuit. Il y aurait : « Travail de nuit »');
  await page.says('Refusé : le bruit. Le ROME v000 n’en dit rien pour ce métier : on ne sait pas.');

  page.press('Garder');
  await page.says('Gardé dans mes arguments');
  expect(store.getState().notes.tradeNotes[carer]?.cons).toContain('Travail de nuit');
  page.press('Gardé dans mes arguments');
  expect(store.getState().notes.tradeNotes[carer]?.cons).toBe('');

  page.press('En faire une question');
  await page.says('Question ajoutée à l’enquête métiers');
  expect(store.getState().notes.surveyQuestions?.at(-1)).toBe('Y a-t-il du bruit ?');
  page.press('Laisser de côté');
  await page.says('Revoir ce qui est laissé de côté');
  expect(page.words()).not.toContain('Refusé : la nuit');

  // Another trade is looked at meanwhile.
  const again = await mount(
    <StoreContext value={store}>
      <TradeLifePart trade={carer} />
    </StoreContext>,
  );
  await again.says('Ce métier, dans ma vie');
  again.press('Ce métier, dans ma vie');
  await again.says('Revoir ce qui est laissé de côté');
  expect(again.words()).not.toContain('Refusé : la nuit');
  again.press('Revoir ce qui est laissé de côté');
  await again.says('Refusé : la nuit');
});

test('a trade says first what one does there, then how one gets in and what is described', async () => {
  const store = await createLoadedStore();
  await store.getState().tradesActions.loadTrades();
  const page = await mount(
    <StoreContext value={store}>
      <TradeSheetPart trade={carer} />
    </StoreContext>,
  );
  await page.says('Soigne.ROME 4.0 (v000), France Travail.');

  page.press('Comment on y entre');
  await page.says('Diplôme d’État obligatoire. Une attestation est demandée.');
  page.press('Dans quelles conditions');
  await page.says('Ce qui n’est pas cité n’est pas exclu');
  page.press('Ce que cela paie, à quels moments');
  await page.says(/gagnaient moins de 1\s549\s€ net par mois/);
  await page.says(/la nuit, 16\s%/);
});

test('the paper tells what was done and what is refused', async () => {
  const store = await createLoadedStore();
  await store.getState().tradesActions.loadTrades();
  store.getState().interviewActions.noteBackground({ past: [driver], refused: ['nuit'], training: 'weeks' });
  const page = await mount(
    <StoreContext value={store}>
      <PaperWords region={createSmallRegion()} />
    </StoreContext>,
  );

  await page.says("D'où je viensConducteur / Conductrice de poids lourd");
  expect(page.words()).toContain('Ce que je ne veux plusLa nuit');
  expect(page.words()).toContain('Quelques semaines');
});
