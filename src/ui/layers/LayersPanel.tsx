import { Layers } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { MAP_LIMITS } from '../../domain/session/session.ts';
import { INDICATOR_IDS, isIndicatorId } from '../../domain/statistics/indicators.ts';
import { selectRegion } from '../../state/derived/region.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { Checkbox } from '../primitives/Checkbox.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { INDICATOR_TEXTS } from '../texts/indicators.ts';
import { LIMIT_TEXTS, legendTexts } from '../texts/legend.ts';
import { shellTexts } from '../texts/shell.ts';
import { LimitLine } from './Signs.tsx';
import './layers.css';

/** The button over the map that opens the choice of colours and limits. Escape closes and comes back to it, a press elsewhere closes. */
export function LayersPanel() {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPointer);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPointer);
    };
  }, [open]);
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

function LayerChoices() {
  const populationYear = useApp((state) => selectRegion(state)?.communes.populationYear ?? null);
  const { indicator, limits } = useApp((state) => state.choices);
  const { chooseIndicator, showLimit } = useApp((state) => state.sessionActions);
  const { openDialog } = useApp((state) => state.uiActions);
  return (
    <div className="stack">
      <RadioGroup
        legend={legendTexts.indicator}
        options={[
          { value: '', label: legendTexts.plain, hint: legendTexts.plainHint },
          ...INDICATOR_IDS.map((id) => ({
            value: id,
            label: INDICATOR_TEXTS[id].name,
            hint: populationYear === null ? '' : INDICATOR_TEXTS[id].unit(populationYear),
          })),
        ]}
        value={indicator ?? ''}
        onChange={(value) => chooseIndicator(isIndicatorId(value) ? value : null)}
      />
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
      </fieldset>
      <Button onClick={() => openDialog('communes')}>{shellTexts.communesTable}</Button>
    </div>
  );
}
