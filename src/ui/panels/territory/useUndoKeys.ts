import { useEffect } from 'react';
import { useApp } from '../../../state/useApp.ts';

/** Ctrl+Z undoes, Ctrl+Maj+Z and Ctrl+Y redo, everywhere but where text is typed. */
export function useUndoKeys(): void {
  const { undo, redo } = useApp((state) => state.territoryActions);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act || isTyping(event.target)) return;
      event.preventDefault();
      if (act === 'undo') undo();
      else redo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

/** Where the browser has its own undo. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !NOT_TYPED.has(target.type);
}

const NOT_TYPED = new Set(['radio', 'checkbox', 'range', 'button']);
