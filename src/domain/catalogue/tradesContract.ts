import * as v from 'valibot';
import { decoder } from './contract.ts';
import { index, measure, text, year } from './schemaParts.ts';

const romeCode = v.pipe(v.string(), v.regex(/^[A-Z]\d{4}$/));
/** Mostly "A0X40"; a few have a letter in second place, "QAX01". */
const fap2021Code = v.pipe(v.string(), v.regex(/^[A-Z][0-9A-Z][A-Z]\d{2}$/));
const fap2009Code = v.pipe(v.string(), v.regex(/^[A-Z]\d[A-Z]\d{2}$/));
const zoneEmploiId = v.pipe(v.string(), v.regex(/^ZE:\d{4}$/));
const departementId = v.pipe(v.string(), v.regex(/^DEP:(?:\d{2,3}|2[AB])$/));
const regionId = v.pipe(v.string(), v.regex(/^REG:\d{2}$/));

/** "O" or "N" as published; empty where France Travail says nothing, which is neither. */
const yesNo = v.picklist(['O', 'N', '']);

const rome = v.object({
  /** ROME 4.0 codes, ascending. The position of a code is its ROME *row* everywhere below. */
  codes: v.array(romeCode),
  /** Label of each code, which is also its only appellation of class PRINCIPALE. */
  labels: v.array(text),
  /** Position in `v3.codes` of the ROME v3 code it comes from: the way to FAP. */
  parent: v.array(index),
  /** Ecological transition, positions in `ecoValues`. */
  eco: v.array(index),
  ecoValues: v.array(text),
  /** Digital and demographic transitions, regulated trade, cadre: one letter per code. */
  digital: v.array(yesNo),
  demographic: v.array(yesNo),
  regulated: v.array(yesNo),
  cadre: v.array(yesNo),
  /**
   * Appellations of class SYNONYME of each code, sorted, one per line of one text; empty when there is none. A
   * label may be there twice, or repeat the label of its code, as published. Appellations are numbered from 0,
   * one code after the other, its label first and then its synonyms: `rare` and `otherParent` use that number.
   */
  synonyms: v.array(v.string()),
  /** Numbers of the appellations said to be little used (`peu_usite`). */
  rare: v.array(index),
  /** Appellations whose own ROME v3 code is not that of their ROME code: number, then position in `v3.codes`. */
  otherParent: v.array(v.tuple([index, index])),
  /**
   * Short labels in words that their long one does not have (abbreviations), one per line of one text, and the numbers of their
   * appellations. The others are the long label, or a form of it.
   */
  shortLabels: v.string(),
  shortOf: v.array(index),
});

const v3 = v.object({
  /** The 532 codes of ROME v3, ascending. */
  codes: v.array(romeCode),
  /**
   * FAP 2021 of each code: position in `fap2021.codes`, and the digits of the qualifications concerned, in
   * order, empty for all of them. Each code has at least one, and its digits are a partition of 0-9.
   */
  fap2021: v.array(v.pipe(v.array(v.tuple([index, v.pipe(v.string(), v.regex(/^\d*$/))])), v.minLength(1))),
  /** FAP 2009 of each code, positions in `fap2009.codes`. L1510 has none in the table of the producer. */
  fap2009: v.array(v.array(index)),
});

const family = v.object({ code: text, label: text, domain: index });
const domain = v.object({ code: v.pipe(v.string(), v.regex(/^[A-Z]$/)), label: text });
const families = {
  labels: v.array(text),
  /** Position in `families` of each code. */
  family: v.array(index),
  /** Level of 86 or 87; `domain` is a position in `domains`. */
  families: v.array(family),
  /** Level of 22, one letter each. */
  domains: v.array(domain),
};

const trades = v.object({
  /** Version of the ROME files, "v460". */
  version: text,
  rome,
  v3,
  /** FAP 2021 at the level of 228, that of the BMO. */
  fap2021: v.object({ codes: v.array(fap2021Code), ...families }),
  /** FAP 2009 at the level of 225, that of the Dares indicator of tension. Not the codes of FAP 2021. */
  fap2009: v.object({ codes: v.array(fap2009Code), ...families }),
});
/** `trades`: what people call their trade, and the way from there to the families that figures use. */
export type TradesTable = v.InferOutput<typeof trades>;

/** Factors of the indicator of tension, in the order of the producer's columns. */
export const TENSION_FACTORS = [
  'hiringIntensity',
  'trainingLink',
  'labourShortage',
  'unstableJobs',
  'workingConditions',
  'geographicMismatch',
] as const;
export type TensionFactor = (typeof TENSION_FACTORS)[number];
/** Factors of the indicator on the FAP 2021, in the order of the producer's columns: those of before, and one more. */
export const STANDARDISED_FACTORS = [...TENSION_FACTORS, 'lowPay'] as const;
export type StandardisedFactor = (typeof STANDARDISED_FACTORS)[number];

