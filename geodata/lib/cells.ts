import {
  type CommuneCode,
  parseCommuneCode,
  toZoneId,
  type ZoneIds,
  type ZoneKind,
} from '../../src/domain/ids.ts';
import { BuildError } from './buildError.ts';

/** @throws BuildError when the cell is not five characters of an INSEE code */
export function communeCode(cell: string, where: string): CommuneCode {
  const code = parseCommuneCode(cell);
  if (!code) throw new BuildError(where, `"${cell}" is not a commune code`);
  return code;
}

/** The prefixed identifier of a producer's bare code. @throws BuildError when the code has not the shape of its kind */
export function zoneId<K extends ZoneKind>(kind: K, cell: string, where: string): ZoneIds[K] {
  const id = toZoneId(kind, cell);
  if (!id) throw new BuildError(where, `"${cell}" is not a code of ${kind}`);
  return id;
}

/** A non-negative integer. @throws BuildError on anything else, an empty cell included */
export function count(cell: string, where: string): number {
  if (!/^\d+$/.test(cell)) throw new BuildError(where, `"${cell}" is not a count`);
  return Number(cell);
}

/** A count, or null for an empty cell: not published, which is not zero. */
export function countOrMissing(cell: string, where: string): number | null {
  return cell === '' ? null : count(cell, where);
}

/** A decimal number with a point, or null for an empty cell. @throws BuildError on anything else */
export function measureOrMissing(cell: string, where: string): number | null {
  if (cell === '') return null;
  if (!/^-?\d+(?:\.\d+)?$/.test(cell)) throw new BuildError(where, `"${cell}" is not a number`);
  return Number(cell);
}

/** A percentage from 0 to 100, or null for an empty cell. */
export function percentOrMissing(cell: string, where: string): number | null {
  const value = measureOrMissing(cell, where);
  if (value !== null && (value < 0 || value > 100))
    throw new BuildError(where, `${cell} is not between 0 and 100`);
  return value;
}

/** @throws BuildError when the cell is empty */
export function label(cell: string, where: string): string {
  if (cell.trim() === '') throw new BuildError(where, 'empty name');
  return cell;
}

/** Degrees, in their order and range. @throws BuildError when they are not on Earth */
export function degrees(lng: number, lat: number, where: string): readonly [number, number] {
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90))
    throw new BuildError(where, `${lng}, ${lat} is not a longitude and a latitude`);
  return [lng, lat];
}
