import { useMemo } from 'react';
import { linksFor } from '../../../domain/links/registry.ts';
import { selectLinkContext } from '../../../state/derived/links.ts';
import { useApp } from '../../../state/useApp.ts';
import { OutsideLink } from '../../links/OutsideLink.tsx';
import { Checkbox } from '../../primitives/Checkbox.tsx';
import { placesTexts } from '../../texts/places.ts';
import { placeWords } from '../../texts/placeWords.ts';
import { useTexts } from '../../useTexts.ts';

const TRAINING = ['training', 'apprenticeship'] as const;

/** Schools on the map when they are asked for, and where to look for courses around. */
export function TrainingPart() {
  const texts = useTexts(placesTexts);
  const context = useApp(selectLinkContext);
  const shown = useApp((state) => state.trainingShown);
  const { showTraining, loadPlaces } = useApp((state) => state.placesActions);
  const links = useMemo(() => linksFor(TRAINING, context), [context]);
  const show = (wanted: boolean) => {
    void loadPlaces();
    showTraining(wanted);
  };
  return (
    <div className="stack stack--tight">
      <p className="note">
        {texts.trainingLead} {placeWords.noVocational}
      </p>
      <Checkbox label={texts.trainingShown} checked={shown} onChange={show} />
      {links.map((link) => (
        <OutsideLink key={link.id} link={link} />
      ))}
    </div>
  );
}
