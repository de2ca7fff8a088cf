import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { communeRows } from '../../../../src/domain/statistics/communeRows.ts';
import { countTerritory } from '../../../../src/domain/territory/counting.ts';
import { EMPTY_TERRITORY, type Territory, withChoices } from '../../../../src/domain/territory/territory.ts';
import { CommunesTable } from '../../../../src/ui/table/CommunesTable.tsx';
import { codeAt, createSmallRegion, rectangle } from '../../../support/smallRegion.ts';

describe('table of communes', () => {
  test('has its name, and one line a commune under the headers', () => {
    const html = render(withChoices(EMPTY_TERRITORY, [codeAt(0), codeAt(1)], 'in'));

    expect(html).toMatch(/<h3 id="([^"]+)">Communes de mon territoire<.*<table[^>]*aria-labelledby="\1"/);
    expect(html.match(/<tr/g)).toHaveLength(3);
  });

  test('says "on ne sait pas" for jobs that are not published, never 0', () => {
    const html = render(withChoices(EMPTY_TERRITORY, [codeAt(4)], 'in'));

    expect(html).toContain('on ne sait pas');
    expect(html).not.toMatch(/>0</);
  });

  test('every line has its own choice, named after the commune', () => {
    const html = render(withChoices(EMPTY_TERRITORY, [codeAt(0)], 'out'));

    expect(html).toMatch(/<select[^>]*aria-label="Aubigné-le-Bas\s: dedans ou dehors"/);
    expect(html).toMatch(/<option value="out" selected="">dehors/);
  });

  test('says which column it is sorted by', () => {
    expect(render(withChoices(EMPTY_TERRITORY, [codeAt(0)], 'in')).match(/aria-sort="[a-z]+"/g)).toEqual([
      'aria-sort="descending"',
    ]);
  });

  test('folds communes that are barely brushed away, and tells how many', () => {
    const html = render({ ...EMPTY_TERRITORY, shape: [rectangle(0.1, 0.1, 1.04, 0.9)] });

    expect(html).not.toContain('Belle-Rive');
    expect(html).toContain('1 commune à peine effleurée');
  });

  test('shows the first 120 lines of a long list and offers the others', () => {
    const region = createSmallRegion();
    const [row] = communeRows(
      countTerritory(withChoices(EMPTY_TERRITORY, [codeAt(0)], 'in'), region),
      region,
    );
    const rows = Array.from({ length: 150 }, (_, at) => ({ ...row!, code: String(49100 + at) as never }));

    const html = renderToStaticMarkup(
      <CommunesTable together={[]} jobsYear={2024} rows={rows} onOpen={ignore} onChoose={ignore} />,
    );

    expect(html.match(/<tr/g)).toHaveLength(121);
    expect(html).toContain('Afficher les 30 communes de plus');
  });
});

function render(territory: Territory): string {
  const region = createSmallRegion();
  const rows = communeRows(countTerritory(territory, region), region);
  return renderToStaticMarkup(
    <CommunesTable together={[]} jobsYear={2024} rows={rows} onOpen={ignore} onChoose={ignore} />,
  );
}

function ignore(): void {}
