import * as v from 'valibot';
import { decoder } from '../../catalogue/contract.ts';
import type { Fap2021Code } from '../../ids.ts';
import { type BmoFile, bmoFile } from './bmoFile.ts';

const ringSurveys = v.object({ surveys: v.array(bmoFile) });

/** `ringSurveys`: the BMO surveys over the bassins that only communes around the region belong to, one file a year. */
export type RingSurveys = v.InferOutput<typeof ringSurveys>;

export const decodeRingSurveys = decoder<RingSurveys>(ringSurveys);

/**
 * A survey of the region with that of the same year around it, as one: its own bassins first. Lists are not in the order of a
 * published file.
 */
export function withRingSurvey(own: BmoFile, around: readonly BmoFile[]): BmoFile {
  const known = new Set(own.bassins.map(({ id }) => id));
  const others = around.filter(
    ({ year, bassins }) => year === own.year && bassins.every(({ id }) => !known.has(id)),
  );
  return others.reduce(join, own);
}

function join(one: BmoFile, other: BmoFile): BmoFile {
  const families = [...new Set([...one.families, ...other.families])] as Fap2021Code[];
  const familyAt = new Map<string, number>(families.map((code, at) => [code, at]));
  return {
    ...one,
    bassins: [...one.bassins, ...other.bassins],
    parts: [
      ...one.parts,
      ...other.parts.map(([at, departement, region]): [number, string, string] => [
        at + one.bassins.length,
        departement,
        region,
      ]),
    ],
    families,
    part: [...one.part, ...other.part.map((at) => at + one.parts.length)],
    family: [...one.family, ...other.family.map((at) => familyAt.get(other.families[at] ?? '') ?? -1)],
    projects: [...one.projects, ...other.projects],
    difficult: [...one.difficult, ...other.difficult],
    seasonal: [...one.seasonal, ...other.seasonal],
  };
}
