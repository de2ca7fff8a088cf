import type { LngLat } from '../../domain/geo.ts';
import { selectDoorPoints } from '../../state/derived/doorPoints.ts';
import type { AppStore } from '../../state/store.ts';
import { enlargementOf } from '../enlargement.ts';
import type { MapSurface, Pixel } from '../interactions/surface.ts';
import { boxOfSign, selectStandingSigns } from '../layers/landmarks.ts';
import { type Box, type Room, spreadSigns } from './spreadSigns.ts';
import './doorSigns.css';

const RADIUS_PX = 16;
/** What stands over the map, beside its frame. */
const OVER_MAP = '.map-tools, .map-credits, .maplibregl-ctrl-scale';

/**
 * The addresses of a visit on the map, under the numbers of their cards. A few elements of the page rather than a layer:
 * their places depend on one another and on what covers the map. Returns its stop function.
 */
export function attachDoorSigns(
  surface: Pick<MapSurface, 'container' | 'toPixel' | 'on'>,
  store: AppStore,
): () => void {
  const { container } = surface;
  let signs: readonly DoorSign[] = [];
  const stand = () => {
    if (signs.length === 0) return;
    const points = signs.map(({ at }) => surface.toPixel(at));
    const others = selectStandingSigns(store.getState()).map((sign) =>
      boxOfSign(sign, surface.toPixel(sign.point)),
    );
    const places = spreadSigns(points, RADIUS_PX, roomOf(container, others));
    for (const [index, sign] of signs.entries()) sign.stand(points[index] ?? null, places[index] ?? null);
  };
  const show = (points: readonly (LngLat | null)[]) => {
    for (const sign of signs) sign.remove();
    signs = points.flatMap((at, index) => (at ? [createSign(container, at, index + 1)] : []));
    stand();
  };
  show(selectDoorPoints(store.getState()));
  const stops = [
    store.subscribe(selectDoorPoints, show),
    store.subscribe(selectStandingSigns, stand),
    surface.on('move', stand),
  ];
  return () => {
    for (const stop of stops) stop();
    for (const sign of signs) sign.remove();
  };
}

interface DoorSign {
  readonly at: LngLat;
  /** Shows it at a place, tied to its point; nowhere when either is null. */
  stand(point: Pixel | null, place: Pixel | null): void;
  remove(): void;
}

function createSign(container: HTMLElement, at: LngLat, number: number): DoorSign {
  const page = container.ownerDocument;
  const tie = page.createElement('div');
  const disc = page.createElement('div');
  tie.className = 'door-sign__tie';
  disc.className = 'door-sign';
  disc.textContent = `${number}`;
  for (const part of [tie, disc]) {
    part.setAttribute('aria-hidden', 'true');
    container.append(part);
  }
  return {
    at,
    stand(point, place) {
      tie.hidden = disc.hidden = !(point && place);
      if (!point || !place) return;
      const [x, y] = [place[0] - point[0], place[1] - point[1]];
      disc.style.transform = `translate(${place[0]}px, ${place[1]}px) translate(-50%, -50%)`;
      tie.style.width = `${Math.hypot(x, y)}px`;
      tie.style.transform = `translate(${point[0]}px, ${point[1]}px) rotate(${Math.atan2(y, x)}rad)`;
    },
    remove() {
      tie.remove();
      disc.remove();
    },
  };
}

/** The frame of the map and what covers it beside other signs, in pixels of the map: a style may show it larger. */
function roomOf(container: HTMLElement, signs: readonly Box[]): Room {
  const scale = enlargementOf(container);
  const frame = container.getBoundingClientRect();
  const over = [...(container.parentElement?.querySelectorAll(OVER_MAP) ?? [])];
  const taken = over.map((element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: (left - frame.left) / scale,
      top: (top - frame.top) / scale,
      right: (right - frame.left) / scale,
      bottom: (bottom - frame.top) / scale,
    };
  });
  return { width: container.clientWidth, height: container.clientHeight, taken: [...taken, ...signs] };
}
