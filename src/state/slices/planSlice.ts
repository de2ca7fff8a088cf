import type { StateCreator } from 'zustand';
import type { ActionId } from '../../domain/ids.ts';
import { putBack } from '../../domain/interview/landmarks.ts';
import {
  changeAction,
  EMPTY_PLAN,
  type Plan,
  type PlanAction,
  withAction,
  withoutAction,
  withPlace,
} from '../../domain/interview/plan.ts';
import type { Place } from '../../domain/places/place.ts';
import type { AppState } from '../store.ts';
import { takesMore } from './takesMore.ts';

/** What the person means to do. In memory only: it leaves by the notebook, never by the link. */
export interface PlanSlice {
  readonly plan: Plan;
  readonly planActions: {
    /** Adds a visit to a place or an event; a card already in the plan is not added twice. */
    addPlace(place: Place): void;
    addAction(action: Pick<PlanAction, 'kind' | 'title'> & Partial<Omit<PlanAction, 'id'>>): void;
    changeAction(id: ActionId, change: Partial<Omit<PlanAction, 'id' | 'place'>>): void;
    /** Takes an action away, and says so with a way back. */
    removeAction(id: ActionId): void;
    putActionBack(action: PlanAction, at: number): void;
  };
}

export const createPlanSlice: StateCreator<AppState, [], [], PlanSlice> = (set, get) => {
  const grow = (add: (plan: Plan) => Plan) => {
    const state = get();
    if (takesMore(state.plan, state)) set({ plan: add(state.plan) });
  };
  return {
    plan: EMPTY_PLAN,
    planActions: {
      addPlace: (place) => grow((plan) => withPlace(plan, place)),
      addAction: (action) => grow((plan) => withAction(plan, action)),
      changeAction: (id, change) => set(({ plan }) => ({ plan: changeAction(plan, id, change) })),
      removeAction: (id) => {
        const at = get().plan.findIndex((each) => each.id === id);
        const action = get().plan[at];
        if (!action) return;
        set(({ plan }) => ({ plan: withoutAction(plan, id) }));
        get().uiActions.tell({ kind: 'action-removed', action, at });
      },
      putActionBack: (action, at) => grow((plan) => putBack(plan, action, at)),
    },
  };
};
