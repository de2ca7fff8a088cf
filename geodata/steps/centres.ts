import type { CommuneCode } from '../../src/domain/ids.ts';
import { defineStep } from '../lib/step.ts';
import { cog } from './cog.ts';
import { members } from './members.ts';
import { zonings } from './zonings.ts';

/**
 * Communes that give their name to their bassin d'emploi or zone d'emploi: Ancenis-Saint-Géréon for Ancenis,
 * La Baule-Escoublac for La Baule. A zone named after nobody in particular has none.
 */
export const centres = defineStep({
  id: 'centres',
  sources: [],
  inputs: [cog, members, zonings],
  run(context) {
    const { communes } = context.get(cog);
    const { names } = context.get(zonings);
    const best = new Map<string, { readonly code: CommuneCode; readonly population: number }>();
    for (const [row, { bassin, zoneEmploi }] of context.get(members).rows.entries()) {
      const commune = communes[row];
      if (!commune) continue;
      for (const zone of [bassin, zoneEmploi]) {
        const isNamesake = `${commune.name}-`.startsWith(`${names.get(zone)}-`);
        if (isNamesake && commune.population > (best.get(zone)?.population ?? -1)) best.set(zone, commune);
      }
    }
    return new Set<CommuneCode>([...best.values()].map(({ code }) => code));
  },
});
