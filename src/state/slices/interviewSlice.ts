import type { StateCreator } from 'zustand';
import {
  EMPTY_NOTEBOOK,
  GUIDE_STEPS,
  type GuideStep,
  type Notebook,
} from '../../domain/interview/notebook.ts';
import type { AppState } from '../store.ts';

/** The guided interview and what the person says in it. In memory only; the plan is in its own slice. */
export interface InterviewSlice {
  /** Step in hand; null while exploring without the guide. */
  readonly step: GuideStep | null;
  /** Steps that were opened once, to tell what is left. */
  readonly visited: readonly GuideStep[];
  readonly notes: Omit<Notebook, 'plan'>;
  /** How the screen speaks to the pair. */
  readonly address: 'vous' | 'tu';
  readonly prompts: boolean;
  /** Letters made larger, « agrandir pour deux ». */
  readonly large: boolean;
  readonly interviewActions: {
    startInterview(): void;
    /** Leaves the guide; nothing said is lost. */
    leaveInterview(): void;
    goToStep(step: GuideStep): void;
    /** The step after, or before; stays at the ends. */
    moveStep(by: 1 | -1): void;
    /** Replaces some of what was said. */
    note(change: Partial<Omit<Notebook, 'plan'>>): void;
    speak(address: 'vous' | 'tu'): void;
    showPrompts(prompts: boolean): void;
    enlarge(large: boolean): void;
    /** Puts a whole notebook in place: a file was opened, or it was wiped. */
    putNotebook(notebook: Notebook): void;
  };
}

const { plan: _, ...EMPTY_NOTES } = EMPTY_NOTEBOOK;

export const createInterviewSlice: StateCreator<AppState, [], [], InterviewSlice> = (set) => {
  const open = (step: GuideStep) =>
    set(({ visited }) => ({ step, visited: visited.includes(step) ? visited : [...visited, step] }));
  return {
    step: null,
    visited: [],
    notes: EMPTY_NOTES,
    address: 'vous',
    prompts: true,
    large: false,
    interviewActions: {
      startInterview: () => open('question'),
      leaveInterview: () => set({ step: null }),
      goToStep: open,
      moveStep: (by) =>
        set(({ step, visited }) => {
          const next = step && GUIDE_STEPS[GUIDE_STEPS.indexOf(step) + by];
          if (!next) return {};
          return { step: next, visited: visited.includes(next) ? visited : [...visited, next] };
        }),
      note: (change) => set(({ notes }) => ({ notes: { ...notes, ...change } })),
      speak: (address) => set({ address }),
      showPrompts: (prompts) => set({ prompts }),
      enlarge: (large) => set({ large }),
      putNotebook: ({ plan, ...notes }) => set({ notes, plan }),
    },
  };
};
