import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { sumNeeds, surveyLines } from '../../../../../src/domain/trades/recruitment.ts';
import { createTradeSearch } from '../../../../../src/domain/trades/search.ts';
import { CompareTable } from '../../../../../src/ui/panels/trades/SideBySide.tsx';
import { Proposal } from '../../../../../src/ui/panels/trades/TradeBox.tsx';
import { LoadingWord } from '../../../../../src/ui/primitives/LoadingWord.tsx';
import { tradesTexts } from '../../../../../src/ui/texts/trades.ts';
import { carers, createSmallFigures, createSmallTrades, soudeur } from '../../../../support/smallTrades.ts';

describe('a proposal', () => {
  test('shows the name that was found, the trade, its code and its family', () => {
    const [match] = createTradeSearch(createSmallTrades()).find('chauffeur de camion', 1).matches;

    const html = renderToStaticMarkup(<Proposal match={match!} />);

    expect(html).toContain('Chauffeur / Chauffeuse de camion');
    expect(html).toContain('Conducteur / Conductrice de poids lourd');
    expect(html).toContain('Code ROME N4101 · Transports');
  });

  test('names the everyday word that led to it', () => {
    const html = renderToStaticMarkup(
      <Proposal
        match={{
          code: soudeur,
          label: 'Soudeur / Soudeuse',
          tradeLabel: 'Soudeur / Soudeuse',
          domain: 'Travail des métaux',
          also: [],
          synonym: 'chalumeau',
        }}
      />,
    );

    expect(html).toContain('on dit aussi «\u00A0chalumeau\u00A0»');
  });
});

test('pistes stand side by side in their order, unpublished figures in words', () => {
  const { recruitment } = createSmallFigures();
  const bassin = recruitment.bassins[0]!.id;

  const html = renderToStaticMarkup(
    <CompareTable
      rows={[
        {
          label: 'Aide-soignant',
          sum: sumNeeds(surveyLines(recruitment, 2025, [bassin], [carers])),
          tension: null,
        },
        { label: 'Soudeur', sum: sumNeeds([]), tension: 5 },
      ]}
      year={2025}
      tensionYear={2024}
      zone="bassin d’emploi Bas-Pays"
      tensionZone="France"
    />,
  );

  expect(html).toMatch(/Aide-soignant.*non publié.*on ne sait pas.*non publiée.*Soudeur.*très forte/);
});

describe('missing files', () => {
  test('are said with what still works and a way to try again', () => {
    const html = word('failed');

    expect(html).toContain('Votre territoire, lui, fonctionne.');
    expect(html).toContain('Réessayer');
  });

  test('leave nothing on screen once they are there', () => {
    expect(word('ready')).toBe('<div role="status" class="loading-word"></div>');
  });
});

test('qualifications are said in as few words as possible', () => {
  expect(
    tradesTexts.qualifications([
      'labourer',
      'semi-skilled-worker',
      'skilled-worker',
      'highly-skilled-worker',
      'technician',
    ]),
  ).toBe('ouvriers, techniciens');
  expect(tradesTexts.qualifications(['skilled-employee'])).toBe('employés qualifiés');
  expect(tradesTexts.qualifications(null)).toBe('toutes qualifications');
});

function word(status: 'failed' | 'ready'): string {
  return renderToStaticMarkup(
    <LoadingWord
      status={status}
      loading={tradesTexts.loading}
      failed={tradesTexts.failed.vous}
      onRetry={() => {}}
    />,
  );
}
