import { BuildError } from '../lib/buildError.ts';
import { count } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { byTrade, cleaned } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';

const TEXTS = 'rome-textes';
const KINDS = ['definition', 'acces_metier'] as const;

/** What one does in each trade, and how one gets in: sentences in the producer's order, one per line of one text. */
export const romeTexts = defineStep({
  id: 'romeTexts',
  sources: [TEXTS],
  inputs: [rome],
  run(context) {
    const trades = context.get(rome).codes.map(({ code }) => code);
    const rows = readCsv(TEXTS, context.read(TEXTS), [
      'code_rome',
      'libelle_type_texte',
      'position_phrase',
      'libelle_texte',
    ]);
    const sentences = byTrade(trades, rows, ({ where, cells }) => {
      const kind = KINDS.find((known) => known === cells.libelle_type_texte);
      const sentence = context.accent(TEXTS, cleaned(cells.libelle_texte));
      if (!kind) throw new BuildError(where, `"${cells.libelle_type_texte}" is not a kind of text`);
      if (sentence === '' || sentence.includes('\n'))
        throw new BuildError(where, 'not one sentence on one line');
      return { kind, position: count(cells.position_phrase, where), sentence };
    });
    const textsOf = (wanted: (typeof KINDS)[number]) =>
      sentences.map((list) =>
        list
          .filter(({ kind }) => kind === wanted)
          .sort((a, b) => a.position - b.position)
          .map(({ sentence }) => sentence)
          .join('\n'),
      );
    return { definition: textsOf('definition'), access: textsOf('acces_metier') };
  },
});
