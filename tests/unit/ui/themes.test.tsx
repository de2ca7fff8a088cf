import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { coloursOf } from '../../../src/domain/figures/palettes.ts';
import type { MapTheme } from '../../../src/domain/session/session.ts';
import { readTheme, type ThemeFigures, type ThemeReading } from '../../../src/domain/trades/themes.ts';
import { ThemeTable } from '../../../src/ui/dialogs/ThemeDialog.tsx';
import { ZoneLines } from '../../../src/ui/layers/HoverReadout.tsx';
import { ThemeClasses } from '../../../src/ui/layers/ThemeLegend.tsx';
import { themeSubject } from '../../../src/ui/layers/themeSubject.ts';
import { themeTexts } from '../../../src/ui/texts/themes.ts';
import { createSmallRegion } from '../../support/smallRegion.ts';
import {
  carers,
  createSmallFigures,
  createSmallTrades,
  welders,
  welders2009,
} from '../../support/smallTrades.ts';
import { textOf } from '../../support/textOf.ts';

const region = createSmallRegion();
const WELDERS: MapTheme = { kind: 'recruitment', measure: 'projects', family: welders };

describe('the legend of a figure of zones', () => {
  test('says what, in which unit and year, and that it is no figure of a commune', () => {
    const text = legend(WELDERS);

    expect(text).toContain('Recrutements (BMO) Soudeurs projets de recrutement, 2025');
    expect(text).toContain('Chiffre du bassin d’emploi, jamais d’une commune.');
    expect(text).toContain('250 et plus');
    expect(text).toContain('non publié (pas zéro)');
  });

  test('says « au moins » only when a line is missing', () => {
    expect(legend({ ...WELDERS, family: null })).toContain('au moins');
    expect(legend(WELDERS)).not.toContain('au moins');
  });

  test('never shows a tension as a promise', () => {
    expect(legend({ kind: 'tension', family: welders2009 })).toContain('n’est pas une promesse d’embauche');
  });

  test.each<MapTheme>([
    WELDERS,
    { kind: 'recruitment', measure: 'difficult', family: null },
    { kind: 'specialisation', sector: 'CA' },
    { kind: 'tension', family: welders2009 },
  ])('has words for each class of %o', (theme) => {
    const words = themeTexts.classes(read(theme));

    expect(words).toHaveLength(coloursOf(read(theme).record).length);
    expect(words.every((word) => word.length > 2)).toBe(true);
  });
});

describe('the readout of a figure of zones', () => {
  test('gives the zone and its figure; the commune only says where', () => {
    // Row 6 is in the bassin of Grand-Pré, which has 150 projects.
    expect(readout(WELDERS, 6)).toBe(
      'Bassin d’emploi Grand-Pré 150 projets de recrutement où se trouve Grand-Pré',
    );
  });

  test('says when nothing is published', () => {
    expect(readout({ ...WELDERS, family: carers }, 0)).toContain('non publié');
  });
});

describe('the table of a figure of zones', () => {
  test('gives every zone in words, those of the territory first', () => {
    const text = textOf(renderToStaticMarkup(<ThemeTable reading={read(WELDERS)} touched={new Set([0])} />));

    expect(text).toBe(
      'Zone Projets Jugés difficiles Connu pour Bas-Pays (touchée par votre territoire) 50 40\u202F% 100\u202F% des projets Grand-Pré 150 0\u202F% à 100\u202F% 0\u202F% des projets',
    );
  });
});

describe('a share of few projects', () => {
  const few = createSmallFigures([12, 6]);
  const theme: MapTheme = { ...WELDERS, measure: 'difficult' };

  test('is marked in the legend, in the table and under the pointer', () => {
    expect(legend(theme, few)).toMatch(/fragile\s:\scalculé sur moins de 30\sprojets/);
    expect(legend(theme)).not.toContain('fragile');
    expect(table(theme, few)).toContain('Bas-Pays 12 50\u202F% fragile');
    expect(table(WELDERS, few)).toContain('Bas-Pays 12 50\u202F% fragile');
    expect(readout(theme, 0, few)).toContain('50\u202F% (fragile)');
  });
});

test('a code that nobody knows is shown as it is', () => {
  expect(themeSubject({ kind: 'specialisation', sector: 'ZZ' }, null, createSmallFigures().sectors)).toBe(
    'ZZ',
  );
});

function table(theme: MapTheme, figures: ThemeFigures): string {
  return textOf(renderToStaticMarkup(<ThemeTable reading={read(theme, figures)} touched={null} />));
}

function legend(theme: MapTheme, figures?: ThemeFigures): string {
  return textOf(
    renderToStaticMarkup(
      <ThemeClasses
        reading={read(theme, figures)}
        subject={themeSubject(theme, createSmallTrades(), createSmallFigures().sectors)}
        region={region}
        hasTerritory={false}
        current={null}
        onTable={() => {}}
      />,
    ),
  );
}

function readout(theme: MapTheme, row: number, figures?: ThemeFigures): string {
  return textOf(renderToStaticMarkup(<ZoneLines region={region} row={row} reading={read(theme, figures)} />));
}

/** @throws Error when the theme lacks what it is about */
function read(theme: MapTheme, figures: ThemeFigures = createSmallFigures()): ThemeReading {
  const reading = readTheme(theme, figures, region);
  if (!reading) throw new Error('nothing chosen');
  return reading;
}
