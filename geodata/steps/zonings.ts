import type {
  BassinId,
  BassinVieId,
  CommuneCode,
  DepartementId,
  EpciId,
  RegionId,
  ZoneEmploiId,
} from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, label, zoneId } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep, type StepContext } from '../lib/step.ts';

const ZONINGS = 'communes-zonages';
const BASSINS = 'communes-bassins-emploi';

/** What INSEE writes in the EPCI column of a commune that belongs to none. */
const NO_EPCI = 'ZZZZZZZZZ';

/** Zones of one commune. */
export interface Membership {
  readonly bassin: BassinId;
  readonly zoneEmploi: ZoneEmploiId;
  readonly bassinVie: BassinVieId;
  readonly departement: DepartementId;
  readonly region: RegionId;
  /** EPCI according to INSEE (COG 2025), to be compared with the official composition. */
  readonly inseeEpci: EpciId | null;
}

/** Zones of every commune of the region, and the name of each zone by its identifier. */
export const zonings = defineStep({
  id: 'zonings',
  sources: [ZONINGS, BASSINS],
  inputs: [],
  run: (context) => readZonings(context, ZONINGS, BASSINS),
});

/** Zones of communes out of two files: INSEE's, and that of the bassins d'emploi. */
export function readZonings(context: StepContext, zoningsFile: string, bassinsFile: string) {
  const names = createNames();
  const publishedBassinNames = new Map<string, string>();
  const bassins = new Map<CommuneCode, BassinId>();
  for (const { where, cells } of readCsv(bassinsFile, context.read(bassinsFile), [
    'DEPCOM',
    'codbe',
    'libbe',
  ])) {
    const id = zoneId('bassin', cells.codbe, where);
    publishedBassinNames.set(id, cells.libbe);
    names.add(id, context.correct(bassinsFile, 'libbe', label(cells.libbe, where)), where);
    addOnce(bassins, communeCode(cells.DEPCOM, where), id, where);
  }
  const memberships = new Map<CommuneCode, Membership>();
  for (const { where, cells } of readCsv(zoningsFile, context.read(zoningsFile), COLUMNS)) {
    const code = communeCode(cells.DEPCOM, where);
    const bassin = bassins.get(code);
    if (!bassin) throw new BuildError(where, `${code} has no bassin d'emploi in ${bassinsFile}`);
    const membership: Membership = {
      bassin,
      zoneEmploi: zoneId('zoneEmploi', cells.ZE2020, where),
      bassinVie: zoneId('bassinVie', cells.BV2022, where),
      departement: zoneId('departement', cells.DEP, where),
      region: zoneId('region', cells.REG, where),
      inseeEpci: cells.EPCI === NO_EPCI ? null : zoneId('epci', cells.EPCI, where),
    };
    names.add(membership.zoneEmploi, label(cells.LIB_ZE2020, where), where);
    names.add(membership.bassinVie, label(cells.LIB_BV2022, where), where);
    names.add(membership.departement, label(cells.NOM_DEP, where), where);
    names.add(membership.region, label(cells.NOM_REG, where), where);
    addOnce(memberships, code, membership, where);
  }
  return {
    memberships,
    bassinCommunes: bassins.size,
    names: names.all,
    /** Names of bassins as their producer writes them, by identifier. */
    publishedBassinNames: publishedBassinNames as ReadonlyMap<string, string>,
  };
}

const COLUMNS = [
  'DEPCOM',
  'EPCI',
  'DEP',
  'NOM_DEP',
  'REG',
  'NOM_REG',
  'ZE2020',
  'LIB_ZE2020',
  'BV2022',
  'LIB_BV2022',
] as const;

function addOnce<T>(map: Map<CommuneCode, T>, code: CommuneCode, value: T, where: string): void {
  if (map.has(code)) throw new BuildError(where, `${code} appears twice`);
  map.set(code, value);
}

/** Names of zones; one identifier with two names stops the build. */
function createNames() {
  const all = new Map<string, string>();
  return {
    all: all as ReadonlyMap<string, string>,
    add(id: string, name: string, where: string): void {
      const known = all.get(id);
      if (known !== undefined && known !== name)
        throw new BuildError(where, `${id} is "${name}", and "${known}" on another line`);
      all.set(id, name);
    },
  };
}
