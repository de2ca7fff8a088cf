import { type CarpoolsTable, decodeCarpoolsTable } from '../../src/domain/reach/carpoolsContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, degrees, label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { cog } from './cog.ts';
import { departements } from './departements.ts';
import { ringList } from './ring/ringList.ts';

const CARPOOLS = 'aires-covoiturage-france';
/** A département with fewer places than this hardly publishes any. */
const FEW = 5;

/** `carpools`: open places to wait for a shared car, in the region and around it, and the départements that hardly publish any. */
export const carpools = defineStep<CarpoolsTable>({
  id: 'carpools',
  sources: [CARPOOLS],
  inputs: [cog, ringList, departements],
  output: jsonOutput('carpools', decodeCarpoolsTable),
  run(context) {
    const near = new Map(
      [...context.get(cog).communes, ...context.get(ringList).communes].map(({ code, name }) => [code, name]),
    );
    const columns = [
      'id_lieu',
      'nom_lieu',
      'ad_lieu',
      'insee',
      'date_maj',
      'ouvert',
      'Xlong',
      'Ylat',
    ] as const;
    const open = readCsv(CARPOOLS, context.read(CARPOOLS), columns).filter(({ where, cells }) => {
      if (cells.ouvert !== 'true' && cells.ouvert !== 'false')
        throw new BuildError(where, `"${cells.ouvert}" says neither open nor closed`);
      return cells.ouvert === 'true';
    });
    const countOf = (departement: string) =>
      open.filter(({ cells }) => cells.insee.startsWith(departement)).length;
    const around = new Set([...near.keys()].map((code) => code.slice(0, 2)));
    return {
      places: open
        .toSorted((a, b) => (a.cells.id_lieu < b.cells.id_lieu ? -1 : 1))
        .flatMap(({ where, cells }) => {
          const commune = communeCode(cells.insee, where);
          const communeName = near.get(commune);
          if (!communeName) return [];
          const [lng, lat] = degrees(Number(cells.Xlong), Number(cells.Ylat), where);
          const name = label(cells.nom_lieu, where);
          const address = cells.ad_lieu.trim() || null;
          return [
            { name, address, commune, communeName, at: [lng, lat] as [number, number], seen: cells.date_maj },
          ];
        }),
      hardly: context
        .get(departements)
        .filter(({ code }) => around.has(code))
        .map(({ code, name }) => ({ code, name, places: countOf(code) }))
        .filter(({ places }) => places < FEW),
    };
  },
});
