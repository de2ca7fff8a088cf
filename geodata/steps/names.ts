import { decodeNamesTable, type NamesTable } from '../../src/domain/catalogue/contract.ts';
import { type LngLat, roundLngLat } from '../../src/domain/geo.ts';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, degrees } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep, jsonOutput, type StepContext } from '../lib/step.ts';
import { cog, type FormerCommune, type OfficialCommune } from './cog.ts';

const POINTS = 'communes-deleguees-points';
const PASSAGE = 'communes-passage';

/** Communes déléguées and associées, and old codes with the present one. */
export const names = defineStep<NamesTable>({
  id: 'names',
  sources: [`${POINTS}*`, PASSAGE],
  inputs: [cog],
  output: jsonOutput('names', decodeNamesTable),
  run(context) {
    const { communes, former } = context.get(cog);
    const placed = readPoints(context, former);
    return {
      former: [
        ...former.map(({ code, name, type, commune }): NamesTable['former'][number] => {
          const at = placed.get(code);
          return { code, name, type, commune, at: at ? [...at] : null };
        }),
        ...context.region.lostNames.map((each) => ({ ...each, type: 'commune-ancienne' as const, at: null })),
      ],
      succession: readSuccession(context.read(PASSAGE), communes),
      said: context.region.said,
    };
  },
});

/** Positions of former communes, where a source gives them. */
function readPoints(context: StepContext, former: readonly FormerCommune[]): Map<CommuneCode, LngLat> {
  const parents = new Map(former.map(({ code, commune }) => [code, commune]));
  const rows = context.sources
    .filter((source) => source !== PASSAGE)
    .flatMap((source) => readCsv(source, context.read(source), ['code', 'commune', 'longitude', 'latitude']));
  return new Map(
    rows.map(({ where, cells }) => {
      const code = communeCode(cells.code, where);
      const parent = parents.get(code);
      if (parent !== cells.commune)
        throw new BuildError(
          where,
          `${code} is placed in ${cells.commune}, and in ${parent} in the official list`,
        );
      return [code, roundLngLat(degrees(Number(cells.longitude), Number(cells.latitude), where))];
    }),
  );
}

/** Old codes of both sources, sorted; the official list adds to INSEE's table and may not contradict it. */
function readSuccession(
  text: string,
  communes: readonly OfficialCommune[],
): Record<CommuneCode, CommuneCode> {
  const present = new Set(communes.map(({ code }) => code));
  const successor = new Map<CommuneCode, CommuneCode>();
  const add = (old: CommuneCode, code: CommuneCode, where: string) => {
    if (!present.has(code)) throw new BuildError(where, `${code} is not a commune of the official list`);
    if (old === code) return;
    if (present.has(old)) throw new BuildError(where, `${old} still exists and cannot have become ${code}`);
    if ((successor.get(old) ?? code) !== code)
      throw new BuildError(where, `${old} became ${code}, and ${successor.get(old)} elsewhere`);
    successor.set(old, code);
  };
  for (const { where, cells } of readCsv(PASSAGE, text, ['DEPCOM_HIST', 'DEPCOM']))
    add(communeCode(cells.DEPCOM_HIST, where), communeCode(cells.DEPCOM, where), where);
  for (const { code, formerCodes } of communes)
    for (const old of formerCodes) add(old, code, `etalab-communes:${code}`);
  return Object.fromEntries([...successor].sort(([a], [b]) => (a < b ? -1 : 1)));
}
