/**
 * Families of trades that are mostly worked in each sector (INSEE's A21), by the beginning of their codes of the FAP 2021: chosen by
 * reading the labels of both, a sector at a time. A family may be in several sectors; trades of every sector (accounts, sales) are
 * only where one looks for them first.
 */
const TRADES_OF_SECTOR: Readonly<Record<string, readonly string[]>> = {
  A: ['A'],
  B: ['B0', 'B5', 'E1'],
  C: ['C', 'D', 'E', 'F', 'G0A', 'G1', 'H', 'J0', 'N', 'S0'],
  D: ['B2X35', 'C', 'E0', 'G0A41', 'G1X77'],
  E: ['E4X32', 'G1X78', 'T4X62'],
  F: ['B'],
  G: ['G0B', 'G1X71', 'J0', 'R', 'S0'],
  H: ['J'],
  I: ['S1', 'S2', 'S3'],
  J: ['M', 'U'],
  K: ['Q'],
  L: ['R3X84', 'R4X93', 'T3X60'],
  M: ['B6', 'B7', 'L1', 'L4', 'L5', 'M', 'N', 'U0X80', 'U0X90', 'U1X82', 'V2X92'],
  N: ['A1X41', 'J0', 'L2', 'R1X67', 'T3X61', 'T4X60'],
  O: ['L0', 'L2', 'P', 'T4'],
  P: ['V5X84', 'W'],
  Q: ['T2', 'T4X61', 'V0', 'V1', 'V2', 'V3', 'V4', 'V5X81'],
  R: ['U1', 'V5'],
  S: ['K0', 'T0', 'T6'],
  T: ['T1', 'T2'],
};

/** Whether a family of the FAP 2021 is one of those of a sector; all of them for a sector that is not known. */
export function isOfSector(family: string, sector: string): boolean {
  const trades = TRADES_OF_SECTOR[sector];
  return trades === undefined || trades.some((beginning) => family.startsWith(beginning));
}
