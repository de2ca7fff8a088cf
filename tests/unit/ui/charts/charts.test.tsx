import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AgeBars } from '../../../../src/ui/charts/AgeBars.tsx';
import { CompareBars } from '../../../../src/ui/charts/CompareBars.tsx';
import { IndexCurve } from '../../../../src/ui/charts/IndexCurve.tsx';

describe('bars', () => {
  test('share one scale that holds zero: a fall goes left of it', () => {
    // From −10 to 30: zero stands at a quarter, the fall takes that quarter, the rise the rest.
    const html = renderToStaticMarkup(
      <CompareBars
        caption="Évolution"
        bars={[
          { label: 'Ici', value: -10, text: '−10 %', look: 'own' },
          { label: 'Région', value: 30, text: '+30 %', look: 'region' },
        ]}
      />,
    );

    expect(html).toContain('bars__bar--own" style="left:0%;width:25%"');
    expect(html).toContain('bars__bar--region" style="left:25%;width:75%"');
  });

  test('a value that is not known has words and no bar', () => {
    const html = renderToStaticMarkup(
      <CompareBars
        caption="Densité"
        bars={[{ label: 'Ici', value: null, text: 'non calculable', look: 'own' }]}
      />,
    );

    expect(html).toContain('non calculable');
    expect(html).not.toContain('bars__bar--own');
  });
});

describe('curve', () => {
  test('is described, and its lines are named at their end, one of them dashed', () => {
    const html = renderCurve([100, 104, 106], [100, 110, 118]);

    expect(html).toContain('role="img" aria-label="L’emploi a augmenté"');
    expect(html).toMatch(/106 Ici/);
    expect(html.match(/curve__line--dashed/g)).toHaveLength(1);
  });

  test('keeps two labels apart when the lines end together', () => {
    const [first = 0, second = 0] = labelHeights(renderCurve([100, 105, 110], [100, 105, 110.2]));

    expect(Math.abs(first - second)).toBeGreaterThanOrEqual(18);
  });
});

test('ages are a table: each share is a number beside its bar', () => {
  const html = renderToStaticMarkup(
    <AgeBars
      caption="Âges"
      ageTitle="Âge"
      bands={['0–14 ans', '15 ans et plus']}
      own={{ label: 'Ici', shares: [0.2, 0.8] }}
      other={null}
    />,
  );

  expect(html).toMatch(/<th scope="row">0–14 ans<\/th>.*20\u202F%/);
});

function renderCurve(own: number[], region: number[]): string {
  return renderToStaticMarkup(
    <IndexCurve
      description="L’emploi a augmenté"
      years={[2014, 2019, 2024]}
      lines={[
        { label: 'Région', index: region, dashed: true },
        { label: 'Ici', index: own, dashed: false },
      ]}
    />,
  );
}

function labelHeights(html: string): number[] {
  return [...html.matchAll(/y="([\d.]+)" dy="0.32em">\d+ /g)].map((match) => Number(match[1]));
}
