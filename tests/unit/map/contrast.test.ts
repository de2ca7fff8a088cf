import { describe, expect, test } from 'vitest';
import { ALL_LAYERS } from '../../../src/map/allLayers.ts';
import { openMap } from '../../support/openMap.ts';

describe('the map in high contrast', () => {
  test('has a sea, a coast and limits of communes that one can see, and a territory that one can tell', async () => {
    const { map, store } = await openMap({ layers: ALL_LAYERS });
    map.say('style.load');
    store.getState().visitActions.raiseContrast(true);
    const colour = (id: string) => coloursOf(map.painted.get(id)).at(-1)!;
    const land = colour('communes-fill fill-color');
    const around = colour('neighbours-fill fill-color');

    expect(land).toBe('#FFFFFF');
    for (const ground of [land, around]) {
      expect(ratio(colour('sea-fill fill-color'), ground)).toBeGreaterThanOrEqual(3);
      expect(ratio(colour('limits-shore line-color'), ground)).toBeGreaterThanOrEqual(3);
      expect(ratio(colour('rivers-line line-color'), ground)).toBeGreaterThanOrEqual(3);
    }
    expect(ratio(colour('limits-communes line-color'), land)).toBeGreaterThanOrEqual(3);
    expect(map.painted.get('limits-shore line-width')).toBeGreaterThanOrEqual(2);
    const tints = coloursOf(map.painted.get('communes-fill fill-color'));
    expect(Math.max(...tints.map((tint) => ratio(tint, land)))).toBeGreaterThanOrEqual(3);
    expect(tints).not.toContain('#E9BC9F');
  });

  test('has names of 7:1 at least, in black or nearly', async () => {
    const { map, store } = await openMap({ layers: ALL_LAYERS });
    map.say('style.load');
    store.getState().visitActions.raiseContrast(true);
    const inks = [...map.painted].filter(([id]) => id.startsWith('labels-') && id.endsWith('text-color'));

    expect(inks.length).toBeGreaterThan(5);
    for (const [id, value] of inks)
      for (const ink of coloursOf(value)) expect(ratio(ink, '#FFFFFF'), id).toBeGreaterThanOrEqual(7);
  });

  test('goes back to what it was, and holds for layers that come with a new style', async () => {
    const { map, store } = await openMap({ layers: ALL_LAYERS });
    map.say('style.load');
    const before = new Map(map.painted);
    store.getState().visitActions.raiseContrast(true);
    const contrasted = new Map(map.painted);
    expect(contrasted).not.toEqual(before);
    store.getState().visitActions.raiseContrast(false);
    expect(map.painted).toEqual(before);

    store.getState().visitActions.raiseContrast(true);
    map.say('style.load');
    expect(map.painted).toEqual(contrasted);
  });
});

/** Every "#RRGGBB" of a paint value, in order. */
function coloursOf(value: unknown): readonly string[] {
  return JSON.stringify(value ?? '').match(/#[0-9A-F]{6}/gi) ?? [];
}

/** Contrast of two colours (WCAG 2.2). */
function ratio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
