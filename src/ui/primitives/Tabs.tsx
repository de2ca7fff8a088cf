import { type KeyboardEvent, type ReactNode, useId } from 'react';
import './Tabs.css';

interface TabsProps<T extends string> {
  /** Accessible name of the list of tabs. */
  readonly label: string;
  /** `column`: the tabs stay, and what they show fills what is left of the height. */
  readonly look?: 'inline' | 'column';
  readonly tabs: readonly { readonly id: T; readonly title: string }[];
  readonly value: T;
  readonly onChange: (tab: T) => void;
  /** Content of the tab that is shown. */
  readonly children: ReactNode;
}

/** Where each key goes from a tab, among so many. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Views of the same thing, one at a time, after the pattern of WAI-ARIA: one stop of the keyboard, arrows, Home and End move
 * between the tabs and show them; what is not shown is not rendered. The first screen has them: a library weighs a quarter of it.
 */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, look = 'inline', tabs, value, onChange, children } = props;
  const name = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const { altKey, ctrlKey, metaKey, key, currentTarget } = event;
    const to = MOVES[key]?.(
      tabs.findIndex(({ id }) => id === value),
      tabs.length,
    );
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || !tab || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    onChange(tab.id);
    currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div className={`tabs-box tabs-box--${look}`}>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-${id}`}
            aria-selected={id === value}
            aria-controls={id === value ? `${name}-panel` : undefined}
            tabIndex={id === value ? 0 : -1}
            className="tab"
            onClick={() => onChange(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {/* Another panel for each tab: what one held does not stay in the next. */}
      <div
        key={value}
        role="tabpanel"
        id={`${name}-panel`}
        aria-labelledby={`${name}-${value}`}
        className="tab-panel"
      >
        {children}
      </div>
    </div>
  );
}
