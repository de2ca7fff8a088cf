import { useEffect } from 'react';

/** Names that the title says before that of the page, what came last first. */
const shown: string[] = [];
/** The title that the page came with. */
let own = '';

/**
 * The title of the page begins with what came last on the screen, a step, a tab or an open card, then what lies under it:
 * it is what one hears of a page that changed.
 */
export function useDocumentTitle(name: string): void {
  useEffect(() => {
    if (shown.length === 0) own = document.title;
    shown.unshift(name);
    say();
    return () => {
      shown.splice(shown.indexOf(name), 1);
      say();
    };
  }, [name]);
}

function say(): void {
  document.title = [...shown, own].join(' – ');
}
