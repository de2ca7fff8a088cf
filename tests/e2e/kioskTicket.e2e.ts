import { describe, expect, test } from 'vitest';
import { goOn, goToAddresses, goToTrade, nameCommune, openKiosk } from '../support/kioskVerbs.ts';
import { printedPages } from '../support/printed.ts';

const POINTS_PER_MM = 72 / 25.4;
const TICKET = {
  takeAway: { print: true, code: true, paper: 'ticket' },
  publicAddress: 'https://lieu.example/',
};

describe('a ticket', () => {
  test('is one page of 80 mm, as long as what is on it, with a trade or without', async () => {
    const page = await openKiosk(TICKET);
    await nameCommune(page, 'CHOL', 'Cholet');
    await goToAddresses(page);
    await goOn(page);
    await page.getByRole('heading', { name: 'À emporter' }).waitFor();

    const [ticket, ...others] = await printedPages(page);
    expect(others).toEqual([]);
    expect(Math.round((ticket?.width ?? 0) / POINTS_PER_MM)).toBe(80);
    // Three doors, a map and a code are longer than a sheet; a roll that runs on empty is paper lost.
    expect(ticket?.height).toBeGreaterThan(250 * POINTS_PER_MM);
    expect(ticket?.height).toBeLessThan(480 * POINTS_PER_MM);

    const other = await openKiosk(TICKET);
    await nameCommune(other, 'LAVAL', 'Laval');
    await goToTrade(other);
    await goOn(other);
    await goOn(other);
    await other.getByRole('heading', { name: 'À emporter' }).waitFor();

    const withTrade = await printedPages(other);
    expect(withTrade).toHaveLength(1);
    expect(withTrade[0]?.height).toBeGreaterThan(ticket?.height ?? Number.POSITIVE_INFINITY);
  });
});
