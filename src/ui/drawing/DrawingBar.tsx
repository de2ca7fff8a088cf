import { Circle, Hand, Pencil, Spline } from 'lucide-react';
import {
  type KeyboardEvent as KeyPress,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import { DRAWING_TOOLS, type DrawingTool } from '../../state/slices/drawingSlice.ts';
import { lookAtTerritory } from '../../state/slices/lookAtTerritory.ts';
import { useApp, useAppStore } from '../../state/useApp.ts';
import { NARROW } from '../layout/narrow.ts';
import { Button } from '../primitives/Button.tsx';
import { RadioGroup } from '../primitives/RadioGroup.tsx';
import { useEscape } from '../primitives/useEscape.ts';
import { drawingTexts, MODE_TEXTS, TOOL_TEXTS } from '../texts/drawing.ts';
import { RadiusForm } from './RadiusForm.tsx';
import './drawing.css';
import { useTexts } from '../useTexts.ts';

const ICONS: Readonly<Record<DrawingTool, ReactNode>> = {
  freehand: <Pencil />,
  corners: <Spline />,
  radius: <Circle />,
  tap: <Hand />,
};

/** The tools of the map while one of them is in hand. */
export function DrawingBar() {
  const texts = useTexts(TOOL_TEXTS);
  const tool = useApp((state) => state.tool);
  const mode = useApp((state) => state.mode);
  const { takeTool, setMode } = useApp((state) => state.drawingActions);
  const bar = useRef<HTMLDivElement>(null);
  useFocusWhileOpen(bar);
  const store = useAppStore();
  const putDown = useCallback(() => {
    takeTool(null);
    // The sheet comes back: what was drawn is framed in what it leaves of the map.
    if (window.matchMedia(NARROW).matches) lookAtTerritory(store.getState());
  }, [takeTool, store]);
  useEscape(putDown);
  if (!tool) return null;
  return (
    <div className="drawing" ref={bar}>
      <div className="drawing__row" role="toolbar" aria-label={drawingTexts.toolbar} onKeyDown={moveAlong}>
        {DRAWING_TOOLS.map((each) => (
          <Button
            key={each}
            variant="toggle"
            icon={ICONS[each]}
            aria-pressed={each === tool}
            onClick={() => takeTool(each)}
          >
            {texts[each].name}
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
        <p className="drawing__how">{texts[tool].how}</p>
        <Button variant="primary" onClick={putDown}>
          {drawingTexts.done}
        </Button>
      </div>
      {tool === 'radius' && <RadiusForm />}
    </div>
  );
}

/** Takes the focus to the tool in hand, and gives it back where it was when the bar goes with it inside. */
function useFocusWhileOpen(bar: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    bar.current?.scrollIntoView({ block: 'nearest' });
    bar.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [bar]);
}

/** Left and right arrows go from tool to tool, round and round. */
function moveAlong(event: KeyPress<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tools = [...event.currentTarget.querySelectorAll('button')];
  const at = tools.indexOf(event.target as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  tools.at((at + step) % tools.length)?.focus();
}
