import type { CommuneCode } from '../../src/domain/ids.ts';
import { wordsOf } from '../../src/domain/search/normalise.ts';
import { BuildError } from '../lib/buildError.ts';
import { label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import type { PlaceDraft } from '../lib/placeDraft.ts';
import { defineStep, type StepContext } from '../lib/step.ts';
import { communes } from './communes.ts';
import { names } from './names.ts';

const CENTRES = 'inserjeunes-cfa';
/** Rows of the last two school years: a centre that has none is not known to be open. */
const LAST_YEARS = 'cumul 2023-2024';
const SEEN = '2024';
const NOTES = 'Commune lue dans le nom du centre : demander l’adresse avant de se déplacer.';
/** How the register of schools begins the names of centres, said as everybody does. */
const REGISTER_WORDS = /^(?:Organisme de formation-Centre|Centre|Site) de formation d['’]apprentis\b/i;
/** The register ends a name by its commune after a dash; a Maison familiale rurale is named after its own. */
const AFTER_DASH = /^.* - (.+?)\)?$/;
const RURAL_HOUSE = /^Maison Familiale Rurale (?:de |d['’])(.+)$/i;

/** The training centres for apprentices of the last rows, and those whose commune nobody tells. */
export interface TrainingCentres {
  readonly drafts: readonly PlaceDraft[];
  /** Names of the centres left out. */
  readonly nowhere: readonly string[];
}

/** Centres for apprentices whose name states the commune: nothing else of the file says where they are. */
export const trainingCentres = defineStep<TrainingCentres>({
  id: 'trainingCentres',
  sources: [CENTRES],
  inputs: [communes, names],
  run(context) {
    const communeOf = statedCommune(context);
    const drafts: PlaceDraft[] = [];
    const nowhere: string[] = [];
    const rows = readCsv(CENTRES, context.read(CENTRES), ['Année', 'UAI', 'Libellé'] as const);
    for (const { where, cells } of rows) {
      if (cells.Année !== LAST_YEARS) continue;
      if (!/^\d{7}[A-Z]$/.test(cells.UAI)) throw new BuildError(where, `"${cells.UAI}" is not a UAI`);
      const name = label(context.correct(CENTRES, 'Libellé', cells.Libellé), where);
      const claimed = communeOf(name, cells.UAI.slice(1, 3));
      if (claimed) drafts.push(toDraft(where, cells.UAI, name, claimed));
      else nowhere.push(name);
    }
    return { drafts, nowhere };
  },
});

function toDraft(where: string, uai: string, name: string, claimed: CommuneCode): PlaceDraft {
  return {
    where,
    id: `uai${uai}`,
    name: name.replace(REGISTER_WORDS, 'CFA'),
    kind: 'cfa',
    category: 'place',
    status: 'nameOnly',
    priority: 2,
    audiences: ['young', 'pupils'],
    services: 'formations en apprentissage',
    seen: SEEN,
    notes: NOTES,
    claimed,
    point: null,
    from: {
      label: 'Ministère de l’Éducation nationale, InserJeunes, apprentis de 2023-2024',
      url: 'https://data.education.gouv.fr/',
      licence: 'Licence Ouverte 2.0',
    },
  };
}

/**
 * The commune that a name states, among those of a département, today's names before former ones; null when it states
 * none, or one that several bear.
 */
function statedCommune(context: StepContext): (name: string, departement: string) => CommuneCode | null {
  const { codes, names: today } = context.get(communes);
  const known = indexByName(today.map((name, row) => ({ name, commune: codes[row] ?? '' })));
  const former = indexByName(context.get(names).former);
  return (name, departement) => {
    const [, stated] = AFTER_DASH.exec(name) ?? RURAL_HOUSE.exec(name) ?? [];
    if (stated === undefined) return null;
    const key = keyOf(stated, departement);
    const [found, ...others] = known.get(key) ?? former.get(key) ?? new Set();
    return found && others.length === 0 ? (found as CommuneCode) : null;
  };
}

function indexByName(
  named: readonly { readonly name: string; readonly commune: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { name, commune } of named) {
    const key = keyOf(name, commune.slice(0, 2));
    index.set(key, (index.get(key) ?? new Set()).add(commune));
  }
  return index;
}

function keyOf(name: string, departement: string): string {
  return `${departement} ${wordsOf(name).join(' ')}`;
}
