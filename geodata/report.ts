import { areaDifferences } from './checks/geometry.ts';
import type { CorrectionLedger } from './lib/corrections.ts';
import type { StepResults } from './lib/run.ts';
import { describeContacts } from './reportContacts.ts';
import { describeGuide } from './reportGuide.ts';
import { describeMissing } from './reportMissing.ts';
import { describePlaces } from './reportPlaces.ts';
import { describeSectors } from './reportSectors.ts';
import { describeTrades } from './reportTrades.ts';
import { borders } from './steps/borders.ts';
import { census } from './steps/census.ts';
import { cog } from './steps/cog.ts';
import { communes } from './steps/communes.ts';
import { indicators } from './steps/indicators.ts';
import { members } from './steps/members.ts';
import { names } from './steps/names.ts';
import { topology } from './steps/topology.ts';
import { zoneFigures } from './steps/zoneFigures.ts';
import { zones } from './steps/zones.ts';

/** The data report: what was counted, what is missing and why, what was decided. Markdown, the same for the same bytes. */
export function writeReport(results: StepResults, ledger: CorrectionLedger): string {
  const sections = [
    '# Data report\n\nWritten by the build (`npm run data`). Nothing here is typed by hand.',
    countsSection(results),
    contoursSection(results),
    zonesSection(results),
    describeMissing(results),
    zoneFiguresSection(results),
    describeTrades(results),
    describeGuide(results),
    describeSectors(results),
    describePlaces(results),
    describeContacts(results),
    flagsSection(results),
    methodsSection(results),
    namesSection(results),
    correctionsSection(ledger),
    accentsSection(ledger),
  ];
  return `${sections.join('\n\n')}\n`;
}

function countsSection(results: StepResults): string {
  const { communes: list, former, populationYear } = results.get(cog);
  const { zoneIds } = results.get(members);
  const { succession } = results.get(names);
  const population = list.reduce((sum, { population: people }) => sum + people, 0);
  return section('Counts', [
    row('communes', list.length),
    row(`inhabitants (population municipale ${populationYear})`, population),
    row('EPCI', zoneIds.epci.length),
    row("bassins d'emploi", zoneIds.bassin.length),
    row("zones d'emploi", zoneIds.zoneEmploi.length),
    row('bassins de vie', zoneIds.bassinVie.length),
    row('départements', zoneIds.departement.length),
    row('communes déléguées and associées', former.length),
    row('old codes with a successor', Object.keys(succession).length),
  ]);
}

function contoursSection(results: StepResults): string {
  const drawn = results.get(topology);
  const { codes } = results.get(communes);
  const differences = areaDifferences(results).map(Math.abs);
  const largest = differences.indexOf(Math.max(...differences));
  const added = results
    .get(borders)
    .added.flatMap((corners, at) => (corners > 0 ? [`${codes[at]} (${corners})`] : []));
  return section('Contours', [
    row('arcs', drawn.arcStart.length - 1),
    row('points', drawn.x.length),
    row(
      'largest difference of area with the source',
      `${percent(differences[largest] ?? 0)}, ${codes[largest]}`,
    ),
    row('communes given corners that their neighbours had', added.join(', ')),
  ]);
}

function zonesSection(results: StepResults): string {
  const table = results.get(zones);
  const all = [...table.epci, ...table.bassin, ...table.zoneEmploi];
  const over = all.filter(({ overflows }) => overflows);
  const unknown = table.bassinVie.filter(({ communesTotal }) => communesTotal === null);
  const { disagreements } = results.get(members);
  return section('Zones', [
    ...over.map(({ id, name, communesTotal, populationTotal }) =>
      row(
        `${id} ${name}, partly outside the region`,
        `${communesTotal ?? 'unknown number of'} communes, ${populationTotal ?? 'unknown number of'} inhabitants in all`,
      ),
    ),
    row('bassins de vie whose part outside the region is not known', unknown.length),
    row('communes whose EPCI differs between the official list and INSEE', disagreements.length),
    ...disagreements.map(({ code, official, insee }) => row(code, `${official}, and ${insee} for INSEE`)),
  ]);
}

function zoneFiguresSection(results: StepResults): string {
  const { ids, figures } = results.get(zoneFigures);
  return section('Figures of whole zones', [
    row('zones', ids.length),
    ...figures.map(({ id, year, quarter, values }) => {
      const period = quarter === null ? `${year}` : `${year}-T${quarter}`;
      return row(`${id} ${period}`, `${values.filter((value) => value !== null).length} published`);
    }),
  ]);
}

function flagsSection(results: StepResults): string {
  const { codes, names: labels } = results.get(communes);
  const named = (commune: string) => `${commune} ${labels[codes.indexOf(commune)]}`;
  return section('Communes decided one by one', [
    ...results.region.countedTogether.map(
      ({ communes: together, columns }) =>
        `- ${together.map(named).join(', ')}, ${columns.join(', ')}: one unit, counted together by the source.`,
    ),
    ...results
      .get(indicators)
      .flags.map(
        ({ commune, columns, reason, note }) =>
          `- ${named(commune)}, ${columns.join(', ')}: ${reason}. « ${note} »`,
      ),
  ]);
}

function methodsSection(results: StepResults): string {
  const { codes, names: labels } = results.get(communes);
  const averaged = [...results.get(census)]
    .filter(([, { method }]) => method === 'moyenne_iris_ponderee_pop')
    .map(([code]) => `${code} ${labels[codes.indexOf(code)]}`);
  return section('Census figures averaged over IRIS by the author of the file', [
    row('communes', averaged.length),
    ...averaged.map((commune) => `- ${commune}`),
  ]);
}

function namesSection(results: StepResults): string {
  const unplaced = results.get(names).former.filter(({ at }) => at === null);
  return section('Communes déléguées and associées without a position', [
    row('number', unplaced.length),
    row('codes', unplaced.map(({ code }) => code).join(', ')),
  ]);
}

function correctionsSection(ledger: CorrectionLedger): string {
  return section(
    'Corrections applied',
    ledger.applied().map(({ source, column, from, to, cells, reason }) => {
      return `- ${source}, ${column}: « ${from} » is written « ${to} », ${timesOf(cells)}. ${reason}`;
    }),
  );
}

function accentsSection(ledger: CorrectionLedger): string {
  return section('Accents put on capitals', [
    'The producer leaves them out; names of trades are left as it writes them.',
    '',
    ...ledger
      .accented()
      .map(
        ({ source, from, to, times }) => `- ${source}: « ${from} » is written « ${to} », ${timesOf(times)}.`,
      ),
  ]);
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, '', ...lines].join('\n');
}

function row(what: string, value: string | number): string {
  return `- ${what}: ${value}`;
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(3)} %`;
}
