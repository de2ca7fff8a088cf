import { expect, test } from 'vitest';
import type { Fap2021Code } from '../../../../src/domain/ids.ts';
import type { Fap2021Link, Qualification } from '../../../../src/domain/trades/families.ts';
import { fittingFirst } from '../../../../src/domain/trades/fittingFirst.ts';

const boss = family('bosses', ['supervisor']);
const technicians = family('technicians', ['unstated', 'technician']);
const workers = family('workers', ['skilled-worker', 'supervisor']);

test.each([
  ['Chaudronnier', [workers, technicians, boss]],
  ['Technicienne en chaudronnerie', [technicians, boss, workers]],
  ['Chef d’atelier', [boss, workers, technicians]],
])('for « %s » the family whose qualification fits comes first', (name, expected) => {
  const labels = (families: readonly Fap2021Link[]) => families.map((each) => each.family.label);

  expect(labels(fittingFirst([boss, technicians, workers], name))).toEqual(labels(expected));
});

test('a family of everybody fits every name, and equals keep their order', () => {
  const all = { ...family('all', []), qualifications: null };

  expect(fittingFirst([all, workers], 'Ingénieur')[0]).toBe(all);
  expect(fittingFirst([workers, all], 'Soudeur')[0]).toBe(workers);
});

function family(label: string, qualifications: readonly Qualification[]): Fap2021Link {
  const code = label as Fap2021Code;
  return {
    family: { code, label, wider: { code: 'x', label }, domain: { code: 'y', label } },
    qualifications,
  };
}
