import { wordsOf } from '../search/normalise.ts';
import type { Fap2021Link, Qualification } from './families.ts';

/** Workers and employees before technicians, technicians before supervisors, supervisors before executives. */
const LEVEL: Readonly<Record<Qualification, number>> = {
  unstated: 0,
  labourer: 0,
  'semi-skilled-worker': 0,
  'skilled-worker': 0,
  'highly-skilled-worker': 0,
  'unskilled-employee': 0,
  'skilled-employee': 0,
  technician: 1,
  supervisor: 2,
  executive: 3,
};
/** Words of the name of a trade that say a level, both genders by their beginning. */
const SAID: readonly (readonly [start: string, qualification: Qualification])[] = [
  ['technicien', 'technician'],
  ['chef', 'supervisor'],
  ['contremaitre', 'supervisor'],
  ['ingenieur', 'executive'],
  ['cadre', 'executive'],
  ['direct', 'executive'],
  ['responsable', 'executive'],
];

/**
 * Families with those first whose qualification fits the name of the trade: workers unless it says technician, supervisor or
 * executive. Families that fit alike stay in their order.
 *
 * @param trade label of the trade
 */
export function fittingFirst(families: readonly Fap2021Link[], trade: string): Fap2021Link[] {
  const words = wordsOf(trade);
  const said = SAID.find(([start]) => words.some((word) => word.startsWith(start)))?.[1];
  const wanted = LEVEL[said ?? 'unstated'];
  const misfit = ({ qualifications }: Fap2021Link) =>
    qualifications === null
      ? 0
      : Math.min(
          ...qualifications
            .filter((each) => each !== 'unstated')
            .map((each) => Math.abs(LEVEL[each] - wanted)),
        );
  return [...families].sort((a, b) => misfit(a) - misfit(b));
}
