import { bareCode, type RomeCode } from '../domain/ids.ts';
import type { Moves } from '../domain/trades/guide/moves.ts';
import type { Lead, Leads } from '../domain/trades/guide/reconversion.ts';
import { type Sheets, sheetOf } from '../domain/trades/guide/sheets.ts';
import type { Trades } from '../domain/trades/trades.ts';
import { joinSentences, labelsOf, leadReasons } from '../ui/texts/reconversionReasons.ts';

/** What the command line prints: names of fields are in French, like the rest of what a person reads. */
export interface ReconversionReport {
  /** Trades that the words mean. */
  readonly depuis: readonly { readonly rome: RomeCode; readonly nom: string }[];
  /** Trades reached: those without a refused context, as far as is known, then the others. */
  readonly vers: readonly {
    readonly rome: RomeCode;
    readonly nom: string;
    /** Official moves that it takes: 1 or 2. */
    readonly pas: 1 | 2;
    /** ROME code of the trade between, null for one move. */
    readonly par: RomeCode | null;
    /** Labels of the refused contexts that the trade has. */
    readonly contextesRefuses: readonly string[];
    /** Labels of the refused contexts that nothing says of the trade: not a « no ». */
    readonly contextesInconnus: readonly string[];
    /** Skills of the trade that the trades of `depuis` do not have, three at most. */
    readonly aApprendre: readonly string[];
    /** How one gets in, in the words of the ROME; null when it says nothing. */
    readonly acces: string | null;
    /**
     * Recruitment projects of the family that bears its name, in the bassin d'emploi (four digits) that holds most of the
     * territory's inhabitants. Null: not published, or a drawing that counts no commune.
     */
    readonly projets: {
      readonly bassin: string | null;
      readonly annee: number;
      readonly valeur: number | null;
    };
    /** Sentences, each with its source. */
    readonly raisons: readonly string[];
  }[];
}

/** What the report names things from. */
export interface LeadsGround {
  readonly trades: Trades;
  readonly moves: Moves;
  /** By the letter that codes begin with. */
  readonly sheets: ReadonlyMap<string, Sheets>;
}

/** Puts trades reached in the form of the command line. */
export function reportLeads(
  past: readonly RomeCode[],
  leads: Leads,
  ground: LeadsGround,
): ReconversionReport {
  const { trades, moves, sheets } = ground;
  const tradeName = (code: string) => trades.labels[trades.rowOf.get(code as RomeCode) ?? -1] ?? code;
  const contextName = labelsOf(moves.contexts);
  const words = { version: moves.version, tradeName, contextName, interestName: labelsOf(moves.interests) };
  const toLine = (lead: Lead): ReconversionReport['vers'][number] => {
    const letter = sheets.get(lead.code.slice(0, 1));
    const sheet = letter ? sheetOf(letter, trades, lead.code) : null;
    const { bassin, year, value } = lead.projects;
    return {
      rome: lead.code,
      nom: lead.label,
      pas: lead.steps,
      par: lead.through,
      contextesRefuses: lead.refusedContexts.map(contextName),
      contextesInconnus: lead.unknownContexts.map(contextName),
      aApprendre: lead.toLearn,
      acces: sheet && sheet.access.length > 0 ? joinSentences(sheet.access) : null,
      projets: { bassin: bassin && bareCode(bassin.id), annee: year, valeur: value },
      raisons: leadReasons(lead, sheet?.portrait ?? null, words),
    };
  };
  return {
    depuis: past.map((code) => ({ rome: code, nom: tradeName(code) })),
    vers: [...leads.open, ...leads.apart].map(toLine),
  };
}