/** 1 (very low) to 5 (very high); null: not published at this level. */
const tensionClass = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const classes = v.array(v.array(tensionClass));
const tensionLevel = <T extends v.GenericSchema<unknown, string>>(code: T) =>
  v.object({
    /** Codes described, ascending. The producer leaves some families out: they are not in the list. */
    codes: v.array(code),
    /** One list per zone, each in the order of `codes`. */
    category: classes,
    factors: v.object({
      hiringIntensity: classes,
      trainingLink: classes,
      labourShortage: classes,
      unstableJobs: classes,
      workingConditions: classes,
      geographicMismatch: classes,
    }),
  });
export const tensionZones = v.array(v.union([v.literal('FR'), regionId, departementId]));
/** Levels of the FAP 2009: that of 225 families, and that of 87. */
export const oldTensionLevels = {
  /** FAP 2009 at the level of 225. */
  detailed: tensionLevel(fap2009Code),
  /** FAP 2009 at the level of 87, filled in more often: to be named as the wider family that it is. */
  grouped: tensionLevel(v.pipe(v.string(), v.regex(/^[A-Z]\d[A-Z]$/))),
};
/** The indicator on the families of today, which are those of the BMO. Its index has a scale of its own: it is not a class. */
export const recentTensionColumns = {
  zones: tensionZones,
  /** FAP 2021 at the level of 228 that the producer describes, ascending. A family that is not there is not known. */
  codes: v.array(fap2021Code),
  /** One list per zone, each in the order of `codes`. */
  category: classes,
  /** Standardised index: 0 is the mean of all families in all years. */
  index: v.array(v.array(measure)),
  /** Whether the producer filled the value in, for want of volume. */
  imputed: v.array(v.array(v.boolean())),
};
const indexes = v.array(v.array(measure));
/** Its factors, one list per zone: standardised indexes too, 0 being the mean, never points of 1 to 5. Null: not given. */
export const standardisedFactors = v.object({
  hiringIntensity: indexes,
  trainingLink: indexes,
  labourShortage: indexes,
  unstableJobs: indexes,
  workingConditions: indexes,
  geographicMismatch: indexes,
  lowPay: indexes,
});
const recentTension = v.object({ year, ...recentTensionColumns, factors: v.optional(standardisedFactors) });
const tension = v.object({
  /** The latest indicator: the first to show. */
  recent: recentTension,
  /** Year of the indicator on the families of before, which alone has départements and factors here. */
  year,
  /** "FR", "REG:52", then the five départements. */
  zones: tensionZones,
  ...oldTensionLevels,
  /** List of the order of 1 March 2024: an administrative sign, not an indicator. */
  list: v.object({
    /** "mars 2024" */
    vintage: text,
    /** FAP 2009 codes of the list of the region, ascending. */
    region: v.array(fap2009Code),
    /** FAP 2009 codes of the list for the whole of France, ascending. */
    france: v.array(fap2009Code),
    /** Lines of either list whose code and label are not those of one FAP 2009. */
    unmatched: v.array(v.object({ code: v.string(), label: text })),
  }),
});
/** `tension`: the indicator of Dares and France Travail, and the regional list. */
export type TensionTable = v.InferOutput<typeof tension>;
export type TensionLevel = TensionTable['detailed'];

/** One figure per zone and sector: one list per zone of `zones`, each in the order of the codes. */
const byZoneAndSector = v.array(v.array(measure));
const employment = v.object({
  years: v.array(year),
  /** Employees, one grid per year of `years`. */
  jobs: v.array(byZoneAndSector),
  /** Year of the three shares below. */
  shareYear: year,
  /** Percent of the employees of the zone. */
  share: byZoneAndSector,
  /** Share in the zone divided by share in France, as published: 1 is the same share. */
  specialisation: byZoneAndSector,
  /** Percent of the employees of France, by sector; null when this producer has not the sector. */
  franceShare: v.array(measure),
  /**
   * Zone, sector and percent of France that a published `specialisation` was divided by, where it is not the
   * whole sector: the producer left out the subsectors that the zone does not have, and the index is too high.
   * `share / franceShare` is comparable, and what to show there.
   */
  partialReference: v.array(v.tuple([index, index, v.number()])),
});
const sectorLevel = v.object({
  codes: v.array(text),
  labels: v.array(text),
  /** Code of the wider sector: A21 for a sector of A38, A5 for one of A21. */
  wider: v.array(text),
  /** Private sector without farming, by Urssaf. */
  urssaf: employment,
  /** All employees, public service included, by Flores (INSEE). */
  flores: employment,
});
const sectors = v.object({
  /** Zones d'emploi of the region, by identifier: those that overflow are whole. */
  zones: v.array(zoneEmploiId),
  a21: sectorLevel,
  a38: sectorLevel,
  /** All sectors together, one list per zone in the order of `years`. */
  series: v.object({ years: v.array(year), jobs: v.array(v.array(measure)) }),
});
/** `sectors`: what is done around, by zone d'emploi. */
export type SectorsTable = v.InferOutput<typeof sectors>;
export type SectorLevel = SectorsTable['a38'];
export type SectorEmployment = SectorLevel['urssaf'];

export const decodeTradesTable = decoder(trades);
export const decodeTensionTable = decoder(tension);
export const decodeSectorsTable = decoder(sectors);
