import { useEffect } from 'react';

/** What Escape does wherever the focus is, unless something nearer to the visitor made use of the key. */
export function useEscape(onEscape: () => void, isOn = true): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onEscape, isOn]);
}
