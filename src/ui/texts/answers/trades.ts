import type { SectorsSaid } from '../../../domain/answers/sectorsAnswer.ts';
import type { TensionSaid } from '../../../domain/answers/tensionAnswer.ts';
import { formatDecimal, formatPlural } from '../../formats.ts';
import { sectorsTexts } from '../sectors.ts';
import { CLASS_NAMES } from '../tension.ts';
import { typeset } from '../typeset.ts';
import { around, capital } from './common.ts';

/** « Tension forte : France, 2024 ». @param zone name of the zone of the class */
function tension(said: TensionSaid, zone: string): string {
  switch (said.kind) {
    case 'noFamily':
      return 'Tension : on ne sait pas';
    case 'unpublished':
      return `Tension : rien n’est publié, ${said.year}`;
    case 'known':
      return `Tension ${CLASS_NAMES[said.category]} · ${zone} ${said.year}`;
  }
}

/** « Autour de Châteaubriant, le secteur qui emploie le plus est « Commerce » (2 300 emplois privés en 2024). » */
function sectors(said: SectorsSaid, year: number | undefined): string {
  switch (said.kind) {
    case 'nowhere':
      return 'On montrera les secteurs dès qu’une commune sera comptée.';
    case 'unpublished':
      return `On ne sait pas ce qui se fait ${around(said.zone)} : rien n’est publié pour cette zone d’emploi.`;
    case 'known': {
      const { zone, largest, particular } = said;
      const jobs = formatPlural(largest.jobs, 'emploi privé', 'emplois privés');
      const start = `${capital(around(zone))}, « ${sectorsTexts.name(largest.label)} » emploie le plus : ${jobs} en ${year}`;
      if (!particular) return `${start}.`;
      return `${start} ; « ${sectorsTexts.name(particular.label)} » y est ${formatDecimal(particular.times, 1)} fois plus présent qu’en France.`;
    }
  }
}

/** Answers about the tension of a trade and about what is done around. */
export const tradeAnswerTexts = typeset({ tension, sectors } as const);
