import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import { createFakeSurface } from './fakeSurface.ts';

type Listener = (event: unknown) => void;

/** What the controller asked of the camera. */
interface Move {
  readonly kind: 'fitBounds' | 'jumpTo' | 'panBy' | 'zoomIn' | 'zoomOut';
  readonly given: readonly unknown[];
}

/**
 * A map that draws nothing: it keeps sources, layers and images as MapLibre does, remembers what is asked of its camera,
 * and says what a test has it say. It stands in a fake page, 400 pixels by 300.
 */
export function createFakeMapLibre() {
  const { page, container, canvas, dataset } = createFakeSurface();
  const listeners: { type: string; listener: Listener; isOnce: boolean }[] = [];
  const sources = new Map<string, { setData: (data: unknown) => Promise<void> }>();
  const layers: string[] = [];
  const images = new Set<string>();
  /** What layers are painted with, by layer and property. */
  const painted = new Map<string, unknown>();
  const moves: Move[] = [];
  /** Sources whose data were replaced, in order. */
  const updates: string[] = [];
  const camera = {
    center: { lng: -1, lat: 47.3 },
    zoom: 8,
    minZoom: 0,
    maxBounds: null as unknown,
    ratio: 1,
  };
  const seen = { options: null as MapOptions | null, isRemoved: false, stillness: false, isLoaded: false };

  Object.assign(page, {
    devicePixelRatio: 1,
    document: { hidden: false },
    matchMedia: (query: string) => ({ matches: seen.stillness && query.includes('motion') }),
  });
  Object.assign(container, { clientWidth: 400, clientHeight: 300 });
  Object.assign(canvas, { clientWidth: 400, clientHeight: 300, setAttribute: () => {} });

  const say = (type: string, event: object = {}) => {
    for (const each of [...listeners]) {
      if (each.type !== type) continue;
      if (each.isOnce) listeners.splice(listeners.indexOf(each), 1);
      each.listener({ type, ...event });
    }
  };
  const listen = (type: string, listener: Listener, isOnce: boolean) => {
    const entry = { type, listener, isOnce };
    listeners.push(entry);
    return { unsubscribe: () => listeners.splice(listeners.indexOf(entry), 1) };
  };
  const move = (kind: Move['kind'], ...given: readonly unknown[]) => moves.push({ kind, given });
  const forbidTwice = (isThere: boolean, id: string) => {
    if (isThere) throw new Error(`${id} is there already`);
  };
  const lacks = (id: string) => new Error(`${id} is not there`);
  const toggle = { enable: () => {}, disable: () => {}, disableRotation: () => {} };

  const map = {
    doubleClickZoom: toggle,
    touchZoomRotate: toggle,
    keyboard: toggle,
    on: (type: string, listener: Listener) => listen(type, listener, false),
    once: (type: string, listener: Listener) => listen(type, listener, true),
    getCanvas: () => canvas,
    getContainer: () => container,
    getCenter: () => camera.center,
    getZoom: () => camera.zoom,
    getPixelRatio: () => camera.ratio,
    setPixelRatio: (ratio: number) => {
      camera.ratio = ratio;
    },
    setMinZoom: (zoom: number) => {
      camera.minZoom = zoom;
    },
    setMaxBounds: (bounds: unknown) => {
      camera.maxBounds = bounds;
    },
    fitBounds: (...given: readonly unknown[]) => move('fitBounds', ...given),
    jumpTo: (...given: readonly unknown[]) => move('jumpTo', ...given),
    panBy: (...given: readonly unknown[]) => move('panBy', ...given),
    zoomIn: (...given: readonly unknown[]) => move('zoomIn', ...given),
    zoomOut: (...given: readonly unknown[]) => move('zoomOut', ...given),
    resize: () => {
      const { clientWidth, clientHeight } = container as unknown as HTMLElement;
      Object.assign(canvas, { clientWidth, clientHeight });
      say('resize');
    },
    addSource: (id: string) => {
      forbidTwice(sources.has(id), id);
      sources.set(id, { setData: async () => void updates.push(id) });
    },
    getSource: (id: string) => sources.get(id),
    removeSource: (id: string) => {
      if (!sources.delete(id)) throw lacks(id);
    },
    addLayer: ({ id, paint = {} }: { readonly id: string; readonly paint?: object }, before?: string) => {
      forbidTwice(layers.includes(id), id);
      const at = before === undefined ? layers.length : layers.indexOf(before);
      if (at < 0) throw lacks(before ?? '');
      layers.splice(at, 0, id);
      for (const [property, value] of Object.entries(paint)) painted.set(`${id} ${property}`, value);
    },
    getLayer: (id: string) => (layers.includes(id) ? { id } : undefined),
    removeLayer: (id: string) => {
      if (!layers.includes(id)) throw lacks(id);
      layers.splice(layers.indexOf(id), 1);
    },
    addImage: (id: string) => {
      forbidTwice(images.has(id), id);
      images.add(id);
    },
    listImages: () => [...images],
    removeImage: (id: string) => images.delete(id),
    isStyleLoaded: () => seen.isLoaded,
    getStyle: () => ({ sources: Object.fromEntries(sources) }),
    setLayoutProperty: (id: string) => {
      if (!layers.includes(id)) throw lacks(id);
    },
    setPaintProperty: (id: string, property: string, value: unknown) => {
      if (!layers.includes(id)) throw lacks(id);
      painted.set(`${id} ${property}`, value);
    },
    setFeatureState: () => {},
    triggerRepaint: () => {},
    remove: () => {
      seen.isRemoved = true;
    },
  };

  return {
    page: page as unknown as Window,
    container: container as unknown as HTMLElement,
    create: (options: MapOptions): MapLibreMap => {
      seen.options = options;
      return map as unknown as MapLibreMap;
    },
    say,
    /** The browser takes the context of the canvas away: the page hears of it before MapLibre does. */
    loseContext: () => {
      canvas.dispatch('webglcontextlost');
      say('webglcontextlost');
    },
    /** The frame takes another size, which MapLibre hears of. */
    resizeTo: (clientWidth: number, clientHeight: number) => {
      Object.assign(container, { clientWidth, clientHeight });
      map.resize();
    },
    canvas,
    layers,
    images,
    painted,
    moves,
    updates,
    camera,
    seen,
    dataset,
    /** Types of events that something of ours listens to in the page and its frame. */
    listening: () => [...page.listening(), ...container.listening(), ...canvas.listening()],
  };
}
