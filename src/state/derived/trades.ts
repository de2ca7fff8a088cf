import type { DepartementId, ZoneEmploiId } from '../../domain/ids.ts';
import { type CrossedZone, zonesCrossed } from '../../domain/statistics/zonesCrossed.ts';
import { type Fap2021Link, fap2009Of, fap2021Of } from '../../domain/trades/families.ts';
import { addedNeeds, type FartherBassin, fartherBassins } from '../../domain/trades/fartherBassins.ts';
import { bassinsCrossed, type TradeNeeds, tradeNeeds } from '../../domain/trades/needs.ts';
import type { NeedsSum } from '../../domain/trades/recruitment.ts';
import { type SectorFigures, sectorsOf, type ZoneCurve, zoneCurve } from '../../domain/trades/sectors.ts';
import {
  type RecentTension,
  recentTensionOf,
  type TensionZone,
  type TradeTension,
  tensionOf,
} from '../../domain/trades/tension.ts';
import { type TopNeed, topNeeds } from '../../domain/trades/topNeeds.ts';
import { findTrade, type Trade } from '../../domain/trades/trades.ts';
import { selectCounting } from './counting.ts';
import { derive } from './derive.ts';
import { selectRegion } from './region.ts';
import { selectRecruitment, selectSectors, selectTension, selectTrades } from './tradeFiles.ts';

/** A trade kept, with every family of the FAP 2021 it leads to. */
export interface Piste {
  readonly trade: Trade;
  readonly families: readonly Fap2021Link[];
}

/** The trades kept that this version of the ROME has; none before the directory is there. */
export const selectPistes = derive(
  (state) => [state.choices.pistes, selectTrades(state)] as const,
  (codes, trades): readonly Piste[] =>
    trades
      ? codes.flatMap((code) => {
          const trade = findTrade(trades, code);
          return trade ? { trade, families: fap2021Of(trades, code) } : [];
        })
      : [],
);

/** « Qui recrute » for each piste, in the order they were kept; null until everything is loaded. */
export const selectPisteNeeds = derive(
  (state) =>
    [selectPistes(state), selectRecruitment(state), selectCounting(state), selectRegion(state)] as const,
  (pistes, recruitment, { counted }, region): readonly TradeNeeds[] | null =>
    recruitment &&
    region &&
    pistes.map(({ families }) =>
      tradeNeeds(
        recruitment,
        families.map(({ family }) => family.code),
        counted,
        region,
      ),
    ),
);

/** Départements crossed, the one that holds most of the territory first, then the region, then France. */
const selectTensionZones = derive(
  (state) => [selectCounting(state), selectRegion(state)] as const,
  ({ counted }, region): readonly TensionZone[] =>
    region
      ? [
          ...zonesCrossed('departement', counted, region).map(({ record }) => record.id as DepartementId),
          region.zones.region.id as TensionZone,
          'FR',
        ]
      : [],
);

/** « Pourquoi c'est tendu » for each piste: one entry per FAP 2009 it leads to; null until everything is loaded. */
export const selectPisteTension = derive(
  (state) =>
    [selectPistes(state), selectTrades(state), selectTension(state), selectTensionZones(state)] as const,
  (pistes, trades, tension, zones): readonly (readonly TradeTension[])[] | null =>
    trades &&
    tension &&
    pistes.map(({ trade }) =>
      fap2009Of(trades, trade.code).map((family) => tensionOf(tension, family, zones)),
    ),
);

/** The latest tension of each piste: one entry per FAP 2021 it leads to, the one that bears its name first; null until loaded. */
export const selectPisteRecentTension = derive(
  (state) => [selectPistes(state), selectTension(state), selectTensionZones(state)] as const,
  (pistes, tension, zones): readonly (readonly RecentTension[])[] | null =>
    tension &&
    pistes.map(({ families }) => families.map(({ family }) => recentTensionOf(tension, family, zones))),
);

/**
 * « Qui recrute ici ? »: families recruited in the bassin that holds most of the territory; null until loaded, empty without a
 * territory. Nothing of the other bassins is added to it: a list would mostly tell of those that are barely touched.
 */
export const selectTopNeeds = derive(
  (state) =>
    [selectTrades(state), selectRecruitment(state), selectCounting(state), selectRegion(state)] as const,
  (trades, recruitment, { counted }, region): readonly TopNeed[] | null =>
    trades &&
    recruitment &&
    region &&
    topNeeds(
      recruitment,
      bassinsCrossed(counted, region)
        .slice(0, 1)
        .map(({ id }) => id),
      trades,
    ),
);

/** What is done in a zone d'emploi that the territory crosses. */
export interface SectorsAround {
  readonly zone: CrossedZone;
  readonly a21: readonly SectorFigures[];
  readonly a38: readonly SectorFigures[];
  readonly curve: ZoneCurve | null;
}

/** « Que fait-on ici ? »: zones d'emploi crossed, the one that holds most of the territory first; null until loaded. */
export const selectSectorsAround = derive(
  (state) => [selectSectors(state), selectCounting(state), selectRegion(state)] as const,
  (sectors, { counted }, region): readonly SectorsAround[] | null =>
    sectors &&
    region &&
    zonesCrossed('zoneEmploi', counted, region).map((zone) => {
      const id = zone.record.id as ZoneEmploiId;
      return {
        zone,
        a21: sectorsOf(sectors, id, 'a21'),
        a38: sectorsOf(sectors, id, 'a38'),
        curve: zoneCurve(sectors, id),
      };
    }),
);

const selectFartherBassins = derive(
  (state) => [state.territory.present.shape, selectCounting(state), selectRegion(state)] as const,
  (shape, { counted }, region): readonly FartherBassin[] =>
    region ? fartherBassins(shape, counted, region) : [],
);

/** A farther bassin with what it adds for each piste, in their order: for the family that bears its name. */
export interface Widening extends FartherBassin {
  readonly added: readonly NeedsSum[];
}

/** « Et si j'allais un peu plus loin ? »; null until loaded. Takes a tenth of a second: select it where it is shown. */
export const selectWidening = derive(
  (state) => [selectFartherBassins(state), selectPistes(state), selectRecruitment(state)] as const,
  (bassins, pistes, recruitment): readonly Widening[] | null =>
    recruitment &&
    bassins.map((bassin) => ({
      ...bassin,
      added: pistes.map(({ families }) =>
        addedNeeds(
          recruitment,
          bassin.id,
          families.slice(0, 1).map(({ family }) => family.code),
        ),
      ),
    })),
);
