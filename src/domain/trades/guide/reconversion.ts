import type { BassinId, Fap2021Code, RomeCode } from '../../ids.ts';
import { type Family, fap2021Of } from '../families.ts';
import { latestYear, type Recruitment, surveyLine } from '../recruitment.ts';
import type { Trades } from '../trades.ts';
import {
  type Moves,
  nearness,
  type Reached,
  reachedFrom,
  rowsOf,
  type Skills,
  skillsToLearn,
} from './moves.ts';
import type { RefusalKey } from './refusalKeys.ts';
import { type ContextCode, contextsRefused } from './refusals.ts';

/** Ways to sort: as the person said (what was liked, then nearness, then needs), the nearest first, the most looked for first. */
export const RECONVERSION_ORDERS = ['liked', 'near', 'needs'] as const;
export type ReconversionOrder = (typeof RECONVERSION_ORDERS)[number];

/** « D'où je viens » and « Ce que je ne veux plus »: all of it may be empty. */
export interface Background {
  /** Trades done. */
  readonly past: readonly RomeCode[];
  /** Centres of interest of the ROME, by code. */
  readonly liked: readonly number[];
  readonly refused: readonly RefusalKey[];
}

/** What the trades reached are compared with. */
export interface ReconversionGround {
  readonly trades: Trades;
  readonly moves: Moves;
  readonly skills: Skills;
  readonly recruitment: Recruitment;
  /** The bassin that holds most of the territory's inhabitants, null without a territory. */
  readonly bassin: { readonly id: BassinId; readonly name: string } | null;
}

/** Projects of recruitment in the main bassin, in the last survey. */
export interface ProjectsHere {
  readonly bassin: { readonly id: BassinId; readonly name: string } | null;
  readonly year: number;
  /** The family that bears the name of the trade: the figure is its own, not that of the trade alone. */
  readonly family: Family<Fap2021Code> | null;
  /** Null: not published, or without a territory. */
  readonly value: number | null;
}

/** A trade that past ones lead to. */
export interface Lead {
  readonly code: RomeCode;
  readonly label: string;
  readonly steps: 1 | 2;
  readonly from: RomeCode;
  readonly through: RomeCode | null;
  readonly ranks: Reached['ranks'];
  /** Centres of interest that the person likes and the trade has, its main one first. */
  readonly liked: readonly number[];
  /** Contexts that the person refuses and the trade has. */
  readonly refusedContexts: readonly ContextCode[];
  /** Contexts that the person refuses and nothing says of this trade: not a « no ». */
  readonly unknownContexts: readonly ContextCode[];
  /** Skills of the trade that the past ones do not have, three at most. */
  readonly toLearn: readonly string[];
  readonly projects: ProjectsHere;
}

/** Trades reached: those without a refused context as far as is known, and the others, which are never hidden. */
export interface Leads {
  readonly open: readonly Lead[];
  readonly apart: readonly Lead[];
}

const MOST_TO_LEARN = 3;

/** Trades that official moves lead to in one or two steps from any past trade, sorted; none when no past trade is known. */
export function findLeads(
  { past, liked, refused }: Background,
  ground: ReconversionGround,
  order: ReconversionOrder = 'liked',
): Leads {
  const { trades, moves, skills } = ground;
  const done = rowsOf(trades, past);
  const likes = new Set(liked);
  const refusedContexts = contextsRefused(refused);
  const leads = reachedFrom(moves, done).map((reached): Ranked => {
    const { row, from, through, steps, ranks } = reached;
    const described = moves.contextsOf[row];
    const code = trades.codes[row] as RomeCode;
    const lead: Lead = {
      code,
      label: trades.labels[row] ?? code,
      steps,
      from: trades.codes[from] as RomeCode,
      through: through === null ? null : (trades.codes[through] as RomeCode),
      ranks,
      liked: (moves.interestsOf[row] ?? []).filter((interest) => likes.has(interest)),
      refusedContexts: refusedContexts.filter((context) => described?.has(context)),
      unknownContexts: refusedContexts.filter((context) => !described?.has(context)),
      toLearn: skillsToLearn(skills, row, done, MOST_TO_LEARN),
      projects: projectsHere(ground, code),
    };
    return { lead, reached };
  });
  const sorted = leads.sort(COMPARED[order]).map(({ lead }) => lead);
  return {
    open: sorted.filter(({ refusedContexts: found }) => found.length === 0),
    apart: sorted.filter(({ refusedContexts: found }) => found.length > 0),
  };
}

interface Ranked {
  readonly lead: Lead;
  readonly reached: Reached;
}

type Comparison = (a: Ranked, b: Ranked) => number;

const byLiked: Comparison = (a, b) => b.lead.liked.length - a.lead.liked.length;
const bySteps: Comparison = (a, b) => a.lead.steps - b.lead.steps;
const byNeeds: Comparison = (a, b) => (b.lead.projects.value ?? -1) - (a.lead.projects.value ?? -1);
const byNearness: Comparison = (a, b) => nearness(a.reached, b.reached);
const byCode: Comparison = (a, b) => (a.lead.code < b.lead.code ? -1 : 1);

const COMPARED: Readonly<Record<ReconversionOrder, Comparison>> = {
  liked: (a, b) => byLiked(a, b) || bySteps(a, b) || byNeeds(a, b) || byNearness(a, b) || byCode(a, b),
  near: (a, b) => byNearness(a, b) || byLiked(a, b) || byNeeds(a, b) || byCode(a, b),
  needs: (a, b) => byNeeds(a, b) || byLiked(a, b) || byNearness(a, b) || byCode(a, b),
};

/** What the main bassin looks for in the family that bears the name of a trade. */
function projectsHere({ trades, recruitment, bassin }: ReconversionGround, code: RomeCode): ProjectsHere {
  const family = familyNamed(trades, code);
  const year = latestYear(recruitment);
  const value = family && bassin ? surveyLine(recruitment, year, bassin.id, family.code).projects : null;
  return { bassin, year, family, value };
}

type NamedFamily = Family<Fap2021Code> | null;
const named = new WeakMap<Trades, Map<RomeCode, NamedFamily>>();

/** The family that bears the name of a trade, looked for once: comparing names is most of what a list costs. */
function familyNamed(trades: Trades, code: RomeCode): NamedFamily {
  const known = named.get(trades) ?? new Map<RomeCode, NamedFamily>();
  named.set(trades, known);
  const found = known.get(code);
  if (found !== undefined) return found;
  const family = fap2021Of(trades, code)[0]?.family ?? null;
  known.set(code, family);
  return family;
}
