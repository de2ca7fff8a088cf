import { SearchBox } from '../search/SearchBox.tsx';
import { shellTexts } from '../texts/shell.ts';
import { GuideEntry } from './GuideEntry.tsx';
import { Mark } from './Mark.tsx';
import './Header.css';

/** Product name, promise, the way into the guide, and search. */
export function Header() {
  return (
    <header className="masthead">
      <div className="masthead__brand">
        <Mark />
        <h1 className="masthead__name">{shellTexts.name}</h1>
        <p className="masthead__promise">{shellTexts.promise}</p>
        <GuideEntry />
      </div>
      <SearchBox />
    </header>
  );
}
