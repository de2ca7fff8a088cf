import type { Lead } from '../../domain/trades/guide/reconversion.ts';
import type { Portrait, TradeSheet } from '../../domain/trades/guide/sheets.ts';
import { formatCount, formatPlural, formatUnit, THIN } from '../formats.ts';
import { typeset } from './typeset.ts';

const AND = new Intl.ListFormat('fr-FR', { type: 'conjunction' });
/** « a », « b » et « c ». */
export function quoted(labels: readonly string[]): string {
  return typeset(AND.format(labels.map((label) => `« ${tidy(label)} »`)));
}

/** Labels by their codes; the code itself where there is none. */
export function labelsOf({
  codes,
  labels,
}: {
  readonly codes: readonly number[];
  readonly labels: readonly string[];
}): (code: number) => string {
  const names = new Map(codes.map((code, at) => [code, labels[at] ?? String(code)]));
  return (code) => names.get(code) ?? String(code);
}

/** Apostrophes of the screen. */
export function tidy(text: string): string {
  return text.replaceAll("'", '’');
}

/** The sentences of a producer one after the other, each with its full stop. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .map(tidy)
    .join(' ');
}

/** What is needed to name what a lead speaks of. */
export interface LeadWords {
  /** Version of the ROME, "v460". */
  readonly version: string;
  readonly tradeName: (code: string) => string;
  readonly contextName: (code: number) => string;
  readonly interestName: (code: number) => string;
}

const place = (rank: number) => (rank === 1 ? 'en premier' : `en ${rank}e`);

const sentence = typeset({
  direct: (from: string, rank: number, version: string) =>
    `Le ROME mène de « ${from} » à ce métier, cité ${place(rank)} (mobilités du ROME ${version}).`,
  through: (from: string, through: string, version: string) =>
    `Le ROME mène de « ${from} » à « ${through} », puis à ce métier (mobilités du ROME ${version}).`,
  liked: (interests: string, version: string) =>
    `On y retrouve ce qui est aimé : ${interests} (ROME ${version}).`,
  refused: (contexts: string, version: string) => `Il y aurait : ${contexts} (contextes du ROME ${version}).`,
  unknown: (contexts: string, version: string) =>
    `On ne sait pas, le ROME ${version} n’en dit rien : ${contexts}.`,
  learn: (skills: string, version: string) =>
    `Resterait à apprendre : ${skills} (compétences du ROME ${version}).`,
  projects: (count: number, family: string, bassin: string, year: number) =>
    `${formatPlural(count, 'projet d’embauche', 'projets d’embauche')} pour la famille « ${family} » dans le bassin d’emploi ${bassin} en ${year} (enquête BMO de France Travail).`,
  noProjects: (family: string, bassin: string, year: number) =>
    `Projets d’embauche pour la famille « ${family} » dans le bassin d’emploi ${bassin} en ${year} : on ne sait pas, rien n’est publié (enquête BMO de France Travail).`,
  hours: (family: string, parts: string, years: string) =>
    `En France, en ${years.replace('-', '–')}, dans la famille « ${family} », travaillaient habituellement ou parfois : ${parts} (Dares, portraits statistiques des métiers).`,
  pay: (family: string, euros: number, years: string) =>
    `En France, en ${years.replace('-', '–')}, dans la famille « ${family} », la moitié des salariés à temps complet gagnaient moins de ${formatUnit(euros, '€')} net par mois, l’autre moitié davantage (Dares, portraits statistiques des métiers).`,
  partTime: (percent: number, family: string, years: string) =>
    `En France, en ${years.replace('-', '–')}, dans la famille « ${family} », ${formatCount(percent)}${THIN}% étaient à temps partiel (Dares, portraits statistiques des métiers).`,
  access: (access: string, version: string) => `Pour y entrer : ${access} (ROME ${version})`,
});

/** Why a trade is offered, and what would be met there: one sentence for each thing known, each with its source. */
export function leadReasons(lead: Lead, portrait: Portrait | null, words: LeadWords): readonly string[] {
  const { version, contextName, interestName } = words;
  const tradeName = (code: string) => tidy(words.tradeName(code));
  const { family, value, bassin, year } = lead.projects;
  const contexts = (codes: readonly number[]) => quoted(codes.map(contextName));
  return [
    lead.through
      ? sentence.through(tradeName(lead.from), tradeName(lead.through), version)
      : sentence.direct(tradeName(lead.from), lead.ranks[0], version),
    lead.liked.length > 0 ? sentence.liked(quoted(lead.liked.map(interestName)), version) : null,
    lead.refusedContexts.length > 0 ? sentence.refused(contexts(lead.refusedContexts), version) : null,
    lead.unknownContexts.length > 0 ? sentence.unknown(contexts(lead.unknownContexts), version) : null,
    lead.toLearn.length > 0 ? sentence.learn(quoted(lead.toLearn), version) : null,
    family && bassin
      ? value === null
        ? sentence.noProjects(tidy(family.label), bassin.name, year)
        : sentence.projects(value, tidy(family.label), bassin.name, year)
      : null,
    portrait ? hoursSentence(portrait) : null,
  ].filter((reason) => reason !== null);
}

/** Who works on saturdays, on sundays, at night; null when nothing is published. */
export function hoursSentence({ family, years, figures }: Portrait): string | null {
  const known = (
    [
      ['le samedi', figures.saturday],
      ['le dimanche', figures.sunday],
      ['la nuit', figures.night],
    ] as const
  ).flatMap(([when, percent]) => (percent === null ? [] : `${when}, ${formatCount(percent)}${THIN}%`));
  return known.length > 0 ? sentence.hours(tidy(family.label), known.join(' ; '), years) : null;
}

/** The median pay; null when it is not published. */
export function paySentence({ family, years, figures: { pay } }: Portrait): string | null {
  return pay === null ? null : sentence.pay(tidy(family.label), pay, years);
}

/** Who works part time; null when it is not published. */
export function partTimeSentence({ family, years, figures: { partTime } }: Portrait): string | null {
  return partTime === null ? null : sentence.partTime(partTime, tidy(family.label), years);
}

/** How one gets in; null when the producer wrote nothing. */
export function accessSentence({ access, version }: TradeSheet): string | null {
  return access.length > 0 ? sentence.access(tidy(joinSentences(access)), version) : null;
}
