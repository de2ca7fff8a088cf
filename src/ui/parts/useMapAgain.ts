import { useApp } from '../../state/useApp.ts';
import { askAgain } from './lazyPart.ts';

/** Begins the map again: its module too, when it did not come. */
export function useMapAgain(): () => void {
  const { tryMapAgain } = useApp((state) => state.uiActions);
  return () => {
    askAgain();
    tryMapAgain();
  };
}
