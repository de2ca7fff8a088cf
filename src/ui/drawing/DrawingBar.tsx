import { Circle, Hand, Pencil, Spline } from 'lucide-react';
import type { ReactNode } from 'react';
import { DRAWING_TOOLS, type DrawingTool } from '../../state/slices/drawingSlice.ts';
import { useApp } from '../../state/useApp.ts';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { drawingTexts, MODE_TEXTS, TOOL_TEXTS } from '../texts/drawing.ts';
import { RadiusForm } from './RadiusForm.tsx';
import './drawing.css';

const ICONS: Readonly<Record<DrawingTool, ReactNode>> = {
  freehand: <Pencil />,
  corners: <Spline />,
  radius: <Circle />,
  tap: <Hand />,
};

/** The tools of the map while one of them is in hand. */
export function DrawingBar() {
  const tool = useApp((state) => state.tool);
  const mode = useApp((state) => state.mode);
  const { takeTool, setMode } = useApp((state) => state.drawingActions);
  if (!tool) return null;
  return (
    <div className="drawing" role="toolbar" aria-label={drawingTexts.toolbar}>
      <div className="drawing__row">
        {DRAWING_TOOLS.map((each) => (
          <Button
            key={each}
            variant="toggle"
            icon={ICONS[each]}
            aria-pressed={each === tool}
            onClick={() => takeTool(each)}
          >
            {TOOL_TEXTS[each].name}
          </Button>
        ))}
      </div>
      <div className="drawing__row drawing__row--acts">
        {tool !== 'tap' && (
          <RadioGroup
            legend={drawingTexts.mode}
            hideLegend
            look="segments"
            options={[
              { value: 'add', label: MODE_TEXTS.add },
              { value: 'subtract', label: MODE_TEXTS.subtract },
            ]}
            value={mode}
            onChange={setMode}
          />
        )}
        <p className="drawing__how">{TOOL_TEXTS[tool].how}</p>
        <Button variant="primary" onClick={() => takeTool(null)}>
          {drawingTexts.done}
        </Button>
      </div>
      {tool === 'radius' && <RadiusForm />}
    </div>
  );
}
