import { useEffect, useMemo, useState } from 'react';
import type { SearchEntry } from '../../../domain/search/entries.ts';
import { type SearchResults, search } from '../../../domain/search/search.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectSearchIndex } from '../../../state/derived/search.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { useCommuneName } from '../communeName.ts';
import { LetterPad } from '../LetterPad.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

const NOTHING: SearchResults = { entries: [], approximate: false };
/** What fits beside the letters. */
const SHOWN = 6;

/** « Ma commune » : by its letters, on a keyboard of the screen or a real one, or by touching the map. */
export function CommuneScreen() {
  const texts = useKioskTexts();
  const chosen = useApp(({ choices }) => choices.commune);
  const name = useCommuneName(chosen);
  const home = useApp(({ visit }) => visit.home);
  const { settle, turn, pointAt } = useApp((state) => state.visitActions);
  const { openCommune } = useApp((state) => state.sessionActions);
  const { loadNames } = useApp((state) => state.catalogueActions);
  const ready = useApp((state) => selectRegion(state) !== null);
  useEffect(() => {
    if (ready) void loadNames();
  }, [ready, loadNames]);
  useEffect(() => {
    if (home) pointAt(home);
  }, [home, pointAt]);
  const goOn = () => {
    settle();
    turn(1);
  };
  return (
    <ScreenFrame lead={texts.communeLead} next={chosen ? { label: texts.thisOne, onPress: goOn } : null}>
      {chosen ? (
        <div className="kiosk-chosen" role="status">
          <p>{texts.chosen(name)}</p>
          <Button onClick={() => openCommune(null)}>{texts.anotherCommune}</Button>
        </div>
      ) : (
        <Search />
      )}
    </ScreenFrame>
  );
}

function Search() {
  const texts = useKioskTexts();
  const [text, setText] = useState('');
  const wanted = text.trim() !== '';
  const index = useApp((state) => (wanted ? selectSearchIndex(state) : null));
  const { entries, approximate } = useMemo(() => (index ? search(index, text) : NOTHING), [index, text]);
  const communes = entries.filter(({ subject }) => subject.kind !== 'zone').slice(0, SHOWN);
  const none = wanted && index !== null && communes.length === 0;
  return (
    <>
      <label className="kiosk-field">
        <span>{texts.communeField}</span>
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
      </label>
      <LetterPad text={text} onText={setText} />
      <p role="status" className="kiosk-found__note">
        {none ? texts.noneFound : communes.length > 0 && approximate ? texts.approximate : ''}
      </p>
      <ul className="kiosk-found" aria-label={texts.found}>
        {communes.map((entry) => (
          <Found key={entry.key} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Found({ entry: { name, subject } }: { readonly entry: SearchEntry }) {
  const texts = useKioskTexts();
  const { pointAt } = useApp((state) => state.visitActions);
  const present = useCommuneName(subject.kind === 'former' ? subject.code : null);
  if (subject.kind === 'zone') return null;
  return (
    <li lang="fr">
      <Button onClick={() => pointAt(subject.code)}>
        {name}
        {present && <small>{texts.formerOf(present)}</small>}
      </Button>
    </li>
  );
}
