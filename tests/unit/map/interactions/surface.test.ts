import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { toSurface } from '../../../../src/map/interactions/surface.ts';
import { createFakeSurface } from '../../../support/fakeSurface.ts';

describe('the map as interactions see it', () => {
  test('turns pixels into places, and back', () => {
    const { surface } = open();

    expect(surface.toLngLat([120, 30])).toEqual([12, 3]);
    expect(surface.toPixel([12, 3])).toEqual([120, 30]);
    expect(surface.middle()).toEqual([200, 150]);
    expect(surface.zoom()).toBe(9);
  });

  test('has the commune that is drawn at a pixel: none outside of the region, nor before the region is drawn', () => {
    const { surface, seen } = open();
    expect(surface.communeAt([50, 50])).toBeNull();

    seen.layers.add('communes-fill');
    expect(surface.communeAt([50, 50])).toBe(7);
    expect(surface.communeAt([300, 50])).toBeNull();
  });

  test('looks for places under a mouse, and around a finger by half of what it covers of the map as it is shown', () => {
    const { surface, seen, container, release } = open();
    seen.layers.add('places-signs');
    const press = (pointerType: string) => {
      seen.asked.length = 0;
      container.dispatch('pointerdown', { pointerType });
      surface.placesAt([100, 100]);
      return seen.asked.at(-1);
    };

    expect(press('mouse')).toEqual([100, 100]);
    expect(press('touch')).toEqual([
      [72, 72],
      [128, 128],
    ]);
    Object.assign(container, { getBoundingClientRect: () => ({ width: 800 }) });
    expect(press('touch')).toEqual([
      [86, 86],
      [114, 114],
    ]);
    expect(press('mouse')).toEqual([100, 100]);

    release();
    expect(press('touch')).toEqual([100, 100]);
    expect(container.listening()).toEqual([]);
  });

  test('says where it is pressed, and that it moves, until it is not listened to any more', () => {
    const { surface, seen } = open();
    const heard: unknown[] = [];
    const stops = [surface.on('click', (at) => heard.push(at)), surface.on('move', (at) => heard.push(at))];

    seen.say('click', { point: { x: 3, y: 4 } });
    seen.say('move', {});
    for (const stop of stops) stop();
    seen.say('click', { point: { x: 5, y: 6 } });

    expect(heard).toEqual([[3, 4], null]);
  });

  test('moves at once, and zooms at two presses when it may', () => {
    const { surface, seen } = open();

    surface.panBy([10, -5]);
    surface.allowDoubleClickZoom(false);
    surface.allowDoubleClickZoom(true);

    expect(seen.acts).toEqual([['panBy', [10, -5], { duration: 0 }], ['disable'], ['enable']]);
  });
});

/** A map where a degree is ten pixels, with one commune in its western half. */
function open() {
  const { container, canvas, page } = createFakeSurface();
  Object.assign(canvas, { clientWidth: 400, clientHeight: 300 });
  const listeners = new Map<string, (event: unknown) => void>();
  const seen = {
    layers: new Set<string>(),
    asked: [] as unknown[],
    acts: [] as unknown[],
    say: (type: string, event: object) => listeners.get(type)?.(event),
  };
  const map = {
    getCanvas: () => canvas,
    getContainer: () => container,
    getZoom: () => 9,
    project: ([lng, lat]: [number, number]) => ({ x: 10 * lng, y: 10 * lat }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 10, lat: y / 10 }),
    getLayer: (id: string) => (seen.layers.has(id) ? { id } : undefined),
    queryRenderedFeatures: (where: readonly unknown[], { layers }: { layers: readonly string[] }) => {
      seen.asked.push(where);
      return layers.includes('communes-fill') && Number(where[0]) < 200 ? [{ id: 7 }] : [];
    },
    panBy: (...given: readonly unknown[]) => seen.acts.push(['panBy', ...given]),
    doubleClickZoom: {
      enable: () => seen.acts.push(['enable']),
      disable: () => seen.acts.push(['disable']),
    },
    on: (type: string, listener: (event: unknown) => void) => {
      listeners.set(type, listener);
      return { unsubscribe: () => listeners.delete(type) };
    },
  } as unknown as MapLibreMap;
  return { ...toSurface(map, 56, page as unknown as Window), seen, container };
}
