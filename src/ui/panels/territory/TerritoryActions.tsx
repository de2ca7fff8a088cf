import { CirclePlus, Layers, ListPlus } from 'lucide-react';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { territoryTexts } from '../../texts/territory.ts';

/** Ways to go on with a territory that has begun. */
export function TerritoryActions() {
  const { addNeighbours } = useApp((state) => state.territoryActions);
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <div className="actions">
      <Button icon={<ListPlus />} onClick={() => openDialog('names')}>
        {territoryTexts.typeNames}
      </Button>
      <Button icon={<Layers />} onClick={() => openDialog('area')}>
        {territoryTexts.addArea}
      </Button>
      <Button icon={<CirclePlus />} onClick={addNeighbours}>
        {territoryTexts.addNeighbours}
      </Button>
    </div>
  );
}
