import { useState } from 'react';
import { bboxAround } from '../../domain/catalogue/bbox.ts';
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

/** A disc around a commune, without touching the map. It starts from the commune whose card is open. */
export function RadiusForm() {
  const region = useApp(selectRegion);
  const mode = useApp((state) => state.mode);
  const open = useApp((state) => state.choices.commune);
  const { drawCircle } = useApp((state) => state.territoryActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const [radiusKm, setRadiusKm] = useState(START_KM);
  const [row, setRow] = useState(() => (open && region?.rowOf.get(open)) ?? null);
  if (!region) return null;

  const { names, points } = region.communes;
  const center = row === null ? undefined : points[row];
  const encircle = () => {
    if (!center) return;
    drawCircle(center, radiusKm, mode);
    lookAt(bboxAround(center, radiusKm));
  };
  return (
    <div className="drawing__radius">
      <div className="drawing__around">
        <CommuneField
          label={drawingTexts.around}
          placeholder={drawingTexts.aroundHint}
          none={drawingTexts.aroundNone}
          clearLabel={drawingTexts.clearAround}
          onChoose={(found) => setRow(found.row)}
        />
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
        {center && row !== null ? drawingTexts.encircle(names[row] ?? '') : drawingTexts.encircleNothing}
      </Button>
    </div>
  );
}
