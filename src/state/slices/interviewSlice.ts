import type { StateCreator } from 'zustand';
import type { LngLat } from '../../domain/geo.ts';
import type { LandmarkId, RomeCode } from '../../domain/ids.ts';
import { insertAt, putBack, withLandmark } from '../../domain/interview/landmarks.ts';
import {
  EMPTY_NOTEBOOK,
  GUIDE_STEPS,
  type GuideStep,
  type Knowledge,
  type Landmark,
  type LandmarkKind,
  type LandmarkSpot,
  type Notebook,
  type PersonBackground,
  type TradeNotes,
  type Travel,
} from '../../domain/interview/notebook.ts';
import type { AppState } from '../store.ts';
import { putDownTool } from './drawingSlice.ts';
import { lookAtTerritory } from './lookAtTerritory.ts';
import { type LentMap, mapOfStep } from './mapOfStep.ts';
import { takesMore } from './takesMore.ts';

/** The guided interview and what the person says in it. In memory only; the plan is in its own slice. */
export interface InterviewSlice {
  /** Step in hand; null while exploring without the guide. */
  readonly step: GuideStep | null;
  /** Step that was in hand when the guide was left, to come back to it; null before. */
  readonly leftAt: GuideStep | null;
  /** Steps that were opened once, to tell what is left. */
  readonly visited: readonly GuideStep[];
  /** When the interview began, in milliseconds of the clock it was started by; null before. */
  readonly startedAt: number | null;
  readonly notes: Omit<Notebook, 'plan'>;
  /** The figures of the territory were asked for, after guessing or without. */
  readonly revealed: boolean;
  /** The next tap on the map puts a landmark of this kind there; null when a tap does what it always does. */
  readonly placing: LandmarkKind | null;
  /** How the screen speaks to the pair. */
  readonly address: 'vous' | 'tu';
  readonly prompts: boolean;
  /** Letters made larger, « agrandir pour deux ». */
  readonly large: boolean;
  readonly timeShown: boolean;
  /** What the map showed before the guide, to be given back when it is left; null out of the guide. */
  readonly lentMap: LentMap | null;
  readonly interviewActions: {
    /** Opens the guide at its first step, or where it was left. @param now milliseconds, kept the first time */
    startInterview(now: number): void;
    /** Leaves the guide; nothing said is lost. */
    leaveInterview(): void;
    goToStep(step: GuideStep): void;
    /** The step after, or before; stays at the ends. */
    moveStep(by: 1 | -1): void;
    /** Replaces some of what was said. */
    note(change: Partial<Omit<Notebook, 'plan'>>): void;
    noteTravel(change: Partial<Travel>): void;
    /** Remembers the answer given to a question before its figure is shown. */
    guess(question: string, answer: string): void;
    noteTrade(trade: RomeCode, change: Partial<TradeNotes>): void;
    /** Replaces some of what was said of past trades, likes and refusals. */
    noteBackground(change: Partial<PersonBackground>): void;
    /** Takes all of that away, and says so with a way back. */
    clearBackground(): void;
    /** Shows the figures from now on, and on the map the whole of what they are about. */
    reveal(): void;
    /** Gets the map ready to receive a landmark; null gives the tap back its usual meaning. */
    place(kind: LandmarkKind | null): void;
    /** A tap on the map while `placing`: the landmark is there. */
    placeAt(point: LngLat): void;
    addLandmark(kind: LandmarkKind, spot: LandmarkSpot, words?: string): void;
    changeLandmark(id: LandmarkId, change: Partial<Pick<Landmark, 'kind' | 'words'>>): void;
    /** Takes a landmark away, and says so with a way back. */
    removeLandmark(id: LandmarkId): void;
    putLandmarkBack(landmark: Landmark, at: number): void;
    /** Keeps something learned on the ground; the same words of the same day at the same spot are kept once. */
    learn(knowledge: Knowledge): void;
    /** Takes away something learned, by its place in the list, and says so with a way back. */
    unlearn(at: number): void;
    putKnowledgeBack(knowledge: Knowledge, at: number): void;
    speak(address: 'vous' | 'tu'): void;
    showPrompts(prompts: boolean): void;
    enlarge(large: boolean): void;
    showTime(shown: boolean): void;
    /** Puts a whole notebook in place: a file was opened, or it was wiped. */
    putNotebook(notebook: Notebook): void;
  };
}

/** Steps that are about the territory as a whole: the map frames it when they open. */
const WHOLE_TERRITORY: ReadonlySet<GuideStep> = new Set(['reading', 'trades', 'people', 'plan']);
const { plan: _, ...EMPTY_NOTES } = EMPTY_NOTEBOOK;
const NO_TRADE_NOTES: TradeNotes = { pros: '', cons: '', toCheck: '' };

