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

test.each([
  ['Conducteur', 0],
  ['Technicien', 1],
  ['Chef d’équipe', 2],
  ['Contremaître', 2],
  ['Ingénieure', 3],
  ['Cadre de santé', 3],
  ['Directrice', 3],
  ['Responsable qualité', 3],
])('the name « %s » says the level %i, told by the distance to each', (name, level) => {
  const byLevel = (['skilled-worker', 'technician', 'supervisor', 'executive'] as const).map((each) =>
    family(each, [each]),
  );
  // Farther levels come after, the lower one first of two at one distance.
  const expected = [0, 1, 2, 3].toSorted((a, b) => Math.abs(a - level) - Math.abs(b - level) || a - b);

  expect(fittingFirst(byLevel, name)).toEqual(expected.map((at) => byLevel[at]));
});

test.each<[Qualification, number]>([
  ['labourer', 0],
  ['semi-skilled-worker', 0],
  ['skilled-worker', 0],
  ['highly-skilled-worker', 0],
  ['unskilled-employee', 0],
  ['skilled-employee', 0],
  ['technician', 1],
  ['supervisor', 2],
  ['executive', 3],
])('the qualification %s is of level %i', (qualification, level) => {
  const one = family('one', [qualification]);
  // Against a family of the level just above and one of that below, from either side.
  const names = ['Soudeur', 'Technicien', 'Chef', 'Cadre'];
  const places = names.map((name) => {
    const others = (['labourer', 'technician', 'supervisor', 'executive'] as const).map((each) =>
      family(each, [each]),
    );
    return fittingFirst([one, ...others], name).indexOf(one);
  });

  // Equals keep their order: it is first at its own level, and after as many levels as it is away elsewhere.
  expect(places[level]).toBe(0);
  expect(places.filter((place) => place === 0)).toHaveLength(1);
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
