import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { bboxAround } from '../../domain/catalogue/bbox.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { LANDMARK_KINDS, type LandmarkKind } from '../../domain/interview/notebook.ts';
import { useApp } from '../../state/useApp.ts';
import { MAP_PROBLEMS } from '../notices/Problems.tsx';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { CommuneField, type FoundCommune } from '../search/CommuneField.tsx';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { KindSign } from './KindSign.tsx';
import { useTexts } from './useTexts.ts';

/** How much of the map is shown around a landmark: a few communes. */
const AROUND_KM = 12;

/** Places a landmark: what the place is to the person, then a commune or a point of the map. */
export function LandmarkForm({ region }: { readonly region: Region }) {
  const [kind, setKind] = useState<LandmarkKind>('live');
  const placing = useApp((state) => state.placing);
  const mapFailed = useApp((state) => state.problems.some((problem) => MAP_PROBLEMS.has(problem.kind)));
  const { place } = useApp((state) => state.interviewActions);
  const texts = useTexts(drawingTexts);
  const choose = (next: LandmarkKind) => {
    setKind(next);
    if (placing) place(next);
  };
  return (
    <div className="stack stack--tight">
      <RadioGroup
        legend={texts.kind}
        hideLegend
        look="chips"
        options={LANDMARK_KINDS.map((value) => ({
          value,
          label: (
            <span className="landmark__kind">
              <KindSign kind={value} /> {texts.kinds[value]}
            </span>
          ),
        }))}
        value={kind}
        onChange={choose}
      />
      <LandmarkCommune region={region} kind={kind} label={texts.where} />
      <Button
        variant="toggle"
        icon={<MapPin />}
        aria-pressed={placing !== null}
        isDisabled={mapFailed}
        onClick={() => place(placing ? null : kind)}
      >
        {texts.onMap}
      </Button>
    </div>
  );
}

interface LandmarkCommuneProps {
  readonly region: Region;
  readonly kind: LandmarkKind;
  readonly label: string;
}

/** The commune of a landmark, placed as soon as it is chosen. A former commune leaves its name in the words. */
export function LandmarkCommune({ region, kind, label }: LandmarkCommuneProps) {
  const { addLandmark } = useApp((state) => state.interviewActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const texts = useTexts(drawingTexts);
  const add = ({ row, name }: FoundCommune) => {
    const code = region.communes.codes[row];
    const point = region.communes.points[row];
    if (!code) return;
    addLandmark(kind, { commune: code }, name === region.communes.names[row] ? '' : name);
    if (point) lookAt(bboxAround(point, AROUND_KM));
  };
  return (
    <CommuneField
      label={label}
      placeholder={texts.wherePlaceholder}
      none={texts.whereNone}
      clearLabel={texts.whereClear}
      onChoose={add}
    />
  );
}
