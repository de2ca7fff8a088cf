import type { Ring } from '../../domain/territory/shape.ts';
import { derive } from '../../state/derived/derive.ts';
import type { DrawingTool } from '../../state/slices/drawingSlice.ts';
import type { Layer } from '../layer.ts';
import { createStrokeLayer, type StrokeLook } from './strokeLayer.ts';

const LOOKS: Readonly<Record<DrawingTool, StrokeLook>> = {
  freehand: { closing: 'dashed', corners: false },
  corners: { closing: 'dashed', corners: true },
  radius: { closing: 'solid', corners: false },
  tap: { closing: 'dashed', corners: false },
};

interface Draft {
  readonly draft: Ring | null;
  readonly tool: DrawingTool | null;
}

/** The outline being drawn, above everything. Each attachment makes its own: a lost context takes the buffers along. */
export const draftLayer: Layer = {
  name: 'draft',
  layers: ['draft'],
  attach(map, store) {
    const stroke = createStrokeLayer('draft');
    map.addLayer({ ...stroke, id: 'draft' });
    const show = ({ draft, tool }: Draft) => {
      stroke.show(draft, LOOKS[tool ?? 'freehand']);
      map.triggerRepaint();
    };
    show(selectDraft(store.getState()));
    return store.subscribe(selectDraft, show);
  },
};

const selectDraft = derive(
  ({ draft, tool }) => [draft, tool] as const,
  (draft, tool): Draft => ({ draft, tool }),
);
