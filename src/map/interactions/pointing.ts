import { selectFiguresWait } from '../../state/derived/interview.ts';
import { selectRegion } from '../../state/derived/region.ts';
import type { AppStore } from '../../state/store.ts';
import { hoverPlaceAt } from './placePointing.ts';
import type { MapSurface, Pixel } from './surface.ts';

/** Tells the store which commune is pointed at, by the pointer or by the crosshair of the keyboard. */
export function attachPointing(surface: MapSurface, store: AppStore): () => void {
  const { hover } = store.getState().uiActions;
  let frame = 0;
  let at: Pixel | null = null;

  const look = () => {
    frame = 0;
    // A stroke in hand fills the frame already, and nobody reads a name meanwhile.
    const seen = store.getState().draft === null ? at : null;
    hover(seen && surface.communeAt(seen));
    hoverPlaceAt(seen, surface, store);
  };
  const pointAt = (pixel: Pixel | null) => {
    at = pixel;
    if (frame === 0) frame = surface.page.requestAnimationFrame(look);
  };
  const pointAtMiddle = () => {
    if (isKeyboardOn(surface)) pointAt(surface.middle());
  };
  const leave = () => pointAt(null);

  const stops = [
    followKeyboard(surface, pointAtMiddle, leave),
    store.subscribe(({ draft }) => draft === null, pointAtMiddle),
    surface.on('mousemove', pointAt),
    surface.on('mouseout', leave),
    surface.on('move', pointAtMiddle),
  ];
  return () => {
    surface.page.cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

/** Whether the map is being used by keyboard: the crosshair is then on screen. */
export function isKeyboardOn({ container }: MapSurface): boolean {
  return container.dataset['keyboard'] === 'on';
}

/**
 * Keeps the mark the crosshair is shown by. `:focus-visible` alone would show it to a visitor who draws with the
 * mouse after any key, Escape for one.
 */
function followKeyboard(
  { container, canvas }: MapSurface,
  onTaken: () => void,
  onLeft: () => void,
): () => void {
  const take = () => {
    container.dataset['keyboard'] = 'on';
    onTaken();
  };
  const takeIfVisible = () => {
    if (canvas.matches(':focus-visible')) take();
  };
  const takeOnKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' && container.dataset['keyboard'] !== 'on') take();
  };
  const leave = () => {
    if (container.dataset['keyboard'] !== 'on') return;
    container.dataset['keyboard'] = '';
    onLeft();
  };
  canvas.addEventListener('focus', takeIfVisible);
  canvas.addEventListener('keydown', takeOnKey, { capture: true });
  canvas.addEventListener('blur', leave);
  container.addEventListener('pointerdown', leave, { capture: true });
  return () => {
    canvas.removeEventListener('focus', takeIfVisible);
    canvas.removeEventListener('keydown', takeOnKey, { capture: true });
    canvas.removeEventListener('blur', leave);
    container.removeEventListener('pointerdown', leave, { capture: true });
  };
}

/** Opens the card of the commune drawn there, or closes the one that is open; a card is figures, which may have to wait. */
export function openCommuneAt(at: Pixel, surface: MapSurface, store: AppStore): void {
  if (selectFiguresWait(store.getState())) return;
  const row = surface.communeAt(at);
  const codes = selectRegion(store.getState())?.communes.codes;
  store.getState().sessionActions.openCommune((row === null ? null : codes?.[row]) ?? null);
}

/** Takes the commune drawn there in or out of the territory; nothing outside of the region. */
export function toggleCommuneAt(at: Pixel, surface: MapSurface, store: AppStore): void {
  const row = surface.communeAt(at);
  const code = row === null ? undefined : selectRegion(store.getState())?.communes.codes[row];
  if (code) store.getState().territoryActions.toggleCommune(code);
}
