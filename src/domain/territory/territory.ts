import type { CommuneCode } from '../ids.ts';
import { EMPTY_SHAPE, type Shape } from './shape.ts';

/**
 * When a commune touched by the drawing counts. `majority`: at least half of its area is covered.
 * `centre`: its central point is inside. `touched`: more than 5 % is covered. `whole`: at least 95 %.
 */
export type MembershipRule = 'majority' | 'centre' | 'touched' | 'whole';
export const MEMBERSHIP_RULES: readonly MembershipRule[] = ['majority', 'centre', 'touched', 'whole'];

/**
 * What the person said of one commune, whatever the drawing covers. `in` and `out` win over any rule.
 * `partial` lists it as partly in, and leaves the counting to the rule.
 */
export type Choice = 'in' | 'partial' | 'out';
export const CHOICES: readonly Choice[] = ['in', 'partial', 'out'];

/** A territory: what was drawn, exactly as drawn, and what was said about single communes. */
export interface Territory {
  /** The person's own name for it; empty when none was given. */
  readonly name: string;
  readonly shape: Shape;
  readonly choices: Readonly<Record<CommuneCode, Choice>>;
  readonly rule: MembershipRule;
}

export const EMPTY_TERRITORY: Territory = { name: '', shape: EMPTY_SHAPE, choices: {}, rule: 'majority' };

/** True while nothing is drawn nor chosen: there is nothing to count. */
export function isBlank({ shape, choices }: Territory): boolean {
  return shape.length === 0 && Object.keys(choices).length === 0;
}

export function withShape(territory: Territory, shape: Shape): Territory {
  return { ...territory, shape };
}

/**
 * The territory with one choice for each of the communes; null forgets what was said of them. The very same
 * territory when nothing changes: an act that does nothing is not to be undone.
 */
export function withChoices(
  territory: Territory,
  communes: Iterable<CommuneCode>,
  choice: Choice | null,
): Territory {
  const choices: Record<CommuneCode, Choice> = { ...territory.choices };
  let changed = false;
  for (const code of communes) {
    if (choices[code] === (choice ?? undefined)) continue;
    changed = true;
    if (choice) choices[code] = choice;
    else delete choices[code];
  }
  return changed ? { ...territory, choices } : territory;
}

/** Communes the person spoke of, with what was said, in code order. */
export function listChoices({ choices }: Territory): readonly (readonly [CommuneCode, Choice])[] {
  return (Object.entries(choices) as [CommuneCode, Choice][]).sort(([a], [b]) => (a < b ? -1 : 1));
}
