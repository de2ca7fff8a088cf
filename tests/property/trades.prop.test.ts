import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecruitmentTable } from '../../src/domain/annual/bmo/combineSurveys.ts';
import type { BassinId, Fap2021Code } from '../../src/domain/ids.ts';
import { needsByBassin, tradeNeeds } from '../../src/domain/trades/needs.ts';
import { projectsPart } from '../../src/domain/trades/projectsPart.ts';
import {
  createRecruitment,
  type NeedsSum,
  type SurveyLine,
  sumNeeds,
  surveyLines,
} from '../../src/domain/trades/recruitment.ts';
import { createTradeSearch } from '../../src/domain/trades/search.ts';
import { topNeeds } from '../../src/domain/trades/topNeeds.ts';
import { createSmallRegion } from '../support/smallRegion.ts';
import { createSmallTrades, smallRecruitmentTable, unwrap } from '../support/smallTrades.ts';

const region = createSmallRegion();
const trades = createSmallTrades();
const FAMILIES = smallRecruitmentTable.families as Fap2021Code[];
const BASSINS = ['BE:5201', 'BE:5202'] as BassinId[];
const FIGURES = ['projects', 'difficult', 'seasonal'] as const;

describe('no aggregate reads an unpublished value as a zero', () => {
  test('a sum is that of the published values, and misses all the others', () => {
    fc.assert(
      fc.property(recruitments(), (table) => {
        const lines = linesOf(table);
        for (const figure of FIGURES) {
          const published = lines.flatMap((line) => line[figure] ?? []);
          expect(sumNeeds(lines)[figure]).toEqual({
            value: published.length > 0 ? published.reduce((sum, value) => sum + value, 0) : null,
            missing: lines.length - published.length,
            of: lines.length,
          });
        }
      }),
    );
  });

  test('hiding a value takes it out of a sum and of its share, whatever it was', () => {
    fc.assert(
      fc.property(recruitments(), fc.nat(), fc.nat({ max: 999 }), (table, at, value) => {
        const lines = linesOf(table);
        const hidden = { ...lines[at % lines.length]!, projects: null };
        const others = lines.filter((_, index) => index !== at % lines.length);
        const sum = sumNeeds([...others, hidden]);

        expect(sum.projects.value).toBe(sumNeeds(others).projects.value);
        expect(sum.difficultPart).toEqual(sumNeeds(others).difficultPart);
        expect(sumNeeds([...others, { ...hidden, difficult: value }]).difficultPart).toEqual(
          sumNeeds(others).difficultPart,
        );
      }),
    );
  });

  test('whatever the hidden counts are, the true share lies within the bounds, and the bounds can be reached', () => {
    const line = fc
      .record({
        projects: fc.integer({ min: 1, max: 500 }),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        hidden: fc.boolean(),
      })
      .map(({ projects, part, hidden }) => ({ projects, count: Math.round(part * projects), hidden }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const boundsWhere = (read: (line: (typeof lines)[number]) => number | null) =>
          projectsPart(lines.map((each) => [read(each), each.projects]));
        const { low, high } = boundsWhere(({ count, hidden }) => (hidden ? null : count));
        const truth = boundsWhere(({ count }) => count);

        expect(low).toBeLessThanOrEqual(truth.low ?? 0);
        expect(high).toBeGreaterThanOrEqual(truth.high ?? 1);
        expect(boundsWhere(({ count, hidden }) => (hidden ? 0 : count)).low).toBe(low);
        expect(boundsWhere(({ count, hidden, projects }) => (hidden ? projects : count)).high).toBe(high);
      }),
    );
  });

  test('in any view: a sum without a published value has no value', () => {
    fc.assert(
      fc.property(recruitments(), (table) => {
        const recruitment = unwrap(createRecruitment(table));
        const counted = Int32Array.of(0, 6);
        const sums: NeedsSum[] = [
          ...tradeNeeds(recruitment, FAMILIES, counted, region).zones.map(({ sum }) => sum),
          ...needsByBassin(recruitment, null, region).map(({ sum }) => sum),
          ...needsByBassin(recruitment, FAMILIES, region).map(({ sum }) => sum),
        ];
        const tops = topNeeds(recruitment, BASSINS, trades).map(({ projects }) => projects);

        for (const { value, missing, of } of [...sums.map(({ projects }) => projects), ...tops])
          expect(value === null).toBe(missing === of);
      }),
    );
  });
});

describe('attribution', () => {
  test('the shares of a territory between bassins add up to 1', () => {
    fc.assert(
      fc.property(someRows(), (counted) => {
        const shares = bassinsOfRows(counted).map(({ ofTerritory }) => ofTerritory);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the shares of a bassin between the territories of a partition add up to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }), (parts) => {
        const totals = new Map<string, number>();
        for (const part of new Set(parts)) {
          const counted = Int32Array.from(parts.flatMap((own, row) => (own === part ? [row] : [])));
          for (const { id, ofBassin } of bassinsOfRows(counted))
            totals.set(id, (totals.get(id) ?? 0) + (ofBassin ?? Number.NaN));
        }
        for (const total of totals.values()) expect(total).toBeCloseTo(1, 12);
        expect(totals.size).toBe(2);
      }),
    );
  });
});

describe('the search of a trade', () => {
  const search = createTradeSearch(trades);

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        expect(search.find(query, 8).matches.length).toBeLessThanOrEqual(8);
        expect(search.nearest(query, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('never throws on words that resemble names', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aideoursgnt b'), maxLength: 30 });
    fc.assert(fc.property(letters, (query) => void search.findAppellations(query, 8)));
  });

  test('finds every name by the name itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trades.appellations), (label) => {
        const labels = search.findAppellations(label, 20).appellations.map((match) => match.label);
        expect(labels).toContain(label);
      }),
    );
  });
});

function bassinsOfRows(counted: Int32Array) {
  return tradeNeeds(unwrap(createRecruitment(smallRecruitmentTable)), FAMILIES, counted, region).bassins;
}

function linesOf(table: RecruitmentTable): readonly SurveyLine[] {
  return surveyLines(unwrap(createRecruitment(table)), 2025, BASSINS, FAMILIES);
}

function someRows(): fc.Arbitrary<Int32Array> {
  return fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 }).map((rows) => Int32Array.from(rows).sort());
}

/** A survey of one year with any of the lines, each figure published or not. */
function recruitments(): fc.Arbitrary<RecruitmentTable> {
  const figure = fc.option(fc.nat({ max: 500 }));
  const line = fc.option(fc.tuple(figure, figure, figure));
  return fc.array(line, { minLength: 6, maxLength: 6 }).map((cells): RecruitmentTable => {
    const lines = cells.flatMap((cell, at) =>
      cell ? [{ bassin: Math.floor(at / 3), family: at % 3, cell }] : [],
    );
    return {
      ...smallRecruitmentTable,
      surveys: [
        {
          year: 2025,
          surveyed: [0, 1],
          without: [],
          bassin: lines.map(({ bassin }) => bassin),
          family: lines.map(({ family }) => family),
          projects: lines.map(({ cell }) => cell[0]),
          difficult: lines.map(({ cell }) => cell[1]),
          seasonal: lines.map(({ cell }) => cell[2]),
        },
      ],
    };
  });
}
