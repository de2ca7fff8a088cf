import type { AppStore } from '../../state/store.ts';
import { keyboardCommand } from './keyboardCommand.ts';
import { outlineWords } from './outlineWords.ts';
import { openPlacesAt } from './placePointing.ts';
import { attachPointing, isKeyboardOn, openCommuneAt, toggleCommuneAt } from './pointing.ts';
import { createReadout } from './readout.ts';
import type { MapSurface, Pixel } from './surface.ts';
import { type ToolAtWork, takeUpTool } from './tools.ts';

/** Turns what is done on the map, by pointer or by keyboard, into acts of the store. Returns its stop function. */
export function attachInteractions(surface: MapSurface, store: AppStore): () => void {
  const readout = createReadout(surface.container);
  let work: ToolAtWork | null = null;

  const takeUp = () => {
    const { tool } = store.getState();
    work?.putDown();
    work = tool && takeUpTool(tool, surface, store, readout);
    surface.container.dataset['tool'] = tool ?? '';
    surface.allowDoubleClickZoom(tool === null);
  };
  const onClick = (at: Pixel) => {
    const { tool } = store.getState();
    if (tool === null) openAt(at);
    else if (tool === 'tap') toggleCommuneAt(at, surface, store);
  };
  /** A landmark waits for its place; else places stand on communes: they are pressed first. */
  const openAt = (at: Pixel) => {
    const { placing, interviewActions } = store.getState();
    if (placing) interviewActions.placeAt(surface.toLngLat(at));
    else if (!openPlacesAt(at, surface, store)) openCommuneAt(at, surface, store);
  };
  const onKey = (event: KeyboardEvent) => {
    const command = keyboardCommand(event, store.getState().tool, work?.isBusy() ?? false);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.kind === 'pan') surface.panBy(command.by);
    else obey(command.kind);
  };
  const obey = (kind: 'place' | 'removeLast' | 'finish' | 'toggleCommune' | 'openCommune') => {
    const middle = surface.middle();
    if (kind === 'openCommune') openAt(middle);
    else if (kind === 'toggleCommune') toggleCommuneAt(middle, surface, store);
    else {
      if (kind === 'place') work?.hand?.place(middle);
      else work?.hand?.[kind]();
      const key = kind === 'removeLast' ? kind : 'place';
      readout.tell(outlineWords(key, work?.hand?.placed() ?? [], surface, store.getState()));
    }
  };
  /** Escape drops the outline in progress, or the landmark to place, wherever the focus is; else it is left to the interface. */
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (work?.isBusy()) {
      event.stopPropagation();
      work.cancel();
    } else if (store.getState().placing) {
      event.stopPropagation();
      store.getState().interviewActions.place(null);
    }
  };
  const followMiddle = () => {
    if (isKeyboardOn(surface)) work?.hand?.moveTo(surface.middle());
  };

  const showPlacing = (placing: boolean) => {
    surface.container.dataset['placing'] = placing ? 'on' : '';
  };

  takeUp();
  surface.canvas.addEventListener('keydown', onKey, { capture: true });
  surface.page.addEventListener('keydown', onEscape, { capture: true });
  const stops = [
    store.subscribe(({ tool }) => tool, takeUp),
    store.subscribe(({ placing }) => placing !== null, showPlacing),
    surface.on('click', onClick),
    surface.on('move', followMiddle),
    attachPointing(surface, store),
  ];
  return () => {
    surface.canvas.removeEventListener('keydown', onKey, { capture: true });
    surface.page.removeEventListener('keydown', onEscape, { capture: true });
    for (const stop of stops) stop();
    work?.putDown();
    readout.remove();
  };
}
