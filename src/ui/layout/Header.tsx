import { SearchBox } from '../search/SearchBox.tsx';
import { shellTexts } from '../texts/shell.ts';
import { GuideEntry } from './GuideEntry.tsx';
import { Mark } from './Mark.tsx';
import './Header.css';
import { useTexts } from '../useTexts.ts';

/** Product name, promise, the way into the guide, and search. */
export function Header() {
  const texts = useTexts(shellTexts);
  return (
    <header className="masthead">
      <div className="masthead__brand">
        <Mark />
        <h1 className="masthead__name">{texts.name}</h1>
        <p className="masthead__promise">{texts.promise}</p>
        <GuideEntry />
      </div>
      <SearchBox />
    </header>
  );
}
