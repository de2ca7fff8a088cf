import { SearchBox } from '../search/SearchBox.tsx';
import { shellTexts } from '../texts/shell.ts';

/** Product name, promise and search. */
export function Header() {
  return (
    <header className="masthead">
      <div className="masthead__brand">
        <svg className="masthead__mark" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M5 21 9 7l11-3 8 9-5 13-12 2Z" />
          <circle cx="16" cy="16.5" r="2.6" />
        </svg>
        <h1 className="masthead__name">{shellTexts.name}</h1>
        <p className="masthead__promise">{shellTexts.promise}</p>
      </div>
      <SearchBox />
    </header>
  );
}
