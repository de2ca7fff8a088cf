import { useEffect, useState } from 'react';
import type { CommuneCode } from '../../../domain/ids.ts';
import type { SearchEntry } from '../../../domain/search/entries.ts';
import { selectHasMap } from '../../../state/derived/map.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectMainCommunes } from '../../../state/derived/visit.ts';
import type { Village } from '../../../state/slices/visit.ts';
import { useApp, useAppStore } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { useNameSearch } from '../../search/useNameSearch.ts';
import { Awaited } from '../Awaited.tsx';
import { useCommuneName, useLivedName } from '../communeName.ts';
import { focusFirst } from '../focusFirst.ts';
import { LetterSearch } from '../LetterSearch.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useKioskTexts } from '../useKioskTexts.ts';

/** What fits beside the letters. */
const SHOWN = 6;

/** « Ma commune » : by its letters, on a keyboard of the screen or a real one, or by touching the map. */
export function CommuneScreen() {
  const texts = useKioskTexts();
  const chosen = useApp(({ choices }) => choices.commune);
  const name = useLivedName(chosen);
  const commune = useCommuneName(chosen);
  const map = useApp(selectHasMap);
  const { settle, turn } = useApp((state) => state.visitActions);
  const { openCommune } = useApp((state) => state.sessionActions);
  const store = useAppStore();
  useEffect(() => {
    const { home, village } = store.getState().visit;
    if (home) store.getState().visitActions.pointAt(home, village?.commune === home ? village : null);
  }, [store]);
  const goOn = () => {
    settle();
    turn(1);
  };
  return (
    <ScreenFrame
      lead={chosen ? texts.chosenLead(map) : texts.communeLead(map)}
      next={chosen ? { label: texts.thisOne, onPress: goOn } : null}
    >
      {chosen ? (
        <div className="kiosk-chosen">
          <p ref={focusFirst} tabIndex={-1}>
            {texts.chosen(name === commune ? name : `${name}, ${texts.formerOf(commune)}`)}
          </p>
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
  const { entries, approximate, former } = useNameSearch(text);
  const region = useApp(selectRegion);
  const found = entries.filter(({ subject }) => subject.kind !== 'zone').slice(0, SHOWN);
  const main = useApp(selectMainCommunes);
  const none = former === 'ready' ? texts.noneFound : texts.noneYet;
  const answer = found.length === 0 ? none : approximate ? texts.approximate : '';
  const note = wanted ? answer : texts.mainCommunes;
  return (
    <>
      <LetterSearch
        label={texts.communeField}
        text={text}
        onText={setText}
        note={region ? note : ''}
        found={wanted ? found.length : 0}
        listLabel={texts.found}
      >
        {wanted
          ? found.map((entry) => <Found key={entry.key} entry={entry} />)
          : main.map(({ code, name }) => <Commune key={code} code={code} name={name} />)}
      </LetterSearch>
      {!region && <Awaited of={['region']} failed={texts.failedRegion} empty={null} />}
      {region && wanted && <Awaited of={['names']} failed={texts.failedNames} empty={null} />}
    </>
  );
}

function Found({ entry: { name, subject } }: { readonly entry: SearchEntry }) {
  const texts = useKioskTexts();
  const present = useCommuneName(subject.kind === 'former' ? subject.code : null);
  if (subject.kind === 'zone') return null;
  const village = subject.kind === 'former' ? { commune: subject.code, name, at: subject.at } : null;
  return (
    <Commune code={subject.code} village={village} name={name} note={present && texts.formerOf(present)} />
  );
}

interface CommuneProps {
  readonly code: CommuneCode;
  readonly name: string;
  /** The former commune that was named, in this one; null or left out for none. */
  readonly village?: Village | null;
  /** Said below the name; empty for nothing. */
  readonly note?: string;
}

function Commune({ code, name, village = null, note = '' }: CommuneProps) {
  const { pointAt } = useApp((state) => state.visitActions);
  return (
    <li>
      <Button onClick={() => pointAt(code, village)}>
        {name}
        {note && <small>{note}</small>}
      </Button>
    </li>
  );
}
