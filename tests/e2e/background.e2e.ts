import { expect, test } from 'vitest';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { seriousFlaws } from '../support/flaws.ts';
import { linkOf, openTab, unfold } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** Cholet, whose bassin publishes its projects. */
const CHOLET = '49099' as CommuneCode;

test('from a past trade, without what is refused, to another trade looked at in one’s life', async () => {
  const page = await openWithoutMap({ link: linkOf({ choices: { [CHOLET]: 'in' } }) });
  await openTab(page, 'Mes pistes');
  const mine = page.getByRole('tabpanel');

  await unfold(page, "D'où je viens");
  await mine.getByText('Dites un métier que vous avez fait').first().waitFor();
  await mine.getByRole('combobox', { name: 'Un métier…' }).last().fill('aide-soignante');
  await page.getByRole('option').first().click();
  // Both parts say where it leads.
  const leads = mine.locator('.leads').last();
  await leads
    .getByText(/^\d+ métiers$/u)
    .first()
    .waitFor();
  const before = await leads.locator('.leads__list').first().locator('.trade-list__button').allInnerTexts();
  expect(before.filter((name) => !/infirm|soign/i.test(name)).length).toBeGreaterThan(0);

  await mine.getByText('Je souhaite transmettre').click();
  await leads.locator('.leads__list').first().getByText('Formateur / Formatrice', { exact: true }).waitFor();
  await unfold(page, 'Ce que je ne veux plus');
  await mine.getByText('La nuit', { exact: true }).click();
  await mine
    .getByText(/^À part\s: \d+ métiers? où il y aurait ce que je ne veux plus$/u)
    .last()
    .waitFor();
  expect(await seriousFlaws(page)).toEqual([]);

  await leads.getByRole('button', { name: 'Formateur / Formatrice', exact: true }).click();
  await mine
    .getByRole('heading', { name: /Formateur \/ Formatrice/ })
    .first()
    .waitFor();
  await unfold(page, 'Ce métier, dans ma vie');
  await mine
    .getByText(/^Refusé\s: la nuit/u)
    .first()
    .waitFor();
  await mine.getByRole('button', { name: 'Garder', exact: true }).first().click();

  await mine.getByRole('button', { name: 'Gardé dans mes arguments' }).waitFor();
});
