import { useApp } from '../../state/useApp.ts';
import { Mark } from '../layout/Mark.tsx';
import { NewVersion } from '../offline/NewVersion.tsx';
import { SaveNotebook } from '../panels/notebook/SaveNotebook.tsx';
import { Button } from '../primitives/Button.tsx';
import { inOneWay } from '../texts/addressed.ts';
import { partsTexts } from '../texts/parts.ts';
import { problemTexts } from '../texts/problems.ts';
import { shellTexts } from '../texts/shell.ts';
import type { Failure } from './ErrorBoundary.tsx';
import './opening.css';

/** The whole screen failed. The notebook did not: it is in the store, and what writes it is in the first script. */
export function LastResort({ retry }: Failure) {
  const address = useApp((state) => state.address);
  const { stopped, stillThere } = inOneWay(partsTexts, address);
  return (
    <main className="opening" role="alert">
      <p className="opening__brand">
        <Mark /> {shellTexts.name}
      </p>
      <h1 className="opening__words">{stopped}</h1>
      <p>{stillThere}</p>
      <div className="cluster">
        <Button variant="primary" onClick={retry}>
          {problemTexts.retry}
        </Button>
        <SaveNotebook />
      </div>
      <NewVersion />
    </main>
  );
}
