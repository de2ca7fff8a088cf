import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { regionRows } from '../../../src/domain/statistics/regionRows.ts';
import { HelpContent } from '../../../src/ui/dialogs/HelpDialog.tsx';
import { RegionTable } from '../../../src/ui/dialogs/RegionTable.tsx';
import { SourceList } from '../../../src/ui/dialogs/SourcesDialog.tsx';
import { createSmallRegion, smallIndex } from '../../support/smallRegion.ts';
import { textOf } from '../../support/textOf.ts';

/** A source of which everything is known. */
const LINKED = {
  ...smallIndex,
  sources: [
    {
      ...smallIndex.sources[0]!,
      licenceUrl: 'https://www.etalab.gouv.fr/licence',
      landingPage: 'https://www.insee.fr/fr/x',
      retrieved: '2026-03-01',
    },
  ],
};

describe('sources', () => {
  test('name title, producer, vintage and licence of each file', () => {
    const text = textOf(renderToStaticMarkup(<SourceList index={smallIndex} links="open" />));
    for (const { title, producer } of smallIndex.sources) {
      expect(text).toContain(title);
      expect(text).toContain(producer);
    }
    expect(text).toContain('Licence Ouverte 2.0');
  });

  test('link to the licence and to the producer in a new tab, and say the day in words', () => {
    const markup = renderToStaticMarkup(<SourceList index={LINKED} links="open" />);
    expect(markup).toContain('href="https://www.etalab.gouv.fr/licence" target="_blank" rel="noreferrer"');
    expect(textOf(markup)).toContain('www.insee.fr');
    expect(textOf(markup)).toContain('1er mars 2026');
  });

  test('write the address of the producer where nothing may be opened', () => {
    const markup = renderToStaticMarkup(<SourceList index={LINKED} links="code" />);
    expect(markup).not.toContain('href');
    expect(textOf(markup)).toContain('https://www.insee.fr/fr/x');
  });
});

test('the help defines the words of the screen', () => {
  const text = textOf(renderToStaticMarkup(<HelpContent examples={null} />));
  for (const word of ['commune déléguée', 'EPCI', 'Bassin d’emploi', 'Zone d’emploi', 'Non publié']) {
    expect(text).toContain(word);
  }
});

const region = createSmallRegion();

test('the help takes its examples from the region', () => {
  const help = (...alone: string[]) =>
    textOf(
      renderToStaticMarkup(
        <HelpContent examples={{ former: { former: 'Vieux-Bourg', commune: 'Rives' }, alone }} />,
      ),
    );

  expect(help()).toContain('que pour la commune. Exemple\u00A0: Vieux-Bourg, dans Rives.');
  expect(help("L'Îlot")).toContain("métropole. L'Îlot n’appartient à aucune.");
  expect(help('Houat', 'Hœdic')).toContain('métropole. Houat, Hœdic n’appartiennent à aucune.');
  expect(help()).not.toContain('appartien');
});

describe('table of all communes', () => {
  test('offers to take what is not in the territory and to leave what is', () => {
    const markup = table({ mine: new Set([1]) });
    expect(markup).toContain('aria-label="Laisser Belle-Rive"');
    expect(markup).toContain('aria-label="Prendre Champ-Long"');
  });

  test('writes what is not known in words', () => {
    expect(textOf(table({ figure: region.communes.figures.jobsPer100 }))).toContain('on ne sait pas');
  });

  test('says which column sorts it', () => {
    expect(table({})).toMatch(/aria-sort="descending"[^>]*><button[^>]*><span[^>]*>Habitants/);
  });

  test('says so when nothing matches', () => {
    expect(textOf(table({ rows: [] }))).toContain('Aucune commune');
  });
});

function table(props: Partial<Parameters<typeof RegionTable>[0]>): string {
  const figure = props.figure ?? region.communes.figures.density;
  return renderToStaticMarkup(
    <RegionTable
      rows={regionRows(region, figure)}
      mine={new Set()}
      figure={figure}
      populationYears={[2023]}
      sort={{ key: 'population', descending: true }}
      onSort={() => {}}
      onToggle={() => {}}
      {...props}
    />,
  );
}
