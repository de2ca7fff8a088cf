import { PLACE_FAMILIES } from '../src/domain/places/place.ts';
import { contactsByEpci } from './contactsByEpci.ts';
import type { StepResults } from './lib/run.ts';

/** A number of contacts without which a family is said to be missing. */
const FAMILIES = PLACE_FAMILIES.filter((family) => family !== 'training' && family !== 'events');

/** Section of the report: who can be reached in each intercommunality, by family, and what is missing. */
export function describeContacts(results: StepResults): string {
  const coverage = contactsByEpci(results);
  const whole = coverage.filter(({ reachable, economy }) => reachable >= 3 && economy > 0);
  return [
    '## Contacts by intercommunality',
    '',
    `- with at least three contacts that can be reached (telephone, site or address), one of them for the economy: ${whole.length} of ${coverage.length}`,
    ...FAMILIES.map((family) => {
      const without = coverage.filter(({ families }) => !families[family]).map(({ name }) => name);
      return `- ${family}: ${coverage.length - without.length} of ${coverage.length}${without.length > 0 ? `; none in ${without.join(', ')}` : ''}`;
    }),
    '',
    `| EPCI | contacts | with a telephone | ${FAMILIES.join(' | ')} | town halls |`,
    `| --- | ${'---: | '.repeat(FAMILIES.length + 3).trim()}`,
    ...coverage.map(
      ({ name, reachable, phones, families, townHalls }) =>
        `| ${name} | ${reachable} | ${phones} | ${FAMILIES.map((family) => families[family] ?? 0).join(' | ')} | ${townHalls} |`,
    ),
  ].join('\n');
}
