import type { CommuneCode } from '../../src/domain/ids.ts';
import { decodeTownHalls, type TownHalls } from '../../src/domain/places/townHalls.ts';
import { BuildError } from '../lib/buildError.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { communes } from './communes.ts';
import { readCards } from './resources.ts';

const SOURCE = 'mairies-2019';
/** The folder of the copy that all lines were read from. */
const ADDRESS =
  'https://github.com/okfnfr/dada-france-authorities/tree/6811933f508e4a97988d6a32a57c05b35edd0a49';

/** A region for which no list was read. */
const NOBODY: TownHalls = {
  source: { label: 'aucune liste', url: ADDRESS, licence: 'aucune' },
  seen: '2019-01',
  communes: [],
  postcodes: [],
  addresses: [],
  phones: [],
  websites: [],
};

/** `townHalls`: one of a commune, the last door of all. @throws BuildError when a line is not of the one list, or a commune has two */
export const townHalls = defineStep<TownHalls>({
  id: 'townHalls',
  sources: [`${SOURCE}*`],
  inputs: [communes],
  output: jsonOutput('townHalls', decodeTownHalls),
  run(context) {
    const known = new Set(context.get(communes).codes);
    const halls = readCards(context);
    if (context.sources.length === 0) return NOBODY;
    const [first] = halls;
    if (!first?.seen) throw new BuildError(SOURCE, 'holds no line, or one without a date');
    const { label, licence } = first.from;
    const seen = new Set<CommuneCode>();
    for (const { where, kind, claimed, from, seen: on } of halls) {
      if (kind !== 'mairie' || on !== first.seen || from.label !== label)
        throw new BuildError(where, 'is not a town hall of the same list');
      if (!claimed || !known.has(claimed)) throw new BuildError(where, `${claimed} is not a commune`);
      if (seen.has(claimed)) throw new BuildError(where, `${claimed} has two town halls`);
      seen.add(claimed);
    }
    const sorted = [...halls].sort((a, b) => ((a.claimed ?? '') < (b.claimed ?? '') ? -1 : 1));
    return {
      source: { label, url: ADDRESS, licence: licence ?? '' },
      seen: first.seen,
      communes: sorted.map(({ claimed }) => claimed ?? ''),
      postcodes: sorted.map(({ postcode }) => postcode ?? null),
      addresses: sorted.map(({ address }) => address ?? null),
      phones: sorted.map(({ phone }) => phone ?? null),
      websites: sorted.map(({ website }) => website ?? null),
    };
  },
});
