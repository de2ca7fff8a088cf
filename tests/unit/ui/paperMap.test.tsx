import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawPaperMap } from '../../../src/domain/paper/paperMap.ts';
import { PaperMap } from '../../../src/ui/paper/PaperMap.tsx';
import { createSmallRegion } from '../../support/smallRegion.ts';

test('two maps on the same pages are each cut by their own frame', () => {
  const drawn = (heightMm: number) =>
    drawPaperMap({
      region: createSmallRegion(),
      territories: [],
      marks: [],
      box: [-1.2, 47.2, -0.8, 47.5],
      widthMm: 182,
      heightMm,
    });

  const html = renderToStaticMarkup(
    <>
      <PaperMap drawing={drawn(112)} label="Carte" />
      <PaperMap drawing={drawn(232)} label="Carte vierge" />
    </>,
  );

  const frames = [...html.matchAll(/<clipPath id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(frames).size).toBe(2);
  expect([...html.matchAll(/clip-path="url\(#([^)]+)\)"/g)].map(([, id]) => id)).toEqual(frames);
});
