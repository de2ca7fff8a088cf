import { ChevronDown } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useKioskTexts } from './useKioskTexts.ts';

interface ScreenBodyProps {
  /** Accessible name, where it has to be scrolled. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What a screen is about. Where it does not fit it is scrolled, by keys as well, and an arrow says that it goes on. */
export function ScreenBody({ label, children }: ScreenBodyProps) {
  const texts = useKioskTexts();
  const body = useRef<HTMLDivElement>(null);
  const { scrolls, goesOn } = useOverflow(body);
  const seeMore = () => body.current?.scrollBy({ top: body.current.clientHeight * PAGE });
  return (
    <div className="kiosk-page">
      {/* A group has a name only where it is a stop of its own. */}
      <div
        ref={body}
        className="kiosk-body"
        {...(scrolls && { role: 'group', 'aria-label': label, tabIndex: 0 })}
      >
        {children}
      </div>
      {goesOn && (
        <button type="button" className="kiosk-more" tabIndex={-1} aria-hidden="true" onClick={seeMore}>
          <ChevronDown /> {texts.more}
        </button>
      )}
    </div>
  );
}

/** Part of what is seen that a press on the arrow goes down. */
const PAGE = 0.8;
/** Rounded sizes are no overflow. */
const BARELY_PX = 4;

function useOverflow(body: RefObject<HTMLElement | null>) {
  const [overflow, setOverflow] = useState({ scrolls: false, goesOn: false });
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const look = () => {
      const below = element.scrollHeight - element.clientHeight;
      const next = { scrolls: below > BARELY_PX, goesOn: below - element.scrollTop > BARELY_PX };
      setOverflow((known) => (known.scrolls === next.scrolls && known.goesOn === next.goesOn ? known : next));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    const content = new MutationObserver(look);
    content.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      content.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [body]);
  return overflow;
}
