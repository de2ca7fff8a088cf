import type { SectorEmployment, SectorLevel } from '../../src/domain/catalogue/tradesContract.ts';
import { BuildError } from '../lib/buildError.ts';
import type { StepResults } from '../lib/run.ts';
import { sectors } from '../steps/sectors.ts';

const EXPECTED_SECTORS = { a21: 19, a38: 36 } as const;

/** Shares are published with two decimals: a sum of shares may be off by this many points. */
const ROUNDING = 0.1;

/** @throws BuildError when sectors are missing, do not add up, or an index is not the quotient it should be */
export function checkSectors(results: StepResults): void {
  const { a21, a38, zones } = results.get(sectors);
  for (const [name, level] of [['a21', a21] as const, ['a38', a38] as const]) {
    if (level.codes.length !== EXPECTED_SECTORS[name])
      throw new BuildError(
        `sectors.${name}`,
        `${level.codes.length} sectors, expected ${EXPECTED_SECTORS[name]}`,
      );
    for (const producer of ['urssaf', 'flores'] as const)
      checkShares(`sectors.${name}.${producer}`, level[producer], zones);
  }
  for (const producer of ['urssaf', 'flores'] as const) checkFrance(producer, a21, a38);
}

function checkShares(where: string, { share }: SectorEmployment, zones: readonly string[]): void {
  share.forEach((shares, zone) => {
    const sum = shares.reduce<number>((total, percent) => total + (percent ?? 0), 0);
    if (Math.abs(sum - 100) > ROUNDING)
      throw new BuildError(`${where}:${zones[zone]}`, `shares add up to ${sum.toFixed(2)} %, expected 100 %`);
  });
}

/** The share of a sector in France is that of its subsectors: one of them missing would inflate an index. */
function checkFrance(producer: 'urssaf' | 'flores', a21: SectorLevel, a38: SectorLevel): void {
  a21.codes.forEach((code, at) => {
    const whole = a21[producer].franceShare[at] ?? 0;
    const parts = a38.codes.reduce(
      (sum, _, part) => sum + (a38.wider[part] === code ? (a38[producer].franceShare[part] ?? 0) : 0),
      0,
    );
    if (Math.abs(whole - parts) > ROUNDING)
      throw new BuildError(
        `sectors.${producer}:${code}`,
        `${whole} % of France, and ${parts.toFixed(2)} % in its subsectors`,
      );
  });
}
