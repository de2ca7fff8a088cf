import type { ReactNode } from 'react';
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components';
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

/** Views of the same thing, one at a time. Arrows move between the tabs; what is not shown is not rendered. */
export function Tabs<T extends string>({
  label,
  look = 'inline',
  tabs,
  value,
  onChange,
  children,
}: TabsProps<T>) {
  return (
    <RacTabs
      className={`tabs-box tabs-box--${look}`}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as T)}
    >
      <TabList aria-label={label} className="tabs">
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {/* Another panel for each tab: one that only changed its identifier would keep that of the first. */}
      <TabPanel key={value} id={value} className="tab-panel">
        {children}
      </TabPanel>
    </RacTabs>
  );
}
