import { useEffect } from 'react';
import { selectCounting } from '../../../state/derived/counting.ts';
import { selectCutVillages } from '../../../state/derived/cutVillages.ts';
import { useApp } from '../../../state/useApp.ts';
import { territoryTexts } from '../../texts/territory.ts';

/** The former communes on each side of the line, in the communes that it cuts; their names are asked for when it cuts one. */
export function CutVillagesNote() {
  const cuts = useApp((state) => selectCounting(state).members.some(({ share }) => share > 0 && share < 1));
  const villages = useApp(selectCutVillages);
  const { loadNames } = useApp((state) => state.catalogueActions);
  useEffect(() => {
    if (cuts) void loadNames();
  }, [cuts, loadNames]);
  if (villages.length === 0) return null;
  return (
    <details className="note">
      <summary>{territoryTexts.cutTitle}</summary>
      <ul>
        {villages.map((each) => (
          <li key={each.commune}>{territoryTexts.cut(each)}</li>
        ))}
      </ul>
      <p>{territoryTexts.cutLimits}</p>
    </details>
  );
}
