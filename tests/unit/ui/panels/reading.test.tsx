import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ZoneFlows } from '../../../../src/domain/reach/zoneFlows.ts';
import { readGaps } from '../../../../src/domain/statistics/gaps.ts';
import { zonesCrossed } from '../../../../src/domain/statistics/zonesCrossed.ts';
import { FigureNote } from '../../../../src/ui/panels/FigureNote.tsx';
import { FlowQuestion, GapQuestions } from '../../../../src/ui/panels/profile/GapsPart.tsx';
import { ZonesOfKind } from '../../../../src/ui/panels/profile/ZonesPart.tsx';
import { createSmallRegion } from '../../../support/smallRegion.ts';
import { textOf } from '../../../support/textOf.ts';

describe('gap reading', () => {
  test('asks, names what was left out, and offers to add it', () => {
    const html = render([0, 1]);

    expect(html).toMatch(/la plus grande part de la CC du Bas-Pays.*Fontaine-Saint-Jean et Épinay.*\?/);
    expect(html).toContain('Ajouter ces 2 communes');
  });

  test('each neighbour has its own button, named after it', () => {
    expect(render([5])).toContain('aria-label="Ajouter Grand-Pré"');
  });

  test('is not there when the line leaves nothing open', () => {
    // The island is alone: no EPCI, no neighbour.
    expect(render([11])).toBe('');
  });
});

describe('where many of the zone go to work, out of the line', () => {
  const flows: ZoneFlows = {
    zone: '9901',
    name: 'Ancenis',
    year: 2021,
    least: 100,
    out: 900,
    first: [{ zone: '9902', name: 'Ailleurs', people: 900 }],
    others: 0,
    workers: { value: 2000, year: 2018 },
  };
  const ask = (tenths: number, partly: boolean) =>
    textOf(
      renderToStaticMarkup(
        <FlowQuestion
          flows={flows}
          apart={{ from: 'Ancenis', to: 'Ailleurs', tenths, partly }}
          region={createSmallRegion()}
        />,
      ),
    );

  test('is a question, with its years', () => {
    expect(ask(1, false)).toMatch(
      /Dans la zone d’emploi d’Ancenis, au moins 1 habitant sur 10 qui travaille le fait vers Ailleurs, hors de votre trait. Et vous.\?/,
    );
    expect(ask(4, true)).toMatch(
      /4 habitants sur 10 qui travaillent le font vers Ailleurs, en grande partie hors de votre trait/,
    );
    expect(ask(4, true)).toMatch(/2021, rapportés aux 2.000 habitants qui avaient un emploi en 2018/);
  });
});

describe('zones crossed', () => {
  test('tell both shares in words', () => {
    const html = renderToStaticMarkup(
      <ZonesOfKind zoning="epci" zones={zonesCrossed('epci', [0, 1, 3], createSmallRegion())} />,
    );

    // 3 000 of 3 400 inhabitants, 3 000 of 4 100.
    expect(html).toContain('88\u202F% de vos habitants\u00A0; vous prenez 73\u202F% des siens.');
  });

  test('do not invent the share of a zone that overflows', () => {
    const html = renderToStaticMarkup(
      <ZonesOfKind zoning="epci" zones={zonesCrossed('epci', [8], createSmallRegion())} />,
    );

    expect(html).toContain('on ne sait pas quelle part vous en prenez');
  });
});

test('the small print of a figure has its year, zone, producer and limits', () => {
  const html = renderToStaticMarkup(
    <FigureNote
      figure="privateJobs"
      year={2024}
      zone="votre territoire, 2 communes"
      region={createSmallRegion()}
    />,
  );

  expect(html).toContain('2024 · votre territoire, 2 communes · Effectifs salariés privés : Urssaf');
  expect(html).toMatch(/Ce que ce chiffre ne dit pas.*fonctionnaires/);
});

function render(counted: number[]): string {
  const region = createSmallRegion();
  return renderToStaticMarkup(
    <GapQuestions gaps={readGaps(Int32Array.from(counted), region)} region={region} onAdd={() => {}} />,
  );
}
