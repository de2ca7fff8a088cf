import { count, label } from '../lib/cells.ts';
import { type CsvRow, readCsv } from '../lib/csv.ts';
import { ascending, byTrade, listOf, mainFirst, positionsIn } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';

const NAF = 'rome-naf-liens';
const SECTORS = 'rome-secteurs-liens';
const THEMES = 'rome-themes-liens';

/** Where a trade is done: NAF divisions, sectors of the ROME (the main one first), themes. */
export const romeSectors = defineStep({
  id: 'romeSectors',
  sources: [NAF, SECTORS, THEMES],
  inputs: [rome],
  run(context) {
    const trades = context.get(rome).codes.map(({ code }) => code);
    const naf = linked(
      trades,
      NAF,
      readCsv(NAF, context.read(NAF), ['code_rome', 'code_secteur_naf', 'libelle_secteur_naf']),
      ({ where, cells }) => ({
        // The leading zero is lost in the file.
        code: String(count(cells.code_secteur_naf, where)).padStart(2, '0'),
        label: context.correct(NAF, 'libelle_secteur_naf', label(cells.libelle_secteur_naf, where)),
        isMain: false,
      }),
    );
    const sectors = linked(
      trades,
      SECTORS,
      readCsv(SECTORS, context.read(SECTORS), [
        'code_rome',
        'code_sect_activite',
        'libelle_sect_activite',
        'principal',
      ]),
      ({ where, cells }) => ({
        code: label(cells.code_sect_activite, where),
        label: label(cells.libelle_sect_activite, where),
        isMain: cells.principal === 'oui',
      }),
    );
    const themes = linked(
      trades,
      THEMES,
      readCsv(THEMES, context.read(THEMES), ['code_rome', 'code_theme', 'libelle_theme']),
      ({ where, cells }) => ({
        code: label(cells.code_theme, where),
        label: label(cells.libelle_theme, where),
        isMain: false,
      }),
    );
    const positions = (links: readonly { at: number }[]) => ascending(links.map(({ at }) => at));
    return {
      naf: { list: naf.list, of: naf.of.map(positions) },
      sectors: { list: sectors.list, of: sectors.of.map((links) => mainFirst(SECTORS, links)) },
      themes: { list: themes.list, of: themes.of.map(positions) },
    };
  },
});

interface Link {
  readonly code: string;
  readonly label: string;
  readonly isMain: boolean;
}

/** Links whose rows name both what they lead to and its label. */
function linked<Column extends string>(
  trades: readonly string[],
  source: string,
  rows: readonly CsvRow<Column | 'code_rome'>[],
  read: (row: CsvRow<Column | 'code_rome'>) => Link,
) {
  // Once each: a correction counts the cells that it changes.
  const links = rows.map((row) => ({ ...row, ...read(row) }));
  const list = listOf(links);
  const positionOf = positionsIn(source, list.codes);
  const of = byTrade(trades, links, ({ code, isMain }) => ({ at: positionOf(code), isMain }));
  return { list: { codes: [...list.codes], labels: [...list.labels] }, of };
}
