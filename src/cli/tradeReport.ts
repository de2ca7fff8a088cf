import type { Region } from '../domain/catalogue/region.ts';
import type { TensionFactor } from '../domain/catalogue/tradesContract.ts';
import { type BassinId, bareCode, type DepartementId } from '../domain/ids.ts';
import { zonesCrossed } from '../domain/statistics/zonesCrossed.ts';
import { fap2009Of, fap2021Of } from '../domain/trades/families.ts';
import { bassinsCrossed } from '../domain/trades/needs.ts';
import {
  type NeedsSum,
  type Recruitment,
  sumNeeds,
  surveyLine,
  surveyLines,
} from '../domain/trades/recruitment.ts';
import type { AppellationMatch } from '../domain/trades/search.ts';
import { recentTensionOf, type Tension, type TensionZone, tensionOf } from '../domain/trades/tension.ts';
import type { Trades } from '../domain/trades/trades.ts';
import { tradesMeant } from './tradesNamed.ts';

/** What the command line prints: names of fields are in French, like the rest of what a person reads. */
export interface TradeReport {
  /** Names that answer, best first. */
  readonly appellations: readonly { readonly libelle: string; readonly rome: string }[];
  /** Trades whose name is the one asked for; that of the best appellation when none is exactly. */
  readonly rome: readonly string[];
  /** Families that those trades lead to, all qualifications together. */
  readonly fap2021: readonly string[];
  readonly fap2009: readonly string[];
  /** One entry for each year, family and bassin crossed. Null: not published. */
  readonly bmo: readonly {
    readonly annee: number;
    readonly fap: string;
    /** Four digits: the code of the bassin d'emploi, which is not one of a zone d'emploi. */
    readonly bassin: string;
    readonly nom: string;
    readonly partDuTerritoire: number;
    readonly partDuBassin: number | null;
    /** Départements whose part of the bassin the survey of that year leaves out, although another year has it. */
    readonly sansDepartements: readonly string[];
    readonly projets: number | null;
    readonly difficiles: number | null;
    readonly saisonniers: number | null;
    readonly partDifficileMin: number | null;
    readonly partDifficileMax: number | null;
    readonly partSaisonniereMin: number | null;
    readonly partSaisonniereMax: number | null;
    /** Projects of the lines that publish their difficult ones: the bounds are exact when these are all. */
    readonly projetsCouverts: number;
  }[];
  /** One entry for each year: the families above added up in the bassins above, each taken whole. */
  readonly sommes: readonly {
    readonly annee: number;
    readonly fap: readonly string[];
    readonly bassins: readonly string[];
    /** Parts of these bassins that the survey of that year leaves out: two years are not to be compared where they differ. */
    readonly sansDepartements: readonly string[];
    readonly projets: number | null;
    /** Lines that publish no projects, or that are not there: the sum is then « au moins ». */
    readonly nonPublies: number;
    readonly partDifficileMin: number | null;
    readonly partDifficileMax: number | null;
    readonly partSaisonniereMin: number | null;
    readonly partSaisonniereMax: number | null;
    readonly projetsCouverts: number;
  }[];
  /**
   * The latest indicator first, one entry for each FAP 2021 (France); then that of before, one entry for each FAP 2009 and zone:
   * France, the region, the départements crossed. Null: not published, not known.
   */
  readonly tension: readonly (RecentLine | TensionLine)[];
}

interface RecentLine {
  readonly annee: number;
  /** "FR", or a code with its prefix. */
  readonly zone: string;
  readonly fap2021: string;
  /** 1 to 5. */
  readonly classe: number | null;
  /** Standardised index of the producer: not a class. */
  readonly indice: number | null;
  /** Whether the producer filled the value in, for want of volume. */
  readonly impute: boolean;
}

interface TensionLine {
  readonly fap: string;
  /** "FR", or a code with its prefix: "REG:52", "DEP:49". */
  readonly zone: string;
  readonly annee: number;
  readonly categorie: number | null;
  readonly facteurs: Readonly<Record<string, number | null>>;
}

/** Everything that the report is made from. */
export interface TradeGround {
  readonly trades: Trades;
  readonly recruitment: Recruitment;
  readonly tension: Tension;
  readonly region: Region;
}

