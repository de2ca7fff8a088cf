import * as v from 'valibot';
import { decodeOpcoTable, type OpcoTable } from '../../src/domain/places/opcoContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { readCsv } from '../lib/csv.ts';
import { checked, parseJson } from '../lib/json.ts';
import { A38_SECTORS, sectorOfDivision } from '../lib/nafDivisions.ts';
import { websiteOrNull } from '../lib/placeCells.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { doors } from './resources.ts';
import { rome } from './rome.ts';

const OPCOS = 'observatoires-opco';
const LINKS = 'rome-naf-liens';
/** Divisions of trades that are found everywhere. */
const TRANSVERSE = 0;
/** When the words were read: the manifest says it. */
const YEARS = / \((?:libellé de )?\d{4}\)/g;

const sector = v.picklist(A38_SECTORS);
const list = v.object({
  opco: v.array(
    v.looseObject({
      nom: v.string(),
      site: v.string(),
      secteurs: v.string(),
      naf_a38: v.array(sector),
      naf_a38_en_partie: v.array(sector),
      observatoires: v.array(v.object({ nom: v.string(), site: v.string(), champ: v.nullable(v.string()) })),
    }),
  ),
});
/** Its office, under a key that ends by the name of the region. */
const OFFICE = /^bureau_/;
const office = v.nullable(v.object({ id: v.string() }));

/** `opco`: the OPCO of each sector, their observatories and offices, and the sectors of each trade. */
export const opco = defineStep<OpcoTable>({
  id: 'opco',
  sources: [`${OPCOS}*`, LINKS],
  inputs: [doors, rome],
  output: jsonOutput('opco', decodeOpcoTable),
  run(context) {
    // Offices are those of one region: another has none until somebody lists them.
    const entries = context.sources
      .filter((source) => source !== LINKS)
      .flatMap((source) => checked(source, parseJson(source, context.read(source)), list).opco);
    const cards = context.get(doors).filter(({ kind }) => kind === 'opco');
    const cardOf = (name: string, office: string | null) => {
      const found = cards.find(({ id, name: title }) =>
        office ? id === office : title.startsWith(`${name} `),
      );
      if (office && !found) throw new BuildError(OPCOS, `"${office}" is no card of an OPCO`);
      return found?.id ?? null;
    };
    const site = (url: string) => websiteOrNull(url, OPCOS) ?? '';
    return {
      opcos: entries.map((entry) => ({
        name: entry.nom,
        website: site(entry.site),
        covers: entry.secteurs.replaceAll(YEARS, ''),
        card: cardOf(entry.nom, officeOf(entry)),
        observatories: entry.observatoires.map(({ nom, site: url, champ }) => ({
          name: nom,
          url: site(url),
          field: champ,
        })),
      })),
      sectors: Object.fromEntries(
        A38_SECTORS.map((code) => {
          const having = (key: 'naf_a38' | 'naf_a38_en_partie') =>
            entries.flatMap((entry, at) => (entry[key].includes(code) ? [at] : []));
          return [code, [having('naf_a38'), having('naf_a38_en_partie')]] as const;
        }).filter(([, [mostly, partly]]) => mostly.length + partly.length > 0),
      ) as OpcoTable['sectors'],
      trades: readTrades(context.read(LINKS), new Set(context.get(rome).codes.map(({ code }) => code))),
    };
  },
});

/** The card of the office that an entry names; null for none. */
function officeOf(entry: Readonly<Record<string, unknown>>): string | null {
  const key = Object.keys(entry).find((name) => OFFICE.test(name));
  return key === undefined ? null : (checked(`${OPCOS}.${key}`, entry[key], office)?.id ?? null);
}

/** Sectors of each trade, by code, in the order of the nomenclature. @throws BuildError on a trade or a division that is not known */
function readTrades(text: string, trades: ReadonlySet<string>): OpcoTable['trades'] {
  const found = new Map<string, Set<string>>();
  for (const { where, cells } of readCsv(LINKS, text, ['code_secteur_naf', 'code_rome'])) {
    const division = Number(cells.code_secteur_naf);
    if (!trades.has(cells.code_rome)) throw new BuildError(where, `"${cells.code_rome}" is not a trade`);
    if (division === TRANSVERSE) continue;
    const code = sectorOfDivision(division);
    if (!code) throw new BuildError(where, `"${cells.code_secteur_naf}" is not a division of the NAF`);
    found.set(cells.code_rome, (found.get(cells.code_rome) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([trade, sectors]) => [trade, [...sectors].sort()]),
  );
}
