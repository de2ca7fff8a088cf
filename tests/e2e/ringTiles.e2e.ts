import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/geo.ts';
import { palette } from '../../src/map/style/palette.ts';
import { communeRow, drawLoop, linkTo, mapIsStill, middleOfMap, unfold } from '../support/verbs.ts';
import { visit } from '../support/visit.ts';

const CHATEAUBRIANT: LngLat = [-1.37, 47.72];
/** Towns of the region, away from what is drawn. */
const TOWNS: readonly LngLat[] = [
  [-0.55, 47.47],
  [-0.77, 48.07],
  [-1.55, 47.22],
];
const START_ZOOM = 9;
/** Half the side of what is looked at around a town, in pixels: names and lines are a part of it. */
const AROUND_PX = 20;

test('the communes of the region are still drawn, near and far, once those around it have come', async () => {
  const page = await visit({
    link: linkTo({ view: { center: CHATEAUBRIANT, zoom: START_ZOOM } }),
    painted: true,
  });
  await mapIsStill(page);
  await drawLoop(page, 200);
  await unfold(page, 'Toutes les communes');
  await communeRow(page, 'Martigné-Ferchaud').waitFor();
  await mapIsStill(page);

  for (const way of ['Zoomer', 'Dézoomer', 'Dézoomer']) {
    await page.getByRole('button', { name: way, exact: true }).click();
    await mapIsStill(page);
  }

  for (const town of TOWNS) {
    const shares = await colourShares(page, town, START_ZOOM - 1);
    expect(shares.get(palette.paper.toLowerCase()) ?? 0, `paper around ${town}`).toBeGreaterThan(0.1);
    expect(shares.get(palette.land.toLowerCase()) ?? 0, `land of nobody around ${town}`).toBeLessThan(0.01);
  }
}, 180_000);

/** Share of each colour in a square around a place, on a map centred on Châteaubriant. */
async function colourShares(page: Page, place: LngLat, zoom: number): Promise<ReadonlyMap<string, number>> {
  const [x, y] = await middleOfMap(page);
  const [east, south] = ([0, 1] as const).map(
    (axis) => (worldPx(place, zoom)[axis] ?? 0) - (worldPx(CHATEAUBRIANT, zoom)[axis] ?? 0),
  ) as [number, number];
  const side = 2 * AROUND_PX;
  const clip = { x: x + east - AROUND_PX, y: y + south - AROUND_PX, width: side, height: side };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const shares = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${data.subarray(at, at + 3).toString('hex')}`;
    shares.set(colour, (shares.get(colour) ?? 0) + 4 / data.length);
  }
  return shares;
}

/** Where a place is on the whole map of the world, in pixels: Web Mercator. */
function worldPx([lng, lat]: LngLat, zoom: number): readonly [x: number, y: number] {
  const size = 512 * 2 ** zoom;
  const radians = (lat * Math.PI) / 180;
  return [((lng + 180) / 360) * size, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * size];
}
