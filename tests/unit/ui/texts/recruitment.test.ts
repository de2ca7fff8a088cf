import { expect, test } from 'vitest';
import type { BassinId, Fap2021Code } from '../../../../src/domain/ids.ts';
import { projectsPart } from '../../../../src/domain/trades/projectsPart.ts';
import { recruitmentTexts } from '../../../../src/ui/texts/recruitment.ts';

/** Ordinary spaces, as one reads. */
const plain = (text: string | null) => text?.replace(/[\u00A0\u202F]/g, ' ') ?? null;
/** 1 000 projects: some of known lines, the others of a line that hides its count. */
const part = (count: number, known: number, hidden: number) =>
  projectsPart([
    [count, known],
    [null, hidden],
  ]);

test.each([
  ['a share that is known', part(600, 1000, 0), '60 %', null],
  ['an interval', part(470, 600, 400), 'entre 47 % et 87 %', 'connu pour 60 % des projets'],
  ['an interval of less than one percent', part(600, 999, 1), '60 %', 'connu pour plus de 99 % des projets'],
  ['one that begins with nothing', part(0, 700, 300), 'au plus 30 %', 'connu pour 70 % des projets'],
  ['one that ends with all', part(800, 800, 200), 'au moins 80 %', 'connu pour 80 % des projets'],
  ['one too wide to say anything', part(100, 400, 600), 'on ne sait pas', 'connu pour 40 % des projets'],
  ['nothing published', part(0, 0, 1000), 'on ne sait pas', null],
  ['few projects', part(3, 10, 0), '30 % (fragile)', null],
])('%s is said as it is', (_, given, share, coverage) => {
  expect(plain(recruitmentTexts.partOf(given))).toBe(share);
  expect(plain(recruitmentTexts.coverage(given))).toBe(coverage);
});

test('a table gives both bounds, however far apart', () => {
  expect(plain(recruitmentTexts.bounds(part(100, 400, 600)))).toBe('10 % à 70 %');
  expect(plain(recruitmentTexts.bounds(part(600, 1000, 0)))).toBe('60 %');
});

test.each([
  [
    29,
    'Bassin Bas-Pays, « Soudeurs » : 29 projets de recrutement en 2025, dont 50 % (fragile) jugés difficiles',
  ],
  [30, 'Bassin Bas-Pays, « Soudeurs » : 30 projets de recrutement en 2025, dont 50 % jugés difficiles'],
])('the title of a bassin marks the share of %i projects as its table does', (projects, title) => {
  const line = {
    state: 'line',
    bassin: 'BE:5201' as BassinId,
    year: 2025,
    family: 'D2X40' as Fap2021Code,
    projects,
    difficult: projects / 2,
    seasonal: null,
    difficultShare: 0.5,
    seasonalShare: null,
  } as const;

  expect(plain(recruitmentTexts.bassinTitle('Bas-Pays', line, 'Soudeurs'))).toBe(title);
});