export const createInterviewSlice: StateCreator<AppState, [], [], InterviewSlice> = (set, get) => {
  const open = (step: GuideStep) => {
    if (step !== get().step) putDownTool(get());
    set((state) => ({
      ...mapOfStep(state, step),
      step,
      visited: state.visited.includes(step) ? state.visited : [...state.visited, step],
      placing: null,
    }));
    if (WHOLE_TERRITORY.has(step)) lookAtTerritory(get());
  };
  const note = (change: (notes: Omit<Notebook, 'plan'>) => Partial<Omit<Notebook, 'plan'>>) =>
    set(({ notes }) => ({ notes: { ...notes, ...change(notes) } }));
  const growLandmarks = (add: (landmarks: Notebook['landmarks']) => Notebook['landmarks']) =>
    note(({ landmarks }) => (takesMore(landmarks, get()) ? { landmarks: add(landmarks) } : {}));
  const growKnowledge = (add: (knowledge: Notebook['knowledge']) => Notebook['knowledge']) =>
    note(({ knowledge }) => (takesMore(knowledge, get()) ? { knowledge: add(knowledge) } : {}));
  const addLandmark = (kind: LandmarkKind, spot: LandmarkSpot, words = '') =>
    growLandmarks((landmarks) => withLandmark(landmarks, kind, spot, words));
  return {
    step: null,
    leftAt: null,
    visited: [],
    startedAt: null,
    notes: EMPTY_NOTES,
    revealed: false,
    placing: null,
    address: 'vous',
    prompts: true,
    large: false,
    timeShown: true,
    lentMap: null,
    interviewActions: {
      startInterview: (now) => {
        const { startedAt, leftAt } = get();
        set({ startedAt: startedAt ?? now });
        open(leftAt ?? 'question');
      },
      leaveInterview: () => {
        putDownTool(get());
        set((state) => ({
          ...mapOfStep(state, null),
          step: null,
          leftAt: state.step ?? state.leftAt,
          placing: null,
        }));
      },
      goToStep: open,
      moveStep: (by) => {
        const { step } = get();
        const next = step && GUIDE_STEPS[GUIDE_STEPS.indexOf(step) + by];
        if (next) open(next);
      },
      note: (change) => note(() => change),
      noteTravel: (change) => note(({ travel }) => ({ travel: { ...travel, ...change } })),
      guess: (question, answer) => note(({ guesses }) => ({ guesses: { ...guesses, [question]: answer } })),
      noteTrade: (trade, change) =>
        note(({ tradeNotes }) => ({
          tradeNotes: { ...tradeNotes, [trade]: { ...NO_TRADE_NOTES, ...tradeNotes[trade], ...change } },
        })),
      noteBackground: (change) => note(({ background }) => ({ background: { ...background, ...change } })),
      clearBackground: () => {
        const { background } = get().notes;
        note(() => ({ background: EMPTY_NOTES.background }));
        get().uiActions.tell({ kind: 'background-cleared', background });
      },
      reveal: () => {
        set({ revealed: true });
        lookAtTerritory(get());
      },
      place: (placing) => {
        if (placing) get().drawingActions.takeTool(null);
        set({ placing });
      },
      placeAt: (point) => {
        const { placing } = get();
        if (!placing) return;
        addLandmark(placing, { point });
        set({ placing: null });
      },
      addLandmark,
      changeLandmark: (id, change) =>
        note(({ landmarks }) => ({
          landmarks: landmarks.map((each) => (each.id === id ? { ...each, ...change } : each)),
        })),
      removeLandmark: (id) => {
        const at = get().notes.landmarks.findIndex((each) => each.id === id);
        const landmark = get().notes.landmarks[at];
        if (!landmark) return;
        note(({ landmarks }) => ({ landmarks: landmarks.filter((each) => each !== landmark) }));
        get().uiActions.tell({ kind: 'landmark-removed', landmark, at });
      },
      putLandmarkBack: (landmark, at) => growLandmarks((landmarks) => putBack(landmarks, landmark, at)),
      learn: (learned) =>
        growKnowledge((knowledge) =>
          knowledge.some((each) => isSame(each, learned)) ? knowledge : [...knowledge, learned],
        ),
      unlearn: (at) => {
        const learned = get().notes.knowledge[at];
        if (!learned) return;
        note(({ knowledge }) => ({ knowledge: knowledge.filter((each) => each !== learned) }));
        get().uiActions.tell({ kind: 'knowledge-removed', knowledge: learned, at });
      },
      putKnowledgeBack: (learned, at) => growKnowledge((knowledge) => insertAt(knowledge, learned, at)),
      speak: (address) => set({ address }),
      showPrompts: (prompts) => set({ prompts }),
      enlarge: (large) => set({ large }),
      showTime: (timeShown) => set({ timeShown }),
      putNotebook: ({ plan, ...notes }) => set({ notes, plan }),
    },
  };
};

function isSame(a: Knowledge, b: Knowledge): boolean {
  return a.words === b.words && a.on === b.on && JSON.stringify(a.spot) === JSON.stringify(b.spot);
}
