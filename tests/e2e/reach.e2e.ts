import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { findCommune, goTo, heading, start, TITLES } from '../support/guideVerbs.ts';
import { linkOf, myTerritory, unfold } from '../support/verbs.ts';
import { openWithoutMap } from '../support/visit.ts';

/** Ancenis-Saint-Géréon, which has a station on the line from Nantes to Angers. */
const ANCENIS = '44003' as CommuneCode;

/** The third step, home said to be at Ancenis. */
async function reachFromAncenis(): Promise<Page> {
  const page = await openWithoutMap({ link: linkOf({ choices: { [ANCENIS]: 'in' } }) });
  await start(page);
  await goTo(page, 3);
  await heading(page, TITLES[2]);
  await findCommune(page, 'J’y vis', 'ancenis');
  return page;
}

describe('the third step, from a town with a station', () => {
  test('tells where a train leads without a change, by minutes, and never how many run', async () => {
    const page = await reachFromAncenis();

    await unfold(page, 'Où mène le train, ou le car, sans changer ?');

    await page.getByText(/^Au plus près\s: Ancenis.*Sans changer\s: .*Nantes \d+\smin/u).waitFor();
    for (const band of [/^20\smin ou moins$/u, /^De 21 à 40\smin$/u, /^Plus de 40\smin$/u])
      await page.getByRole('heading', { name: band }).first().waitFor();
    await page.getByText(/vérifiez les jours et l’heure du retour/).waitFor();
    expect(await page.locator('.directs__band').first().textContent()).not.toMatch(/par jour|fois/);
  });

  test('names the nearest places to wait for a shared car, and where hardly any is published', async () => {
    const page = await reachFromAncenis();

    await unfold(page, 'Où attendre un covoiturage ?');

    await page.getByText(/Presque rien n’est publié pour .*Loire-Atlantique/).waitFor();
    expect(await page.getByText(/à \S+\skm · vu le /u).count()).toBe(5);
  });

  test('says that circles on foot or by bicycle do not know bridges, and looks at one of them', async () => {
    const page = await reachFromAncenis();
    for (const label of ['À vélo', 'En voiture', 'En temps'])
      await page.getByText(label, { exact: true }).first().click();

    await page
      .getByText(/Il y a de l’eau à passer \(Loire\)\s: les cercles ne connaissent ni les ponts/u)
      .waitFor();
    const onMap = page.getByRole('group', { name: 'Sur la carte' });
    await onMap.getByText('En voiture', { exact: true }).click();

    expect(await onMap.getByRole('radio', { name: 'En voiture' }).isChecked()).toBe(true);
    expect(await page.getByText(/de l’eau à passer/).count()).toBe(0);
  });

  test('a door says the train that leads there', async () => {
    const page = await reachFromAncenis();
    await goTo(page, 6);
    await heading(page, TITLES[5]);

    await page.getByText('Moins de 26 ans', { exact: true }).click();

    await page.locator('.place-list--numbered li').first().waitFor();
    expect(await page.locator('.place-list--numbered').textContent()).toMatch(
      /train direct depuis Ancenis\s: \d+\smin/u,
    );
  });
});

describe('the territory', () => {
  test('tells where people of its zone go to work, with the largest flows', async () => {
    const page = await openWithoutMap({ link: linkOf({ choices: { [ANCENIS]: 'in' } }) });

    await unfold(page, 'Où travaillent les gens d’ici');

    const mine = myTerritory(page);
    await mine
      .getByRole('heading', {
        name: /^Dans la zone d’emploi d’Ancenis, au moins \d habitants? sur 10 .* d’abord vers Nantes\.$/u,
      })
      .waitFor();
    await mine.getByText(/^Ici, \d+ emplois pour 100 habitants qui travaillent/u).waitFor();
    const bars = mine.getByRole('figure', { name: /Habitants de la zone d’emploi d’Ancenis/u });
    await bars.waitFor();
    expect(await bars.textContent()).toMatch(/Nantes/);
  });

  test('asks about the zone that many go to work in, out of the line', async () => {
    const page = await openWithoutMap({ link: linkOf({ choices: { [ANCENIS]: 'in' } }) });

    await unfold(page, 'Ce que votre trait laisse de côté');

    await myTerritory(page)
      .getByText(
        /Dans la zone d’emploi d’Ancenis, au moins .* vers Nantes, hors de votre trait\. Et vous\s\?/u,
      )
      .waitFor();
  });
});
