import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { bboxOfDiscs } from '../../domain/catalogue/bbox.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import { spotPoint } from '../../domain/interview/landmarks.ts';
import { LANDMARK_KINDS, type LandmarkKind } from '../../domain/interview/notebook.ts';
import { selectMapProblem } from '../../state/derived/map.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { CommuneField, type FoundCommune } from '../search/CommuneField.tsx';
import { drawingTexts } from '../texts/interview/drawing.ts';
import { useTexts } from '../useTexts.ts';
import { KindSign } from './KindSign.tsx';

/** How much of the map is shown around landmarks: a few communes. */
const AROUND_KM = 12;

/** Places a landmark: what the place is to the person, then a commune or a point of the map. */
export function LandmarkForm({ region }: { readonly region: Region }) {
  const [kind, setKind] = useState<LandmarkKind>('live');
  const placing = useApp((state) => state.placing);
  const mapFailed = useApp((state) => selectMapProblem(state) !== null);
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

/**
 * The commune of a landmark, or the former one, placed as soon as it is chosen; the map then shows them all. A former commune
 * that no source places leaves its name in the words.
 */
export function LandmarkCommune({ region, kind, label }: LandmarkCommuneProps) {
  const store = useAppStore();
  const texts = useTexts(drawingTexts);
  const add = ({ row, name, spot }: FoundCommune) => {
    const isNamed = 'village' in spot || name === region.communes.names[row];
    const { interviewActions, uiActions } = store.getState();
    interviewActions.addLandmark(kind, spot, isNamed ? '' : name);
    const points = store.getState().notes.landmarks.flatMap(({ spot }) => {
      const point = spotPoint(spot, region);
      return point ? [point] : [];
    });
    const around = bboxOfDiscs(points, AROUND_KM);
    if (around) uiActions.lookAt(around);
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
