import { type RefObject, useEffect } from 'react';

/** Calls back the first time the element comes into view. `onSeen` must keep its identity. */
export function useWhenSeen(element: RefObject<Element | null>, onSeen: () => void): void {
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onSeen();
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, onSeen]);
}
