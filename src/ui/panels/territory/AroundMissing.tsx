import { selectDrawnBeyond } from '../../../state/derived/ring.ts';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { problemTexts } from '../../texts/problems.ts';
import { territoryTexts } from '../../texts/territory.ts';

/** Said only where it matters: a drawing reaches beyond the region, and what lies there did not come. */
export function AroundMissing() {
  const isMissing = useApp((state) => state.ring.status === 'failed' && selectDrawnBeyond(state));
  const { loadRing } = useApp((state) => state.catalogueActions);
  if (!isMissing) return null;
  return (
    <p className="note" role="status">
      {territoryTexts.aroundFailed}{' '}
      <Button variant="quiet" onClick={() => void loadRing()}>
        {problemTexts.retry}
      </Button>
    </p>
  );
}
