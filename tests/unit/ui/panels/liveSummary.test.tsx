import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LiveFigures } from '../../../../src/ui/panels/territory/LiveSummary.tsx';
import { territorySentences } from '../../../../src/ui/texts/territory.ts';

const THIN = '\u202F';

describe('live figures', () => {
  test('say "au moins" and how many values are missing', () => {
    const html = renderToStaticMarkup(
      <LiveFigures
        communes={3}
        population={{ value: 41200, missing: 0, of: 3 }}
        privateJobs={{ value: 110, missing: 2, of: 3 }}
        jobsYear={2024}
      />,
    );

    expect(html).toContain(`41${THIN}200`);
    expect(html).toMatch(/au moins.*110.*2 valeurs non publiées/);
  });

  test('say "on ne sait pas" when nothing is published', () => {
    const html = renderToStaticMarkup(
      <LiveFigures
        communes={1}
        population={{ value: 500, missing: 0, of: 1 }}
        privateJobs={{ value: null, missing: 1, of: 1 }}
        jobsYear={null}
      />,
    );

    expect(html).toContain('on ne sait pas');
  });
});

describe('first sentence', () => {
  test('tells what was drawn, what we count and what is only partly in', () => {
    expect(
      territorySentences.sentence.vous({
        drawnKm2: 312,
        communes: 14,
        population: 41200,
        privateJobs: 9000,
        missingJobs: 0,
        partly: 5,
      }),
    ).toBe(
      `Vous avez dessiné 312${THIN}km² ; nous comptons 14 communes, 41${THIN}200 habitants ; 5 communes ne sont dedans qu’en partie.`,
    );
  });

  test('speaks of a choice when nothing is drawn', () => {
    expect(
      territorySentences.sentence.vous({
        drawnKm2: 0,
        communes: 1,
        population: 25,
        privateJobs: null,
        missingJobs: 1,
        partly: 0,
      }),
    ).toBe('Vous avez choisi 1 commune, 25 habitants.');
  });

  test('never says zero for a drawing that touches communes without counting one', () => {
    const small = { communes: 0, population: 0, privateJobs: null, missingJobs: 0, partly: 1, drawnKm2: 78 };
    const { sentence, spoken } = territorySentences;

    expect(sentence.vous({ ...small, touched: ['Rives'], outsideKm2: 0 })).toBe(
      'Votre dessin tient dans Rives ; on n’y compte encore aucune commune.',
    );
    expect(sentence.tu({ ...small, touched: ['A', 'B', 'C', 'D', 'E'], outsideKm2: 0 })).toBe(
      `Ton dessin de 78${THIN}km² touche A, B, C et 2 autres communes ; on n’y compte encore aucune commune.`,
    );
    expect(spoken.vous({ ...small, touched: ['Rives'], outsideKm2: 0 })).not.toMatch(/\d/);
  });

  test('says how much of a drawing is where nothing is counted, when it is worth saying', () => {
    const drawn = {
      communes: 2,
      population: 90,
      privateJobs: null,
      missingJobs: 0,
      partly: 0,
      drawnKm2: 500,
    };
    const told = ` ; 120${THIN}km² hors carte, ignorés.`;

    expect(territorySentences.sentence.vous({ ...drawn, outsideKm2: 120 }).endsWith(told)).toBe(true);
    expect(territorySentences.sentence.vous({ ...drawn, outsideKm2: 3 })).toMatch(/90 habitants\.$/);
  });

  test('is shorter for the ear, and leaves out jobs that nobody publishes', () => {
    expect(
      territorySentences.spoken.vous({
        drawnKm2: 0,
        communes: 14,
        population: 41200,
        privateJobs: null,
        missingJobs: 14,
        partly: 0,
      }),
    ).toBe(`Votre territoire : 14 communes, 41${THIN}200 habitants.`);
  });

  test('says "au moins" for the ear too, when values are missing', () => {
    expect(
      territorySentences.spoken.vous({
        drawnKm2: 0,
        communes: 14,
        population: 41200,
        privateJobs: 9000,
        missingJobs: 2,
        partly: 0,
      }),
    ).toBe(`Votre territoire : 14 communes, 41${THIN}200 habitants, au moins 9${THIN}000 emplois privés.`);
  });
});
