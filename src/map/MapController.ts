import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import type { Region } from '../domain/catalogue/region.ts';
import type { Bbox } from '../domain/geo.ts';
import type { View } from '../domain/session/session.ts';
import { regionBounds } from '../domain/territory/bounds.ts';
import type { AppStore } from '../state/store.ts';
import { besideCard, type CameraLimits, cameraLimits } from './cameraLimits.ts';
import { attachSignsWhenWanted } from './doorSigns/signsWhenWanted.ts';
import { enlargementOf } from './enlargement.ts';
import { attachInteractions } from './interactions/interactions.ts';
import { type MapSurface, type Pixel, toSurface } from './interactions/surface.ts';
import type { Layer } from './layer.ts';
import { FORMER_NAMES_ZOOM } from './layers/labels.ts';
import { mapLibreLocale } from './mapTexts.ts';
import type { MapWorker } from './mapWorker.ts';
import { createPaints, type Paints } from './paints.ts';
import { baseStyle } from './style/baseStyle.ts';
import { clearMap, toHandle } from './toHandle.ts';
import { type Watch, watchDrawing } from './watchDrawing.ts';

/** What draws, which only a browser has. */
export interface MapStart {
  /** @throws Error when the browser gives no WebGL 2 context */
  readonly createMap: (options: MapOptions) => MapLibreMap;
  readonly worker: MapWorker;
}

interface ControllerOptions extends MapStart {
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly region: Region;
  readonly layers: readonly Layer[];
  readonly page: MapSurface['page'] & Pick<Window, 'devicePixelRatio' | 'matchMedia' | 'document'>;
}

const MAX_ZOOM = 14;
/** What is framed is seen with what lies around it. */
const CLOSEST_ZOOM = 12.5;
const FLIGHT_MS = 700;
const FADE_MS = 150;
/** At 0 the map would place every name again at every frame. */
const NO_FADE_MS = 1;
const PADDING_PX = 24;
/** Asked of the system rather than here: the colours of the page are not on the map. */
const CONTRASTED = '(prefers-contrast: more), (forced-colors: active)';
/** What a move that was asked for carries: any other is somebody's hand. */
const ASKED = { asked: true };

