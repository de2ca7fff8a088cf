import { useMemo, useState } from 'react';
import { bboxAround } from '../../domain/catalogue/bbox.ts';
import { search } from '../../domain/search/search.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectSearchIndex } from '../../state/derived/search.ts';
import { useApp } from '../../state/useApp.ts';
import { formatKm } from '../formats.ts';
import { Button } from '../primitives/Button.tsx';
import { ComboBox } from '../primitives/ComboBox.tsx';
import { Slider } from '../primitives/Slider.tsx';
import { drawingTexts } from '../texts/drawing.ts';
import { searchTexts } from '../texts/search.ts';

const MIN_KM = 1;
const MAX_KM = 60;
const START_KM = 15;

/** A disc around a commune, without touching the map. It starts from the commune whose card is open. */
export function RadiusForm() {
  const region = useApp(selectRegion);
  const index = useApp(selectSearchIndex);
  const mode = useApp((state) => state.mode);
  const open = useApp((state) => state.choices.commune);
  const { drawCircle } = useApp((state) => state.territoryActions);
  const { lookAt } = useApp((state) => state.uiActions);
  const [radiusKm, setRadiusKm] = useState(START_KM);
  const [row, setRow] = useState(() => (open && region?.rowOf.get(open)) ?? null);
  const [text, setText] = useState('');
  const rows = useMemo(() => (index && text.trim() !== '' ? communeRows(index, text) : []), [index, text]);
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
        <ComboBox
          label={drawingTexts.around}
          placeholder={drawingTexts.aroundHint}
          text={text}
          onText={setText}
          options={rows.map((each) => ({ id: String(each), content: names[each] ?? '' }))}
          onChoose={(id) => {
            setRow(Number(id));
            setText('');
          }}
          none={drawingTexts.aroundNone}
          countText={searchTexts.count}
          clearLabel={drawingTexts.clearAround}
          listLabel={searchTexts.suggestions}
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

/** Rows of the communes that answer, former communes leading to theirs, each once. */
function communeRows(index: NonNullable<ReturnType<typeof selectSearchIndex>>, text: string): number[] {
  const rows = search(index, text).entries.flatMap(({ subject }) =>
    subject.kind === 'zone' ? [] : [subject.row],
  );
  return [...new Set(rows)];
}
