import { CirclePlus, Layers, ListPlus } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../../state/useApp.ts';
import { Button } from '../../primitives/Button.tsx';
import { territoryTexts } from '../../texts/territory.ts';
import { AreaDialog } from './AreaDialog.tsx';
import { NamesDialog } from './NamesDialog.tsx';

/** Ways to go on with a territory that has begun. */
export function TerritoryActions() {
  const [open, setOpen] = useState<'names' | 'area' | null>(null);
  const { addNeighbours } = useApp((state) => state.territoryActions);
  const close = () => setOpen(null);
  return (
    <div className="actions">
      <Button icon={<ListPlus />} onClick={() => setOpen('names')}>
        {territoryTexts.typeNames}
      </Button>
      <Button icon={<Layers />} onClick={() => setOpen('area')}>
        {territoryTexts.addArea}
      </Button>
      <Button icon={<CirclePlus />} onClick={addNeighbours}>
        {territoryTexts.addNeighbours}
      </Button>
      {open === 'names' && <NamesDialog onClose={close} />}
      {open === 'area' && <AreaDialog onClose={close} />}
    </div>
  );
}
