import { describe, expect, test } from 'vitest';
import { putBack, spotPoint, spotRow, withLandmark } from '../../../../src/domain/interview/landmarks.ts';
import { codeAt, createSmallRegion } from '../../../support/smallRegion.ts';

describe('landmarks', () => {
  test('have numbers of their own', () => {
    const one = withLandmark([], 'live', { commune: codeAt(0) }, '');
    const two = withLandmark(one, 'avoid', { point: [-1, 47.3] }, 'le pont');

    expect(two.map(({ id }) => id)).toEqual(['l1', 'l2']);
  });

  test('come back where they were, under another number when theirs was taken', () => {
    const three = ['live', 'go', 'know'] as const;
    const all = three.reduce(
      (before, kind) => withLandmark(before, kind, { commune: codeAt(0) }, ''),
      withLandmark([], 'avoid', { commune: codeAt(1) }, ''),
    );
    const last = all.at(-1)!;
    const others = withLandmark(all.slice(0, -1), 'discover', { commune: codeAt(2) }, '');

    expect(putBack(all.slice(1), all[0]!, 0)).toEqual(all);
    expect(putBack(others, last, 3).map(({ id, kind }) => [id, kind])).toEqual([
      ['l1', 'avoid'],
      ['l2', 'live'],
      ['l3', 'go'],
      ['l5', 'know'],
      ['l4', 'discover'],
    ]);
  });

  test('are drawn at the point of their commune, or at their own', () => {
    const region = createSmallRegion();

    expect(spotPoint({ commune: codeAt(2) }, region)).toEqual(region.communes.points[2]);
    expect(spotPoint({ point: [-1, 47.3] }, region)).toEqual([-1, 47.3]);
  });

  test('of a former commune are drawn where it stands, and belong to its commune', () => {
    const region = createSmallRegion();
    const spot = { commune: codeAt(2), village: 'Vieux-Bourg', point: [-1, 47.3] as [number, number] };

    expect(spotPoint(spot, region)).toEqual([-1, 47.3]);
    expect(spotRow(spot, region)).toBe(2);
  });

  test('a point is told by the nearest commune', () => {
    const region = createSmallRegion();
    const [lng, lat] = region.communes.points[5]!;

    expect(spotRow({ point: [lng + 0.01, lat - 0.01] }, region)).toBe(5);
    expect(spotRow({ commune: codeAt(3) }, region)).toBe(3);
  });
});
