import { decodeSkills, SKILLS_FILE, type SkillsTable } from '../../src/domain/catalogue/guideContract.ts';
import { count, label } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { guideFile } from '../lib/guideFile.ts';
import { byTrade, cleaned, listOf, positionsIn } from '../lib/romeLinks.ts';
import { defineStep } from '../lib/step.ts';
import { rome } from './rome.ts';
import { VERSION } from './trades.ts';

const SKILLS = 'rome-macro-competences';
const LINKS = 'rome-macro-competences-liens';

/** What one can do in each trade: macro-skills, those that count most in it first. */
export const guideSkills = defineStep({
  id: 'guideSkills',
  sources: [SKILLS, LINKS],
  inputs: [rome],
  run(context) {
    const trades = context.get(rome).codes.map(({ code }) => code);
    const { codes, labels } = listOf(
      readCsv(SKILLS, context.read(SKILLS), ['code_ogr_macro', 'libelle_macro']).map(({ where, cells }) => ({
        where,
        code: count(cells.code_ogr_macro, where),
        label: context.accent(SKILLS, label(cleaned(cells.libelle_macro), where)),
      })),
    );
    const positionOf = positionsIn(LINKS, codes);
    const columns = ['code_rome', 'code_ogr_macro', 'nb_competences', 'nb_principales'] as const;
    const links = byTrade(trades, readCsv(LINKS, context.read(LINKS), columns), ({ where, cells }) => ({
      at: positionOf(count(cells.code_ogr_macro, where)),
      main: count(cells.nb_principales, where),
      all: count(cells.nb_competences, where),
    }));
    const table: SkillsTable = {
      version: VERSION,
      codes: [...codes],
      labels: [...labels],
      skillsOf: links.map((list) =>
        list.sort((a, b) => b.main - a.main || b.all - a.all || a.at - b.at).map(({ at }) => at),
      ),
    };
    return [guideFile(SKILLS_FILE, table, decodeSkills)];
  },
});
