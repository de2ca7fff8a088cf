import { useEffect, useState } from 'react';
import { bboxAround } from '../../domain/catalogue/bbox.ts';
import type { Region } from '../../domain/catalogue/region.ts';
import type { LngLat } from '../../domain/geo.ts';
import { circleOutline } from '../../domain/territory/outline.ts';
import { selectHomes } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { formatKm } from '../formats.ts';
import { Button } from '../primitives/Button.tsx';
import { Slider } from '../primitives/Slider.tsx';
import { CommuneField } from '../search/CommuneField.tsx';
import { drawingTexts } from '../texts/drawing.ts';

const MIN_KM = 1;
const MAX_KM = 60;
const START_KM = 15;

/** What a disc is drawn around, and what it is called. */
interface Center {
  readonly name: string;
  readonly point: LngLat;
}

/**
 * A disc around a place, without touching the map: the commune whose card is open, where the person lives, or any other. It is
 * seen, with its figures, before it is taken.
 */
export function RadiusForm() {
  const region = useApp(selectRegion);
  const mode = useApp((state) => state.mode);
  const open = useApp((state) => state.choices.commune);
  const homes = useApp(selectHomes);
  const { drawCircle } = useApp((state) => state.territoryActions);
  const { sketch } = useApp((state) => state.drawingActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const [radiusKm, setRadiusKm] = useState(START_KM);
  const [center, setCenter] = useState(
    () => region && centerOf(region, open ? region.rowOf.get(open) : undefined),
  );
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!center) return;
    sketch(circleOutline(center.point, radiusKm));
    return () => sketch(null);
  }, [center, radiusKm, sketch]);
  if (!region) return null;

  const aim = (next: Center) => {
    setCenter(next);
    lookAt(bboxAround(next.point, MAX_KM / 2));
  };
  const encircle = () => {
    if (!center) return;
    drawCircle(center.point, radiusKm, mode);
    lookAt(bboxAround(center.point, radiusKm));
    setCenter(null);
    setAsked(asked + 1);
  };
  return (
    <div className="drawing__radius">
      <div className="drawing__around">
        <CommuneField
          key={asked}
          label={drawingTexts.around}
          placeholder={drawingTexts.aroundHint}
          none={drawingTexts.aroundNone}
          clearLabel={drawingTexts.clearAround}
          keepsName
          onChoose={({ name, point }) => aim({ name, point })}
        />
        {homes.map(({ point }) => (
          <Button key={point.join()} variant="quiet" onClick={() => aim({ name: drawingTexts.home, point })}>
            {drawingTexts.aroundHome}
          </Button>
        ))}
      </div>
      <Slider
        label={drawingTexts.radius}
        value={radiusKm}
        min={MIN_KM}
        max={MAX_KM}
        format={formatKm}
        onChange={setRadiusKm}
      />
      <Button isDisabled={!center} onClick={encircle}>
        {center ? drawingTexts.encircle(center.name) : drawingTexts.encircleNothing}
      </Button>
    </div>
  );
}

function centerOf({ communes }: Region, row: number | undefined): Center | null {
  const point = row === undefined ? undefined : communes.points[row];
  return point && row !== undefined ? { name: communes.names[row] ?? '', point } : null;
}
