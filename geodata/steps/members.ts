import { type CommuneCode, toZoneId } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { defineStep } from '../lib/step.ts';
import { cog } from './cog.ts';
import { zonings } from './zonings.ts';

/** The zonings of the application, in the order of its tables. */
export const ZONINGS = ['epci', 'bassin', 'zoneEmploi', 'bassinVie', 'departement'] as const;
export type Zoning = (typeof ZONINGS)[number];

/** A commune whose EPCI is not the same in the two sources. */
export interface EpciDisagreement {
  readonly code: CommuneCode;
  readonly official: string | null;
  readonly insee: string | null;
}

/**
 * Which zone each commune belongs to, in row order, and the zones of each kind sorted by identifier. The
 * composition of EPCI is the official one of 2026; where INSEE's of 2025 differs, it is only reported.
 */
export const members = defineStep({
  id: 'members',
  sources: [],
  inputs: [cog, zonings],
  run(context) {
    const { communes, epci } = context.get(cog);
    const { memberships } = context.get(zonings);
    const epciOf = new Map(
      epci.flatMap(({ id, members: codes }) => codes.map((code) => [code, id] as const)),
    );
    const disagreements: EpciDisagreement[] = [];
    const rows = communes.map(({ code, departement }) => {
      const where = `communes-zonages:${code}`;
      const membership = memberships.get(code);
      if (!membership) throw new BuildError(where, 'commune of the official list without a line');
      const { bassin, zoneEmploi, bassinVie, inseeEpci } = membership;
      if (membership.departement !== toZoneId('departement', departement))
        throw new BuildError(where, `${membership.departement}, and ${departement} in the official list`);
      if (membership.region !== toZoneId('region', context.region.code))
        throw new BuildError(where, `${membership.region} is not the region`);
      const official = epciOf.get(code) ?? null;
      if (official !== inseeEpci) disagreements.push({ code, official, insee: inseeEpci });
      return { code, epci: official, bassin, zoneEmploi, bassinVie, departement: membership.departement };
    });
    if (memberships.size !== communes.length)
      throw new BuildError(
        'communes-zonages',
        `${memberships.size} communes, ${communes.length} in the official list`,
      );
    const zoneIds = Object.fromEntries(
      ZONINGS.map((zoning) => [
        zoning,
        [...new Set<string>(rows.flatMap((row) => row[zoning] ?? []))].sort(),
      ]),
    ) as Record<Zoning, string[]>;
    return { rows, zoneIds, disagreements };
  },
});