/** Names of the factors on the command line. */
const FACTORS: Readonly<Record<TensionFactor, string>> = {
  hiringIntensity: 'intensiteEmbauches',
  trainingLink: 'lienFormationEmploi',
  labourShortage: 'manqueMainOeuvre',
  unstableJobs: 'nonDurabilite',
  workingConditions: 'conditionsContraignantes',
  geographicMismatch: 'inadequationGeographique',
};

/** Puts what is known of a trade around counted communes in the form of the command line. */
export function reportTrade(
  appellations: readonly AppellationMatch[],
  counted: Int32Array,
  { trades, recruitment, tension, region }: TradeGround,
): TradeReport {
  const rome = tradesMeant(appellations);
  const fap2021 = distinct(
    rome.flatMap((code) => fap2021Of(trades, code)).map(({ family }) => family),
    ({ code }) => code,
  );
  const fap2009 = distinct(
    rome.flatMap((code) => fap2009Of(trades, code)),
    ({ code }) => code,
  );
  const bassins = bassinsCrossed(counted, region);
  const zones: readonly TensionZone[] = [
    'FR',
    region.zones.region.id as TensionZone,
    ...zonesCrossed('departement', counted, region).map(({ record }) => record.id as DepartementId),
  ];
  return {
    appellations: appellations.map(({ label, code }) => ({ libelle: label, rome: code })),
    rome,
    fap2021: fap2021.map(({ code }) => code),
    fap2009: fap2009.map(({ code }) => code),
    bmo: recruitment.years.flatMap((annee) =>
      fap2021.flatMap(({ code: fap }) =>
        bassins.map((bassin) => {
          const line = surveyLine(recruitment, annee, bassin.id, fap);
          const { projects, difficult, seasonal } = line;
          return {
            annee,
            fap,
            bassin: bareCode(bassin.id),
            nom: bassin.name,
            partDuTerritoire: bassin.ofTerritory,
            partDuBassin: bassin.ofBassin,
            sansDepartements: leftOut(recruitment, annee, bassin.id),
            projets: projects,
            difficiles: difficult,
            saisonniers: seasonal,
            ...partsOf(sumNeeds([line])),
          };
        }),
      ),
    ),
    sommes: recruitment.years.map((annee) => {
      const sum = sumNeeds(
        surveyLines(
          recruitment,
          annee,
          bassins.map(({ id }) => id),
          fap2021.map(({ code }) => code),
        ),
      );
      return {
        annee,
        fap: fap2021.map(({ code }) => code),
        bassins: bassins.map(({ id }) => bareCode(id)),
        sansDepartements: distinct(
          bassins.flatMap(({ id }) => leftOut(recruitment, annee, id)),
          (code) => code,
        ),
        projets: sum.projects.value,
        nonPublies: sum.projects.missing,
        ...partsOf(sum),
      };
    }),
    tension: [
      ...fap2021.map((family): RecentLine => {
        const { year, zone, category, index, imputed } = recentTensionOf(tension, family, zones.toReversed());
        return { annee: year, zone, fap2021: family.code, classe: category, indice: index, impute: imputed };
      }),
      ...fap2009.flatMap((family) =>
        tensionOf(tension, family, zones).zones.map(
          ({ zone, own }): TensionLine => ({
            fap: family.code,
            zone,
            annee: tension.year,
            categorie: own.category,
            facteurs: Object.fromEntries(
              Object.entries(own.factors).map(([factor, value]) => [FACTORS[factor as TensionFactor], value]),
            ),
          }),
        ),
      ),
    ],
  };
}

/** Départements whose part of a bassin the survey of a year leaves out. */
function leftOut({ surveys }: Recruitment, year: number, bassin: BassinId): readonly string[] {
  return (surveys.get(year)?.without.get(bassin) ?? []).map(bareCode);
}

/** Bounds of the parts of some projects, in [0, 1]. */
function partsOf({ difficultPart, seasonalPart }: NeedsSum) {
  return {
    partDifficileMin: difficultPart.low,
    partDifficileMax: difficultPart.high,
    partSaisonniereMin: seasonalPart.low,
    partSaisonniereMax: seasonalPart.high,
    projetsCouverts: difficultPart.covered,
  };
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
