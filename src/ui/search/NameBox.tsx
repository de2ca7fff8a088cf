import type { ReactNode } from 'react';
import type { SearchEntry } from '../../domain/search/entries.ts';
import { ComboBox } from '../primitives/ComboBox.tsx';
import type { InOneWay } from '../texts/addressed.ts';
import { problemTexts } from '../texts/problems.ts';
import { searchTexts } from '../texts/search.ts';
import { useTexts } from '../useTexts.ts';
import { type NameSearch, useNameSearch } from './useNameSearch.ts';

interface NameBoxProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder: string;
  readonly icon?: ReactNode;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Which of the names that answer may be chosen; all of them when nothing is said. */
  readonly keeps?: (entry: SearchEntry) => boolean;
  /** How one of them is written in the list. */
  readonly describe: (entry: SearchEntry) => ReactNode;
  readonly onChoose: (entry: SearchEntry) => void;
  /** Said when nothing answers, once every name is there. */
  readonly none: string;
  readonly clearLabel: string;
}

/**
 * Search among the names of the region, former communes included. While their file has not come, what it could hold is never
 * said not to exist, nor is another name offered as if it did not; each text that is written asks for it again.
 */
export function NameBox(props: NameBoxProps) {
  const { text, onText, keeps = () => true, describe, onChoose, none, ...box } = props;
  const texts = useTexts(searchTexts);
  const names = useNameSearch(text);
  const entries = names.entries.filter(keeps);
  const whole = names.former === 'ready';
  return (
    <ComboBox
      {...box}
      text={text}
      onText={(next) => {
        onText(next);
        names.askFormer();
      }}
      options={entries.map((entry) => ({ id: entry.key, content: describe(entry) }))}
      onChoose={(key) => {
        const entry = entries.find((each) => each.key === key);
        if (entry) onChoose(entry);
      }}
      note={noteOf({ ...names, entries }, texts)}
      none={whole ? none : texts.noneYet(text.trim())}
      {...(names.former === 'failed' && { retry: { label: problemTexts.retry, onRetry: names.askFormer } })}
      countText={texts.count}
      listLabel={texts.suggestions}
      onFocus={names.askFormer}
    />
  );
}

function noteOf(
  { entries, approximate, former }: Pick<NameSearch, 'entries' | 'approximate' | 'former'>,
  texts: InOneWay<typeof searchTexts>,
): string | undefined {
  const missing = former === 'ready' ? '' : former === 'failed' ? texts.formerFailed : texts.formerLoading;
  const alike = approximate && entries.length > 0 ? texts.approximate : '';
  return [missing, alike].filter(Boolean).join(' ') || undefined;
}
