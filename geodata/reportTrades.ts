import { combineSurveys } from '../src/domain/annual/bmo/combineSurveys.ts';
import { TENSION_FACTORS, type TensionLevel } from '../src/domain/catalogue/tradesContract.ts';
import { regionTotals } from './checks/surveyTotals.ts';
import type { StepResults } from './lib/run.ts';
import { fap2009 } from './steps/fap2009.ts';
import { rome } from './steps/rome.ts';
import { surveys } from './steps/surveys.ts';
import { tension } from './steps/tension.ts';
import { trades } from './steps/trades.ts';

/** Sections of the report on trades, the BMO surveys and the tension. */
export function describeTrades(results: StepResults): string {
  return [nomenclatures(results), recruitmentSection(results), tensionSection(results)].join('\n\n');
}

function nomenclatures(results: StepResults): string {
  const { codes, appellations } = results.get(rome);
  const table = results.get(trades);
  const { withoutRome } = results.get(fap2009);
  const several = table.v3.fap2021.filter((families) => families.length > 1).length;
  const none = table.v3.codes.filter((_, at) => table.v3.fap2009[at]?.length === 0);
  const labels = appellations.map(({ code, label }) => `${code} ${label}`);
  const silent = (column: readonly string[]) => column.filter((answer) => answer === '').length;
  return [
    '## Trades',
    '',
    `- ROME 4.0 codes: ${codes.length}, from ${table.v3.codes.length} codes of ROME v3`,
    `- appellations: ${appellations.length}, of which little used ${table.rome.rare.length}, the same twice for a code ${labels.length - new Set(labels).size}`,
    `- appellations whose ROME v3 code is not that of their ROME code: ${table.rome.otherParent.length}`,
    `- codes about which nothing is published: digital ${silent(table.rome.digital)}, demographic ${silent(table.rome.demographic)}, regulated ${silent(table.rome.regulated)}, cadre ${silent(table.rome.cadre)}`,
    `- ecological transition: ${table.rome.ecoValues.map((value, at) => `${value} ${table.rome.eco.filter((eco) => eco === at).length}`).join(', ')}`,
    `- ROME v3 codes that lead to several FAP 2021, by qualification: ${several}`,
    `- ROME v3 codes without a FAP 2009: ${none.join(', ')}`,
    `- FAP 2009 without a ROME code: ${withoutRome.join(', ')}`,
  ].join('\n');
}

function recruitmentSection(results: StepResults): string {
  const files = results.get(surveys).map(({ file }) => file);
  const elsewhere = combineSurveys(files).bassins.filter(({ region }) => region !== files[0]?.region);
  return [
    '## Recruitment needs (BMO)',
    '',
    ...files.map((file) => {
      const totals = regionTotals(file);
      const { projects, difficult, seasonal } = totals.missing;
      return `- ${file.year}, ${file.region}: ${totals.lines} lines, ${totals.bassins} bassins, ${totals.families} families, ${totals.projects} published projects; not published: projects ${projects}, difficult ${difficult}, seasonal ${seasonal}`;
    }),
    ...elsewhere.map(
      ({ id, region, departement }) =>
        `- ${id} is counted in ${region}, ${departement ?? 'in several départements: its parts are added up, where all are published'}`,
    ),
  ].join('\n');
}

function tensionSection(results: StepResults): string {
  const { zones, detailed, grouped, list, year } = results.get(tension);
  return [
    `## Tension (${year})`,
    '',
    ...zones.map(
      (zone, at) => `- ${zone}: ${missingIn('FAP 225', detailed, at)}; ${missingIn('FAP 87', grouped, at)}`,
    ),
    `- list of ${list.vintage}: ${list.region.length} families for the region, ${list.france.length} for the whole of France`,
    `- lines of the list without a FAP 2009: ${list.unmatched.map(({ code, label }) => `${code} ${label}`).join(', ') || 'none'}`,
  ].join('\n');
}

/** "FAP 225, 26 of 186 not published" */
function missingIn(name: string, { codes, category, factors }: TensionLevel, zone: number): string {
  const missing = (classes: readonly (number | null)[] = []) =>
    classes.filter((value) => value === null).length;
  const categories = missing(category[zone]);
  const partial = TENSION_FACTORS.filter((factor) => missing(factors[factor][zone]) !== categories);
  const odd = partial.map((factor) => `, ${factor} ${missing(factors[factor][zone])}`).join('');
  return `${name}, ${categories} of ${codes.length} not published${odd}`;
}
