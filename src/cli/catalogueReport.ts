import { shiftDay } from '../domain/places/agenda.ts';
import { groupFindings, type ImportReport, type LineFinding } from '../domain/places/import/report.ts';
import { CATEGORY_WORDS, STATUS_WORDS } from '../domain/places/import/vocabulary.ts';
import type { EventDates, OpeningHours, Place } from '../domain/places/place.ts';
import { importReportTexts } from '../ui/texts/importReport.ts';

/** Findings of one kind that are printed line by line; beyond, one sentence tells how many more there are. */
const MOST_ALIKE = 10;
/** Days listed of an event. */
const MOST_DAYS = 400;

/** The report of a file as people read it in a terminal: one finding a line, those that are alike put together when they are many. */
export function catalogueText(report: ImportReport): string {
  const { file, format, findings, replacing, unusedColumns, far } = report;
  const lines = [
    `${file} : ${importReportTexts.counts(report)} (${importReportTexts.formats[format]}).`,
    ...(replacing > 0 ? [`Fiches déjà dans le catalogue, remplacées : ${replacing}.`] : []),
    ...(far.size > 0 ? [`Fiches loin de la région (à plus de 30 km) : ${far.size}.`] : []),
    ...(unusedColumns.length > 0 ? [`Colonnes non reprises : ${unusedColumns.join(', ')}.`] : []),
    ...groupFindings(findings).flatMap(({ findings: alike }) => [
      ...alike.slice(0, MOST_ALIKE).map(importReportTexts.finding),
      ...(alike.length > MOST_ALIKE ? [importReportTexts.more(alike.slice(MOST_ALIKE))] : []),
    ]),
  ];
  // A cell may hold line breaks: each finding stays on one line.
  return lines.map((line) => `${line.replaceAll('\n', ' ')}\n`).join('');
}

/**
 * The report in the words of the other commands. `lignes` has one object for each finding, or one for a line of which there is
 * nothing to say, in the order of the file; `fiche` is what the line makes, null when it makes none.
 */
export function catalogueJson({
  file,
  format,
  counts,
  replacing,
  unusedColumns,
  findings,
  places,
  lines,
  far,
}: ImportReport) {
  // One card a line, however much is said of it.
  const cardOf = new Map(lines.map((line, at) => [line, places[at] ? cardJson(places[at]) : null]));
  const said = new Set(findings.map(({ line }) => line));
  const silent = lines.flatMap((line, at): readonly SaidLine[] =>
    said.has(line) ? [] : [{ line, finding: null, name: places[at]?.name ?? '' }],
  );
  const told = findings.map((finding): SaidLine => ({ line: finding.line, finding, name: finding.name }));
  return {
    fichier: file,
    format,
    acceptees: counts.accepted,
    corrigees: counts.corrected,
    refusees: counts.refused,
    ignorees: counts.ignored,
    remplacees: replacing,
    loinDeLaRegion: far.size,
    colonnesNonReprises: unusedColumns,
    lignes: [...told, ...silent]
      .sort((a, b) => a.line - b.line)
      .map(({ line, finding, name }) => ({
        ligne: line,
        resultat: importReportTexts.outcomes[finding?.outcome ?? 'accepted'],
        nom: name,
        colonne: finding?.field ?? null,
        motif: finding ? importReportTexts.reasons[finding.reason] : null,
        lu: finding?.given ?? '',
        fiche: cardOf.get(line) ?? null,
      })),
  };
}

interface SaidLine {
  readonly line: number;
  readonly finding: LineFinding | null;
  readonly name: string;
}

/** What a line makes. `position`: longitude and latitude; `dates`: the days that are known, ISO; null is "the file does not say". */
function cardJson(place: Place) {
  const { dates } = place;
  return {
    nom: place.name,
    genre: place.kind,
    categorie: CATEGORY_WORDS[place.category],
    commune: place.commune,
    codePostal: place.postcode,
    adresse: place.address,
    position: place.position?.point ?? null,
    telephone: place.phone,
    site: place.website,
    horaires: [weekText(place.hours), place.period].filter(Boolean).join(' · ') || null,
    debut: dates?.start ?? null,
    fin: dates?.end ?? null,
    dates: dates ? daysOf(dates) : [],
    statut: STATUS_WORDS[place.status],
    notes: place.notes,
  };
}

function weekText(hours: OpeningHours | null): string {
  const { weekdays } = importReportTexts.recurrence;
  return (hours ?? []).flatMap((day, at) => (day ? [`${weekdays[at]} ${day}`] : [])).join(', ');
}

function daysOf({ start, end, days }: EventDates): readonly string[] {
  if (days) return days;
  const all: string[] = [];
  for (let day = start; day <= end && all.length < MOST_DAYS; day = shiftDay(day, 1)) all.push(day);
  return all;
}
