import type { StateCreator } from 'zustand';
import { bboxAround, bboxOfPoints, bboxOfRows } from '../../domain/catalogue/bbox.ts';
import { findZone } from '../../domain/catalogue/region.ts';
import type { VisitLanguage } from '../../domain/doorPage/doorPage.ts';
import type { LngLat } from '../../domain/geo.ts';
import { type CommuneCode, type PlaceId, parseCommuneCode, type RomeCode } from '../../domain/ids.ts';
import { type CentreFlaw, type CentreSettings, DEFAULT_CENTRE } from '../../domain/kiosk/centre.ts';
import { screenBeside, type VisitReach, type VisitScreen } from '../../domain/kiosk/screens.ts';
import type { DoorNeed } from '../../domain/places/doorNeeds.ts';
import { DOORS } from '../../domain/places/doorNeeds.ts';
import type { PlaceFamily } from '../../domain/places/place.ts';
import { countTerritory, type Member } from '../../domain/territory/counting.ts';
import { isBlank } from '../../domain/territory/territory.ts';
import { selectTerritoryBounds } from '../derived/counting.ts';
import { selectRegion } from '../derived/region.ts';
import type { AppState } from '../store.ts';
import { lookAtTerritory } from './lookAtTerritory.ts';
import { NEW_VISIT, type TradePath, tradePathAbove, type Village, type Visit } from './visit.ts';

/** How long a visit that ends can still be had back. */
const GOODBYE_SECONDS = 6;
/** What the map shows around a commune that was only named. */
const AROUND_KM = 12;

/** The visit of a kiosk, and what its resource centre says. */
export interface VisitSlice {
  readonly visit: Visit;
  readonly language: VisitLanguage;
  readonly contrast: boolean;
  /** Seconds before a visit that nobody touches is wiped; null while there is no question. */
  readonly secondsLeft: number | null;
  /** Seconds of the goodbye, during which the visit can be had back as it was; null while nobody leaves. */
  readonly goodbyeLeft: number | null;
  /** Everything is being wiped: nothing may be started until it is done. */
  readonly leaving: boolean;
  readonly centre: CentreSettings;
  /** What is wrong in the settings of the centre; null for nothing. */
  readonly centreFlaw: CentreFlaw | null;
  readonly visitActions: {
    setUp(centre: CentreSettings, flaw: CentreFlaw | null): void;
    goTo(screen: VisitScreen): void;
    /** The screen after, or before; back is one level within a screen that has some. A drawing in hand is only put down. */
    turn(by: 1 | -1): void;
    lookAmongTrades(path: TradePath): void;
    /** The trades of one sector, from who recruits; null for those of all. */
    lookAtSector(sector: string | null): void;
    openFamily(family: PlaceFamily | null): void;
    /** Shows a commune that was named or touched; it is not theirs yet. */
    pointAt(commune: CommuneCode, village?: Village | null): void;
    /** The commune pointed at is theirs: the visit begins with it alone. */
    settle(): void;
    widen(reach: VisitReach): void;
    /** Gives the finger the line; what was chosen around the commune goes, what was already drawn stays. */
    draw(): void;
    /** The same, from nothing. */
    drawAnew(): void;
    /** Puts the line down. A drawing that counts no commune takes those it touches; none at all leaves the commune alone. */
    finishDrawing(): void;
    /** The one trade of the visit; null for none. */
    chooseTrade(trade: RomeCode | null): void;
    /** Other doors, none of them refused yet. */
    comeFor(need: DoorNeed): void;
    /** Refuses an address: another one is offered. */
    replaceAddress(id: PlaceId): void;
    /** Puts an address among theirs, or takes it away; the first one that was put there leaves when they are full. */
    keepAddress(id: PlaceId, kept: boolean): void;
    /** One more sheet was sent to the printer. */
    countSheet(): void;
    speak(language: VisitLanguage): void;
    raiseContrast(contrast: boolean): void;
    countDown(secondsLeft: number | null): void;
    /** The map shows the territory with the addresses that are given. */
    lookAtDoors(doors: readonly LngLat[]): void;
    /** The map goes back to where the centre wants it. */
    lookAtStart(): void;
    /** « Effacer et quitter »: says goodbye. Nothing is wiped yet, but where nothing was begun. */
    leave(): void;
    /** A second of the goodbye has passed; after the last one everything is wiped. */
    countGoodbye(): void;
    /** « Revenir »: the visit as it was. */
    comeBack(): void;
    /** Wipes everything now. */
    erase(): void;
  };
}

