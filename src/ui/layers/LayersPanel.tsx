import { Layers } from 'lucide-react';
import { useCallback, useId, useRef, useState } from 'react';
import { MAP_LIMITS } from '../../domain/session/session.ts';
import { selectIndicator } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { selectThemeKinds, themeToStartWith } from '../../state/derived/themes.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/Checkbox.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { useDismiss } from '../primitives/useDismiss.ts';
import { LIMIT_TEXTS, legendTexts } from '../texts/legend.ts';
import { mapFigureWords } from '../texts/mapFigures.ts';
import { mapPlacesTexts } from '../texts/mapPlaces.ts';
import { placeWords } from '../texts/placeWords.ts';
import { shellTexts } from '../texts/shell.ts';
import { themeTexts } from '../texts/themes.ts';
import { AddedSelect, figureChosen, figureOptions, optionOf } from './AddedFigures.tsx';
import { LimitLine } from './Signs.tsx';
import './layers.css';
import { lazyPart } from '../parts/lazyPart.ts';
import { Zone } from '../parts/Zone.tsx';

const ThemeChoices = lazyPart(() => import('./ThemeChoices.tsx').then((m) => m.ThemeChoices));

/** The button over the map that opens the choice of colours and limits. Escape closes and comes back to it, a press elsewhere closes. */
export function LayersPanel() {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  useDismiss(
    open,
    root,
    useCallback(() => setOpen(false), []),
  );
  return (
    <div className="layers" ref={root}>
      <Button
        icon={<Layers />}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {legendTexts.panel}
      </Button>
      {open && (
        <fieldset id={panel} className="layers__group" aria-label={legendTexts.panel}>
          <div className="layers__panel">
            <LayerChoices />
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** The choices themselves: colours, limits, places. */
export function LayerChoices() {
  const store = useAppStore();
  const figures = useApp((state) => selectRegion(state)?.communes.figures.coloured) ?? [];
  const chosen = useApp(selectIndicator);
  const kinds = useApp(selectThemeKinds);
  const { theme, limits } = useApp((state) => state.choices);
  const { chooseIndicator, chooseTheme, showLimit } = useApp((state) => state.sessionActions);
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <div className="stack">
      <RadioGroup
        legend={legendTexts.indicator}
        options={[
          { value: '', label: legendTexts.plain, hint: legendTexts.plainHint },
          ...figureOptions({
            coloured: figures,
            optionOf: ({ record }) => ({
              value: record.id,
              label: mapFigureWords(record).name,
              hint: mapFigureWords(record).unit(record.years),
            }),
          }),
          ...kinds.map((kind) => ({
            value: kind,
            label: themeTexts.names[kind],
            hint: themeTexts.hints[kind],
          })),
        ]}
        value={theme?.kind ?? optionOf(chosen)}
        onChange={(value) => {
          const kind = kinds.find((each) => each === value);
          if (kind) chooseTheme(themeToStartWith(store.getState(), kind));
          else chooseIndicator(figureChosen(figures, value));
        }}
      />
      <AddedSelect coloured={figures} value={chosen} onChange={chooseIndicator} />
      <Zone loading={null}>{theme && <ThemeChoices theme={theme} />}</Zone>
      <fieldset>
        <legend className="choices__legend">{legendTexts.limits}</legend>
        {MAP_LIMITS.map((limit) => (
          <Checkbox
            key={limit}
            label={
              <span className="layers__limit">
                {LIMIT_TEXTS[limit]} <LimitLine limit={limit} />
              </span>
            }
            checked={limits.includes(limit)}
            onChange={(shown) => showLimit(limit, shown)}
          />
        ))}
        {theme && <p className="note">{themeTexts.limitsAway}</p>}
      </fieldset>
      <PlaceLayers />
      <Button onClick={() => openDialog('communes')}>{shellTexts.communesTable}</Button>
    </div>
  );
}

/** Places and schools on the map; their cards are asked for with the first of the two. */
function PlaceLayers() {
  const placesShown = useApp((state) => state.placesShown);
  const trainingShown = useApp((state) => state.trainingShown);
  const { showPlaces, showTraining, loadPlaces } = useApp((state) => state.placesActions);
  return (
    <fieldset>
      <legend className="choices__legend">{mapPlacesTexts.group}</legend>
      <Checkbox
        label={mapPlacesTexts.places}
        hint={mapPlacesTexts.placesHint}
        checked={placesShown}
        onChange={(shown) => {
          showPlaces(shown);
          void loadPlaces();
        }}
      />
      <Checkbox
        label={mapPlacesTexts.training}
        hint={placeWords.noVocational}
        checked={trainingShown}
        onChange={(shown) => {
          showTraining(shown);
          void loadPlaces();
        }}
      />
    </fieldset>
  );
}
