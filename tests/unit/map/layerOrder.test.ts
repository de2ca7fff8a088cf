import { describe, expect, test } from 'vitest';
import { ALL_LAYERS } from '../../../src/map/allLayers.ts';
import { LAYER_ORDER, layerAbove } from '../../../src/map/layerOrder.ts';

describe('the order of the layers', () => {
  test('gives each layer to exactly one theme', () => {
    const owned = ALL_LAYERS.flatMap(({ layers }) => layers);

    expect([...owned].sort()).toEqual([...LAYER_ORDER].sort());
  });

  test('puts a layer under the next one that is present', () => {
    const present = new Set(['draft', 'labels-communes']);

    expect(layerAbove('communes-fill', (id) => present.has(id))).toBe('labels-communes');
    expect(layerAbove('labels-shares', (id) => present.has(id))).toBe('draft');
  });

  test('puts a layer on top when nothing of what is present belongs above it', () => {
    expect(layerAbove('draft', () => true)).toBeNull();
    expect(layerAbove('communes-fill', () => false)).toBeNull();
  });
});
