import * as v from 'valibot';
import { BuildError } from '../lib/buildError.ts';
import { checked } from '../lib/json.ts';
import type { PlaceDraft } from '../lib/placeDraft.ts';
import { defineStep } from '../lib/step.ts';
import { doors, resources } from './resources.ts';

const SOURCE = 'remplacements-portes';

const pairs = v.array(
  v.object({
    nouveau: v.string(),
    ancien: v.string(),
    /** What the two cards share: « adresse », « téléphone », « nom ». */
    signes: v.array(v.string()),
    raison: v.string(),
  }),
);

/** A card of the first catalogue that a later one speaks of better. */
export interface ReplacedDoor {
  readonly older: string;
  readonly newer: string;
  readonly signs: readonly string[];
  readonly reason: string;
}

/** Which cards leave for another: the newer or better-located one stays. */
export const replacedDoors = defineStep<readonly ReplacedDoor[]>({
  id: 'replacedDoors',
  sources: [`${SOURCE}*`],
  inputs: [resources, doors],
  run(context) {
    const older = new Set(context.get(resources).map(({ id }) => id));
    const newer = new Set(context.get(doors).map(({ id }) => id));
    const list = context.sources.flatMap((source) =>
      checked(source, JSON.parse(context.read(source)), pairs),
    );
    const seen = new Set<string>();
    return list.map(({ nouveau, ancien, signes, raison }) => {
      if (!older.has(ancien))
        throw new BuildError(SOURCE, `"${ancien}" is not a card of the first catalogue`);
      if (!newer.has(nouveau)) throw new BuildError(SOURCE, `"${nouveau}" is not a card of the doors`);
      if (seen.has(ancien)) throw new BuildError(SOURCE, `${ancien} is replaced twice`);
      seen.add(ancien);
      return { older: ancien, newer: nouveau, signs: signes, reason: raison };
    });
  },
});

/** The cards that stay. */
export function staying(
  cards: readonly PlaceDraft[],
  replaced: readonly ReplacedDoor[],
): readonly PlaceDraft[] {
  const gone = new Set(replaced.map(({ older }) => older));
  return cards.filter(({ id }) => !gone.has(id));
}
