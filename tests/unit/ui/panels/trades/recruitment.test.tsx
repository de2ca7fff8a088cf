import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Fap2021Code } from '../../../../../src/domain/ids.ts';
import { fap2021Of } from '../../../../../src/domain/trades/families.ts';
import { tradeNeeds } from '../../../../../src/domain/trades/needs.ts';
import { sumNeeds, surveyLines } from '../../../../../src/domain/trades/recruitment.ts';
import { topNeeds } from '../../../../../src/domain/trades/topNeeds.ts';
import { BassinNeeds } from '../../../../../src/ui/panels/trades/BassinNeeds.tsx';
import { TopNeedsTable } from '../../../../../src/ui/panels/trades/TopNeedsTable.tsx';
import { WideningList } from '../../../../../src/ui/panels/trades/WideningPart.tsx';
import { WiderNeeds } from '../../../../../src/ui/panels/trades/WiderNeeds.tsx';
import { createSmallRegion } from '../../../../support/smallRegion.ts';
import {
  aideSoignant,
  carers,
  createSmallFigures,
  createSmallTrades,
  soudeur,
  welders,
} from '../../../../support/smallTrades.ts';

const trades = createSmallTrades();
const { recruitment } = createSmallFigures();
const region = createSmallRegion();

describe('who recruits in a bassin', () => {
  test('a figure that is not published is said in words, never as a zero', () => {
    const html = bassins([carers], [0]);

    expect(html).toContain('Bassin Bas-Pays : pas de chiffre publié en 2025'.replace(' :', '\u00A0:'));
    expect(html).toContain('non publié');
    expect(html).not.toMatch(/<td>0<\/td>/);
  });

  test('says which part of the bassin lives in the drawing', () => {
    // 3 000 of 7 500 inhabitants.
    expect(bassins([welders], [0, 1])).toContain(
      'Votre dessin couvre 40\u202F% de la population de ce bassin.',
    );
  });

  test('gives each year with its difficult and seasonal shares', () => {
    const html = bassins([welders], [0]);

    // 20 of 50 in 2025, 30 of 40 in 2024.
    expect(html).toMatch(/2025<\/th><td>50<\/td><td>40\u202F%/);
    expect(html).toMatch(/2024<\/th><td>40<\/td><td>75\u202F%/);
  });

  test('a trade with several families shows each of them under its name', () => {
    const links = fap2021Of(trades, soudeur);
    const needs = tradeNeeds(
      recruitment,
      links.map(({ family }) => family.code),
      Int32Array.of(0),
      region,
    );

    const html = renderToStaticMarkup(<BassinNeeds bassins={needs.bassins} families={links} />);

    expect(html).toContain('Ouvriers peu qualifiés en métallerie');
    expect(html).toContain('Soudeurs');
    expect(html).toContain('2025 et 2024\u00A0: pas de chiffre publié pour cette famille');
  });
});

test('sums of published values say « au moins » and how many are missing', () => {
  const needs = tradeNeeds(recruitment, [carers], Int32Array.of(0), region);

  const html = renderToStaticMarkup(
    <WiderNeeds zones={needs.zones} families={fap2021Of(trades, aideSoignant)} />,
  );

  // Maine-et-Loire: 60 published in Grand-Pré, Bas-Pays is not published.
  expect(html).toContain('au moins 60 projets de recrutement (1 valeur non publiée)');
});

test('the list of families begins with the most projects and can be sorted and searched', () => {
  const needs = topNeeds(recruitment, [recruitment.bassins[0]!.id, recruitment.bassins[1]!.id], trades);

  const html = renderToStaticMarkup(<TopNeedsTable needs={needs} trades={trades} onChoose={() => {}} />);

  // Welders: 50 + 150.
  expect(html).toMatch(/Soudeurs.*200.*Aides-soignants.*≥ 60/);
  expect(html).toContain('aria-sort="descending"');
  expect(html).toContain('Chercher dans cette liste');
});

describe('a little farther', () => {
  test('names each bassin with its distance and what it adds for each piste', () => {
    const bassin = recruitment.bassins[1]!.id;
    const added = [sumNeeds(surveyLines(recruitment, 2025, [bassin], [welders]))];

    const html = renderToStaticMarkup(
      <WideningList
        widening={[{ id: bassin, name: 'Grand-Pré', distanceKm: 4.2, added }]}
        trades={['Soudeur / Soudeuse']}
      />,
    );

    expect(html).toContain('à 4,2\u202Fkm de votre trait');
    expect(html).toContain('Soudeur / Soudeuse\u00A0: 150 projets de recrutement');
  });

  test('says when there is none', () => {
    expect(renderToStaticMarkup(<WideningList widening={[]} trades={[]} />)).toContain('Aucun autre bassin');
  });
});

function bassins(families: readonly Fap2021Code[], counted: number[]): string {
  const needs = tradeNeeds(recruitment, families, Int32Array.from(counted), region);
  const links = [...fap2021Of(trades, soudeur), ...fap2021Of(trades, aideSoignant)].filter(({ family }) =>
    families.includes(family.code),
  );
  return renderToStaticMarkup(<BassinNeeds bassins={needs.bassins} families={links} />);
}
