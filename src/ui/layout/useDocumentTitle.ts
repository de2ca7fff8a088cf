import { useEffect } from 'react';

/** The title of the page begins with the screen in hand: it is what one hears of a page that changed. */
export function useDocumentTitle(screen: string): void {
  useEffect(() => {
    const own = document.title;
    document.title = `${screen} – ${own}`;
    return () => {
      document.title = own;
    };
  }, [screen]);
}
