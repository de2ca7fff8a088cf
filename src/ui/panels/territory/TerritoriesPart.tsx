import { Copy, Eye, EyeOff, SquareDashed, Undo2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import {
  MAX_TERRITORIES,
  TERRITORY_AUTHORS,
  type TerritoryAuthor,
} from '../../../domain/territory/territorySet.ts';
import { selectTerritories } from '../../../state/derived/territories.ts';
import { useApp } from '../../../state/useApp.ts';
import { lazyPart } from '../../parts/lazyPart.ts';
import { Zone } from '../../parts/Zone.tsx';
import { Button } from '../../primitives/Button.tsx';
import { Disclosure } from '../../primitives/Disclosure.tsx';
import { RadioGroup } from '../../primitives/RadioGroup.tsx';
import { territoriesTexts } from '../../texts/territories.ts';
import { TerritoryLine } from './TerritoryLine.tsx';
import './territories.css';
import { useTexts } from '../../useTexts.ts';

const TerritoriesCompared = lazyPart(() =>
  import('./TerritoriesCompared.tsx').then((m) => m.TerritoriesCompared),
);

/** Several territories side by side: which is in hand, which are drawn, how they differ. */
export function TerritoriesPart() {
  const texts = useTexts(territoriesTexts);
  const title = useId();
  const all = useApp(selectTerritories);
  const removed = useApp((state) => state.beforeRemoval !== null);
  const { showAll, undoRemoval } = useApp((state) => state.territoriesActions);
  const heading = useRef<HTMLHeadingElement>(null);
  const known = useRef(all.length);
  useEffect(() => {
    // The buttons that made one more are gone: the list, where it now stands, takes the focus.
    if (all.length > known.current) heading.current?.focus();
    known.current = all.length;
  }, [all.length]);
  return (
    <section className="territories stack stack--tight" aria-labelledby={title}>
      {all.length > 1 && (
        <>
          <h3 id={title} ref={heading} tabIndex={-1}>
            {texts.title}
          </h3>
          <ul className="territories__list">
            {all.map(({ id }) => (
              <TerritoryLine key={id} id={id} />
            ))}
          </ul>
          <div className="cluster">
            <Button variant="quiet" icon={<Eye />} onClick={() => showAll(true)}>
              {texts.showAll}
            </Button>
            <Button variant="quiet" icon={<EyeOff />} onClick={() => showAll(false)}>
              {texts.showOne}
            </Button>
          </div>
          <h4>{texts.compared}</h4>
          <Zone>
            <TerritoriesCompared />
          </Zone>
        </>
      )}
      <div role="status">
        {removed && (
          <p className="territories__removed">
            {texts.removed}{' '}
            <Button variant="quiet" icon={<Undo2 />} onClick={undoRemoval}>
              {texts.bringBack}
            </Button>
          </p>
        )}
      </div>
      <Disclosure
        key={all.length}
        title={<span id={all.length > 1 ? undefined : title}>{texts.newTitle}</span>}
      >
        {all.length < MAX_TERRITORIES ? <NewTerritory /> : <p>{texts.full}</p>}
      </Disclosure>
    </section>
  );
}

function NewTerritory() {
  const texts = useTexts(territoriesTexts);
  const [author, setAuthor] = useState<TerritoryAuthor>('counsellor');
  const { addTerritory } = useApp((state) => state.territoriesActions);
  return (
    <div className="stack stack--tight">
      <p>{texts.intro}</p>
      <RadioGroup
        legend={texts.whose}
        options={TERRITORY_AUTHORS.filter((each) => each !== 'sheet').map((value) => ({
          value,
          label: texts.authors[value],
        }))}
        value={author}
        onChange={setAuthor}
      />
      <div className="cluster">
        <Button icon={<SquareDashed />} onClick={() => addTerritory(author, 'blank')}>
          {texts.fromBlank}
        </Button>
        <Button icon={<Copy />} onClick={() => addTerritory(author, 'copy')}>
          {texts.fromCopy}
        </Button>
      </div>
    </div>
  );
}
