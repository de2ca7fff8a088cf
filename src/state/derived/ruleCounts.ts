import { countTerritory } from '../../domain/territory/counting.ts';
import { isBlank, MEMBERSHIP_RULES, type MembershipRule } from '../../domain/territory/territory.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';

/** Communes that each rule would count, choices included; null while there is nothing to count. */
export const selectRuleCounts = derive(
  (state) => [state.territory.present, selectRegion(state)] as const,
  (territory, region): Readonly<Record<MembershipRule, number>> | null => {
    if (!region || isBlank(territory)) return null;
    const counts = MEMBERSHIP_RULES.map((rule) => [
      rule,
      countTerritory({ ...territory, rule }, region).counted.length,
    ]);
    return Object.fromEntries(counts) as Record<MembershipRule, number>;
  },
);
