import { ArrowLeftRight, Hand, Trash2 } from 'lucide-react';
import type { TerritoryId } from '../../../domain/ids.ts';
import { sumOver } from '../../../domain/statistics/sums.ts';
import { selectPair } from '../../../state/derived/pair.ts';
import { selectRegion } from '../../../state/derived/region.ts';
import { selectAllCounted, selectTerritories } from '../../../state/derived/territories.ts';
import { useApp } from '../../../state/useApp.ts';
import { formatSum } from '../../formats.ts';
import { Button } from '../../primitives/Button.tsx';
import { Checkbox } from '../../primitives/Checkbox.tsx';
import { territoriesTexts, territoryLabel } from '../../texts/territories.ts';
import { SignSample } from './SignSample.tsx';

/** One of the territories: its line, whose it is, what it counts, and what can be done with it. */
export function TerritoryLine({ id }: { readonly id: TerritoryId }) {
  const card = useApp((state) => selectTerritories(state).find((each) => each.id === id));
  const counting = useApp((state) => selectAllCounted(state).find((each) => each.id === id)?.counting);
  const region = useApp(selectRegion);
  const held = useApp((state) => state.inHand.id === id);
  const { takeInHand, showAside, removeTerritory } = useApp((state) => state.territoriesActions);
  const compared = useApp((state) => selectPair(state)?.other.id === id);
  const { compareWith } = useApp((state) => state.uiActions);
  if (!card) return null;
  const label = territoryLabel(card.author, card.territory.name);
  const people = counting && region ? formatSum(sumOver(region.communes.population, counting.counted)) : null;
  return (
    <li className="territories__line">
      <SignSample sign={card.sign} />
      <span className="territories__name">
        <strong>{label}</strong>
        <span className="note">
          {counting ? territoriesTexts.counted(counting.counted.length, people) : territoriesTexts.blank}
        </span>
      </span>
      <span className="territories__acts">
        {held ? (
          <span className="territories__held">
            <Hand aria-hidden="true" /> {territoriesTexts.inHand}
          </span>
        ) : (
          <>
            <Button
              variant="quiet"
              iconOnly
              icon={<ArrowLeftRight />}
              aria-pressed={compared}
              onClick={() => {
                compareWith(id);
                showAside(id, true);
              }}
            >
              {territoriesTexts.compareWith(label)}
            </Button>
            <Checkbox
              label={<span className="visually-hidden">{territoriesTexts.show(label)}</span>}
              checked={card.shown}
              onChange={(shown) => showAside(id, shown)}
            />
            <Button variant="quiet" iconOnly icon={<Hand />} onClick={() => takeInHand(id)}>
              {territoriesTexts.take(label)}
            </Button>
          </>
        )}
        <Button variant="quiet" iconOnly icon={<Trash2 />} onClick={() => removeTerritory(id)}>
          {territoriesTexts.remove(label)}
        </Button>
      </span>
    </li>
  );
}