/** Owns the MapLibre instance and keeps it in step with the store. React never sees the instance. */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #store: AppStore;
  readonly #region: Region;
  readonly #layers: readonly Layer[];
  readonly #container: HTMLElement;
  readonly #page: ControllerOptions['page'];
  readonly #worker: MapWorker;
  readonly #watch: Watch;
  #detachLayers: readonly (() => void)[] = [];
  #paints: Paints | null = null;
  #stops: readonly (() => void)[] = [];
  /** The view the store knows from us: any other comes from a link. */
  #ownView: View | null = null;
  /** What was asked to be seen, until somebody moves the map: it fills a frame of another size as well. */
  #framed: Bbox | null;
  #size: readonly [width: number, height: number];
  /** Where the middle of its frame is, in pixels of the page. */
  #middle: Pixel;

  /** @throws Error when the browser gives no WebGL 2 context */
  constructor({ container, store, region, layers, createMap, worker, page }: ControllerOptions) {
    this.#store = store;
    this.#region = region;
    this.#layers = layers;
    this.#container = container;
    this.#page = page;
    this.#worker = worker;
    this.#size = sizeOf(container);
    this.#middle = middleOf(container);
    const { minZoom, maxBounds } = this.#limits();
    const { choices, camera } = store.getState();
    const { view } = choices;
    const asked = camera?.bbox ?? regionBounds(region);
    this.#framed = view ? null : asked;
    this.#map = createMap({
      container,
      style: baseStyle,
      locale: mapLibreLocale,
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      maxPitch: 0,
      maxZoom: MAX_ZOOM,
      minZoom,
      maxBounds: [...maxBounds],
      fadeDuration: this.#prefersStill() ? NO_FADE_MS : FADE_MS,
      ...(view
        ? { center: [...view.center], zoom: view.zoom }
        : { bounds: [...asked], fitBoundsOptions: { padding: PADDING_PX, maxZoom: CLOSEST_ZOOM } }),
    });
    this.#sharpen();
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#listen();
    this.#watch = watchDrawing(this.#map, page, worker, store.getState().uiActions);
  }

  zoomIn(): void {
    this.#map.zoomIn({ duration: this.#flightMs() });
  }

  zoomOut(): void {
    this.#map.zoomOut({ duration: this.#flightMs() });
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#detach();
    this.#container.removeEventListener('webglcontextlost', this.#beforeLoss, { capture: true });
    const inTrouble = this.#watch.end();
    this.#map.remove();
    // The map that comes next would wait for the same one.
    if (inTrouble) this.#worker.renew();
  }

  #listen(): void {
    const map = this.#map;
    const { capabilities, sessionActions, uiActions } = this.#store.getState();
    const canvas = map.getCanvas();
    canvas.setAttribute('role', 'application');
    map.on('style.load', () => {
      this.#attach();
      this.#askForNames();
    });
    map.on('webglcontextlost', () => uiActions.report({ kind: 'webgl-lost' }));
    map.on('webglcontextrestored', () => uiActions.resolve('webgl-lost'));
    this.#container.addEventListener('webglcontextlost', this.#beforeLoss, { capture: true });
    map.on('resize', () => this.#refit());
    map.on('moveend', () => {
      const { lng, lat } = map.getCenter();
      this.#ownView = { center: [lng, lat], zoom: map.getZoom() };
      sessionActions.rememberView(this.#ownView);
      this.#askForNames();
    });
    map.on('movestart', (move) => {
      this.#setState('moving');
      const isResizing = sizeOf(this.#container).some((px, side) => px !== this.#size[side]);
      if (!('asked' in move || isResizing)) this.#framed = null;
    });
    map.on('dataloading', () => this.#setState('moving'));
    map.on('idle', () => this.#setState('idle'));
    const { surface, release } = toSurface(map, capabilities.targetPx, this.#page);
    this.#stops = [
      release,
      attachInteractions(surface, this.#store),
      attachSignsWhenWanted(surface, this.#store),
      this.#store.subscribe(
        ({ camera }) => camera,
        // Asked for nothing any more: the next visitor sees the region, not where the last one looked.
        (camera) => this.#frame(camera?.bbox ?? regionBounds(this.#region), this.#flightMs()),
      ),
      // Beside a card that opens; back under it nothing has to move.
      this.#store.subscribe(
        ({ contrast }) => contrast,
        (contrast) => this.#paints?.setContrast(contrast || this.#prefers(CONTRASTED)),
      ),
      this.#store.subscribe(
        ({ mapCovered }) => mapCovered,
        (px, before) => {
          if (px > before && this.#framed) this.#frame(this.#framed, this.#flightMs());
        },
      ),
      this.#store.subscribe(
        ({ choices }) => choices.view,
        (view) => {
          if (view && view !== this.#ownView) map.jumpTo({ center: [...view.center], zoom: view.zoom });
        },
      ),
    ];
  }

  /** The names of former communes, once one looks closely enough to read them: a link may begin there. */
  #askForNames(): void {
    if (this.#map.getZoom() >= FORMER_NAMES_ZOOM) void this.#store.getState().catalogueActions.loadNames();
  }

  #attach(): void {
    this.#detach();
    clearMap(this.#map);
    const { contrast } = this.#store.getState();
    this.#paints = createPaints(this.#map, contrast || this.#prefers(CONTRASTED));
    const handle = toHandle(this.#map, this.#paints);
    this.#detachLayers = this.#layers.map((layer) => layer.attach(handle, this.#store, this.#region));
  }

  #detach(): void {
    for (const detach of this.#detachLayers) detach();
    this.#detachLayers = [];
  }

  /** Before MapLibre hears of the loss: it complains in the console of layers it cannot rebuild; ours are put back. */
  readonly #beforeLoss = (): void => {
    this.#detach();
    if (this.#map.getLayer('draft')) this.#map.removeLayer('draft');
  };

  #frame(bbox: Bbox, duration: number): void {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    const [width, height] = sizeOf(this.#container);
    // A panel that was just folded has given the map its room, which it has not heard of yet.
    if (clientWidth !== width || clientHeight !== height) this.#map.resize();
    this.#fit(bbox, duration);
  }

  /** Asks for no new size: it answers one, and a canvas is a pixel off its frame where that has no whole number of them. */
  #fit(bbox: Bbox, duration: number): void {
    this.#framed = bbox;
    const padding = besideCard(bbox, this.#size, this.#store.getState().mapCovered, PADDING_PX);
    this.#map.fitBounds([...bbox], { padding, duration, maxZoom: CLOSEST_ZOOM }, ASKED);
  }

  /** As sharp as it is large: a style may show the map larger, its names and signs with it. */
  #sharpen(): void {
    const ratio = enlargementOf(this.#container) * this.#page.devicePixelRatio;
    if (this.#map.getPixelRatio() !== ratio) this.#map.setPixelRatio(ratio);
  }

  #limits(): CameraLimits {
    return cameraLimits(regionBounds(this.#region), this.#size, PADDING_PX);
  }

  /** Nothing to do without a size: the map is hidden, on paper for one. */
  #refit(): void {
    const size = sizeOf(this.#container);
    if (size.includes(0)) return;
    const framed = this.#framed;
    const middle = this.#middle;
    const isDrawing = this.#store.getState().draft !== null;
    this.#size = size;
    this.#middle = middleOf(this.#container);
    this.#sharpen();
    const { minZoom, maxBounds } = this.#limits();
    this.#map.setMinZoom(isDrawing ? Math.min(minZoom, this.#map.getZoom()) : minZoom);
    this.#map.setMaxBounds([...maxBounds]);
    if (isDrawing) this.#stay(middle);
    else if (framed) this.#fit(framed, 0);
  }

  /** Under an outline in hand, the map stays where it was on the page: it would slip away from under the finger. */
  #stay([x, y]: Pixel): void {
    const larger = enlargementOf(this.#container);
    const [toX, toY] = this.#middle;
    this.#map.panBy([(toX - x) / larger, (toY - y) / larger], { duration: 0 }, ASKED);
  }

  #flightMs(): number {
    return this.#prefersStill() ? 0 : FLIGHT_MS;
  }

  #prefersStill(): boolean {
    return this.#prefers('(prefers-reduced-motion: reduce)');
  }

  #prefers(query: string): boolean {
    return this.#page.matchMedia(query).matches;
  }

  /** What a test or a picture waits for. */
  #setState(state: 'moving' | 'idle'): void {
    this.#container.dataset['state'] = state;
  }
}

function middleOf(container: HTMLElement): Pixel {
  const { left, top, width, height } = container.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): readonly [width: number, height: number] {
  return [clientWidth, clientHeight];
}
