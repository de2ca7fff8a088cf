import type { Region } from '../../domain/catalogue/region.ts';
import type { CommunesCsvWords } from '../../domain/export/communesCsv.ts';
import { yearOf } from '../../domain/figures/figure.ts';
import { sourcesOf } from '../../domain/figures/provenance.ts';
import type { JobsTogether } from '../../domain/statistics/communeRows.ts';
import type { Counting } from '../../domain/territory/counting.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { addedTexts } from './added.ts';
import { type Address, bothWays, inOneWay } from './addressed.ts';
import { communesTableTexts } from './communesTable.ts';
import { mapFigureWords } from './mapFigures.ts';
import { mergedTexts } from './merged.ts';
import { ruleTexts } from './rule.ts';

const csv = (jobsYear: number): Omit<CommunesCsvWords, 'preamble'> => ({
  columns: [
    'Code INSEE',
    'Commune',
    'EPCI',
    'Part de la surface couverte (%)',
    'Comptée',
    'Choix',
    'Habitants',
    `Emplois privés ${jobsYear}`,
  ],
  added: ({ record }) => addedTexts.label(mapFigureWords(record).name, record.years),
  counted: communesTableTexts.counted,
  notCounted: communesTableTexts.notCounted,
  choices: communesTableTexts.choices,
});

/** What stands above the table: what it is, how one counted, where the figures come from. */
function preamble(
  address: Address,
  { name, rule }: Territory,
  { counted }: Counting,
  { index, communes }: Region,
  together: readonly JobsTogether[],
): string[] {
  const { label, hint } = inOneWay(ruleTexts, address).rules[rule];
  const { population, privateJobs, added } = communes.figures;
  const written = ['zones', ...[population, privateJobs, ...added].map(({ record }) => record.id)];
  const used = new Set(written.flatMap((id) => sourcesOf(index, id)));
  const jobsYear = yearOf(privateJobs);
  return [
    `Communes du territoire${name ? ` « ${name} »` : ''} : ${ruleTexts.count(counted.length)} comptées`,
    `Règle : ${label} (${hint})`,
    `Habitants : population municipale ${yearOf(population)}. Emplois privés : ${jobsYear}. Case vide : valeur non publiée, ce n’est pas zéro. 0 : aucun salarié déclaré.`,
    ...together.map(({ names, jobs }) => mergedTexts.jobs(names, jobs, jobsYear)),
    ...index.sources
      .filter((source) => used.has(source))
      .map(({ attribution, vintage }) => `Source : ${attribution} (${vintage})`),
  ];
}

/** A name that every system takes: letters without accents, digits and hyphens. */
function fileName({ name }: Territory, extension: string): string {
  const stem = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${stem || 'mon-territoire'}.${extension}`;
}

/** Words written in the files that leave the application. */
export const exportTexts = {
  csv,
  preamble: bothWays(
    (address) =>
      (territory: Territory, counting: Counting, region: Region, together: readonly JobsTogether[]) =>
        preamble(address, territory, counting, region, together),
  ),
  fileName,
} as const;
