import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LngLat } from '../../domain/geo.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { WORLD_PX } from '../../domain/mercator.ts';
import { enlargementOf } from '../enlargement.ts';
import type { LayerId } from '../layerOrder.ts';
import { openGroup, placesAt, type TouchedPlaces } from './touchedPlaces.ts';

/** A place of the canvas, in pixels from its top left corner. */
export type Pixel = readonly [x: number, y: number];

interface SurfaceEvents {
  /** A press and release at the same place. */
  readonly click: Pixel;
  /** The pointer moves with no button pressed, or taps. */
  readonly mousemove: Pixel;
  readonly mouseout: Pixel;
  readonly move: null;
}

/** What the interactions need of the map. */
export interface MapSurface {
  /** Holds the canvas: pointer events pass through it before the map sees them. */
  readonly container: HTMLElement;
  /** Takes the keyboard focus. */
  readonly canvas: HTMLElement;
  /** What lies around the map: keys, moves that go past it, and the frames of the screen. */
  readonly page: Pick<
    Window,
    'addEventListener' | 'removeEventListener' | 'requestAnimationFrame' | 'cancelAnimationFrame'
  >;
  toLngLat(pixel: Pixel): LngLat;
  toPixel(at: LngLat): Pixel;
  /** Row of the commune drawn there; null outside of the region. */
  communeAt(pixel: Pixel): number | null;
  /** What is drawn of the places there, or near there for a finger; null for nothing. */
  placesAt(pixel: Pixel): TouchedPlaces | null;
  /** Comes near enough for a group of places to come apart, or offers those that no view takes apart. */
  openGroup(group: Extract<TouchedPlaces, { kind: 'group' }>, offer: (ids: readonly PlaceId[]) => void): void;
  /** The middle of the canvas, where the keyboard points. */
  middle(): Pixel;
  zoom(): number;
  panBy(pixels: Pixel): void;
  allowDoubleClickZoom(allowed: boolean): void;
  on<T extends keyof SurfaceEvents>(type: T, listener: (at: SurfaceEvents[T]) => void): () => void;
}

/** Communes of the region, and those around it once they are there. */
const TOUCHABLE: readonly LayerId[] = ['communes-fill', 'ring-fill'];

/** The map as the interactions see it, until it is released. */
interface HeldSurface {
  readonly surface: MapSurface;
  release(): void;
}

/** @param targetPx least side of what a finger presses, in pixels of the page */
export function toSurface(map: MapLibreMap, targetPx: number, page: MapSurface['page']): HeldSurface {
  const canvas = map.getCanvas();
  const container = map.getContainer();
  let reachPx = 0;
  const feel = ({ pointerType }: PointerEvent) => {
    reachPx = pointerType === 'touch' ? targetPx / 2 / enlargementOf(container) : 0;
  };
  container.addEventListener('pointerdown', feel, { capture: true });
  const surface: MapSurface = {
    container,
    canvas,
    page,
    toLngLat: ([x, y]) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    },
    toPixel: ([lng, lat]) => {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    communeAt: ([x, y]) => {
      const layers = TOUCHABLE.filter((layer) => map.getLayer(layer));
      if (layers.length === 0) return null;
      const [found] = map.queryRenderedFeatures([x, y], { layers });
      return typeof found?.id === 'number' ? found.id : null;
    },
    placesAt: (pixel) => placesAt(map, pixel, reachPx),
    openGroup: (group, offer) => void openGroup(map, group, offer),
    middle: () => [canvas.clientWidth / 2, canvas.clientHeight / 2],
    zoom: () => map.getZoom(),
    panBy: ([x, y]) => {
      map.panBy([x, y], { duration: 0 });
    },
    allowDoubleClickZoom: (allowed) => {
      if (allowed) map.doubleClickZoom.enable();
      else map.doubleClickZoom.disable();
    },
    on: (type, listener) => {
      const heard = (event: unknown) => {
        const at = type === 'move' ? null : pixelOf(event as MapMouseEvent);
        (listener as (at: Pixel | null) => void)(at);
      };
      const { unsubscribe } = map.on(type as 'click', heard as (event: MapMouseEvent) => void);
      return unsubscribe;
    },
  };
  return {
    surface,
    release: () => container.removeEventListener('pointerdown', feel, { capture: true }),
  };
}

function pixelOf({ point }: MapMouseEvent): Pixel {
  return [point.x, point.y];
}

/** Degrees of longitude per pixel at a zoom. */
export function degreesPerPixel(zoom: number): number {
  return 360 / (WORLD_PX * 2 ** zoom);
}

export function pixelDistance([xa, ya]: Pixel, [xb, yb]: Pixel): number {
  return Math.hypot(xb - xa, yb - ya);
}