export const createVisitSlice: StateCreator<AppState, [], [], VisitSlice> = (set, get) => {
  const patch = (change: Partial<Visit>) => set(({ visit }) => ({ visit: { ...visit, ...change } }));
  /** Communes are in or out, as they count: shares of communes would have to be explained to somebody alone. */
  const settleCommunes = () => {
    const region = selectRegion(get());
    const { territory, territoryActions } = get();
    if (!region) return;
    const { members, counted } = countTerritory(territory.present, region);
    // A loop within one commune counts none by half: it takes what it touches.
    const taken = (member: Member) => member.counted || counted.length === 0;
    for (const choice of ['in', 'out'] as const) {
      const some = members.filter((member) => taken(member) === (choice === 'in'));
      territoryActions.choose(
        some.flatMap(({ row }) => region.communes.codes[row] ?? []),
        choice,
      );
    }
  };
  const lookAround = (commune: CommuneCode, at: LngLat | null = null) => {
    const region = selectRegion(get());
    const point = at ?? region?.communes.points[region.rowOf.get(commune) ?? -1];
    if (point) get().uiActions.lookAt(bboxAround(point, AROUND_KM));
  };
  return {
    visit: NEW_VISIT,
    language: 'fr',
    contrast: false,
    secondsLeft: null,
    goodbyeLeft: null,
    leaving: false,
    centre: DEFAULT_CENTRE,
    centreFlaw: null,
    visitActions: {
      setUp: (centre, centreFlaw) => set({ centre, centreFlaw }),
      goTo: (screen) => patch({ screen }),
      turn: (by) => {
        const { visit, centre, tool, visitActions } = get();
        if (tool) return visitActions.finishDrawing();
        if (by > 0 || !goUp(get())) patch({ screen: screenBeside(visit.screen, by, centre) });
      },
      lookAmongTrades: (tradePath) => patch({ tradePath }),
      lookAtSector: (sector) => patch({ sector, tradePath: [] }),
      openFamily: (family) => patch({ family }),
      pointAt: (commune, village = null) => {
        get().sessionActions.openCommune(commune);
        patch({ village });
        lookAround(commune, village?.at ?? null);
      },
      settle: () => {
        const { choices, visit, visitActions, sessionActions } = get();
        const home = choices.commune;
        if (!home) return;
        sessionActions.openCommune(null);
        // A drawing was made from one commune: it holds for that one only.
        if (visit.reach === 'drawn' && visit.home === home) return lookAtTerritory(get());
        patch({ home });
        visitActions.widen(visit.reach === 'drawn' ? 'commune' : visit.reach);
      },
      widen: (reach) => {
        const region = selectRegion(get());
        const { territoryActions, visit } = get();
        if (!region || !visit.home) return;
        patch({ reach });
        territoryActions.takeCommune(visit.home, 'start');
        const center = villageAt(visit) ?? region.communes.points[region.rowOf.get(visit.home) ?? -1];
        if (reach === 'neighbours') territoryActions.addNeighbours();
        else if (reach !== 'commune' && center) {
          territoryActions.drawCircle(center, reach, 'add');
          settleCommunes();
        }
        lookAtTerritory(get());
      },
      draw: () => {
        const { visit, territory, territoryActions, drawingActions } = get();
        if (!visit.home) return;
        if (visit.reach === 'drawn') {
          // What the next loop covers is for the line to say again.
          territoryActions.choose(Object.keys(territory.present.choices) as CommuneCode[], null);
        } else {
          patch({ reach: 'drawn' });
          territoryActions.clear();
          lookAround(visit.home, villageAt(visit));
        }
        drawingActions.takeTool('freehand');
      },
      drawAnew: () => {
        const { territoryActions, drawingActions, uiActions } = get();
        territoryActions.clear();
        drawingActions.takeTool('freehand');
        uiActions.dismissNotice();
      },
      finishDrawing: () => {
        const { territory, drawingActions, uiActions, visitActions } = get();
        drawingActions.takeTool(null);
        uiActions.dismissNotice();
        if (isBlank(territory.present)) return visitActions.widen('commune');
        settleCommunes();
        lookAtTerritory(get());
      },
      chooseTrade: (trade) =>
        set(({ choices }) => ({ choices: { ...choices, pistes: trade ? [trade] : [] } })),
      comeFor: (need) => patch({ need, refused: [] }),
      replaceAddress: (id) => {
        const { refused, kept } = get().visit;
        patch({ refused: [...refused, id], kept: kept.filter((other) => other !== id) });
      },
      keepAddress: (id, isKept) => {
        const { refused, kept } = get().visit;
        const others = kept.filter((other) => other !== id);
        patch({
          kept: isKept ? [...others, id].slice(-DOORS) : others,
          refused: refused.filter((other) => other !== id),
        });
      },
      countSheet: () => patch({ sheets: get().visit.sheets + 1 }),
      speak: (language) => set({ language }),
      raiseContrast: (contrast) => set({ contrast }),
      countDown: (secondsLeft) => set({ secondsLeft }),
      lookAtDoors: (doors) => {
        const bounds = selectTerritoryBounds(get());
        if (!bounds) return;
        const [west, south, east, north] = bounds;
        get().uiActions.lookAt(bboxOfPoints([[west, south], [east, north], ...doors]));
      },
      lookAtStart: () => {
        const { start } = get().centre;
        const region = selectRegion(get());
        if (!start || !region) return;
        const commune = parseCommuneCode(start);
        if (commune) return lookAround(commune);
        const rows = findZone(region, start)?.rows;
        const bbox = rows && bboxOfRows(region.topology, rows);
        if (bbox) get().uiActions.lookAt(bbox);
      },
      leave: () => {
        const begun = get().visit.screen !== 'welcome';
        set({ secondsLeft: null, ...(begun ? { goodbyeLeft: GOODBYE_SECONDS } : { leaving: true }) });
      },
      countGoodbye: () => {
        const left = (get().goodbyeLeft ?? 0) - 1;
        if (left > 0) set({ goodbyeLeft: left });
        else get().visitActions.erase();
      },
      comeBack: () => set({ goodbyeLeft: null }),
      erase: () => set({ goodbyeLeft: null, leaving: true }),
    },
  };
};

/** Where the village that is home stands; null when it is not known, or when they named none. */
function villageAt({ home, village }: Visit): LngLat | null {
  return village && village.commune === home ? village.at : null;
}

/** Goes up one level within the screen in hand; false where it has no level above. */
function goUp({ visit, choices, openPlace, placeChoice, ...state }: AppState): boolean {
  const { sessionActions, placesActions, visitActions } = state;
  if (visit.screen === 'commune' && choices.commune) sessionActions.openCommune(null);
  else if (visit.screen === 'where' && (openPlace || placeChoice)) placesActions.openPlace(null);
  else if (visit.screen === 'where' && visit.family) visitActions.openFamily(null);
  else if (visit.screen === 'trade' && choices.pistes.length > 0) visitActions.chooseTrade(null);
  else if (visit.screen === 'trade' && visit.tradePath.length > 0)
    visitActions.lookAmongTrades(tradePathAbove(visit.tradePath));
  else return false;
  return true;
}
