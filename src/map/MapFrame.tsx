import { useEffect, useId, useRef, useState } from 'react';
import type { Region } from '../domain/catalogue/region.ts';
import { regionBounds } from '../domain/territory/bounds.ts';
import { selectTerritoryBounds } from '../state/derived/counting.ts';
import { selectRegion } from '../state/derived/region.ts';
import { useApp, useAppStore } from '../state/useApp.ts';
import { ALL_LAYERS } from './allLayers.ts';
import { MapController, type MapStart } from './MapController.ts';
import { MapCredits } from './MapCredits.tsx';
import { MapTools } from './MapTools.tsx';
import { useFrameTexts } from './useFrameTexts.ts';
import './map.css';

/** The map with what stands around it, once the region is there. Without WebGL it stays away and says why in the store. */
export function MapFrame(start: MapStart) {
  const region = useApp(selectRegion);
  const texts = useFrameTexts();
  return (
    <section className="map" aria-label={texts.region}>
      {region && <RegionMap region={region} {...start} />}
    </section>
  );
}

function RegionMap({ region, createMap, worker }: MapStart & { readonly region: Region }) {
  const store = useAppStore();
  const container = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const keys = useId();
  const texts = useFrameTexts();
  // What comes to it later, the communes around it or figures, reaches the map by the store.
  const [first] = useState(region);

  useEffect(() => {
    if (!container.current) return;
    const created = createController(container.current, first, store, { createMap, worker });
    container.current.querySelector('canvas')?.setAttribute('aria-describedby', keys);
    setController(created);
    return () => {
      created?.destroy();
      setController(null);
    };
  }, [first, store, keys, createMap, worker]);

  useEffect(() => {
    if (controller) container.current?.querySelector('canvas')?.setAttribute('aria-label', texts.canvas);
  }, [controller, texts]);

  return (
    <>
      <div ref={container} className="map-canvas" />
      {controller && (
        <>
          <p id={keys} className="map-keys">
            {texts.keys}
          </p>
          <div className="map-crosshair" aria-hidden="true" />
          <KeysInSight />
          <RegionTools region={region} controller={controller} />
          <MapCredits index={region.index} />
        </>
      )}
    </>
  );
}

/** What the keys do now, for who sees them: a reader hears it with the map. */
function KeysInSight() {
  const { keysInSight } = useFrameTexts();
  const tool = useApp((state) => state.tool);
  const kind = tool === null ? 'none' : tool === 'tap' ? 'tap' : 'outline';
  return (
    <p className="map-keys-in-sight" aria-hidden="true">
      {keysInSight[kind]}
    </p>
  );
}

interface RegionToolsProps {
  readonly region: Region;
  readonly controller: MapController;
}

function RegionTools({ region, controller }: RegionToolsProps) {
  const { lookAt } = useApp((state) => state.uiActions);
  const bounds = useApp(selectTerritoryBounds);
  return (
    <MapTools
      onZoomIn={() => controller.zoomIn()}
      onZoomOut={() => controller.zoomOut()}
      onWholeRegion={() => lookAt(regionBounds(region))}
      onRecentre={bounds && (() => lookAt(bounds))}
    />
  );
}

/** The map at work, or null when the browser cannot draw it. */
function createController(
  container: HTMLElement,
  region: Region,
  store: ReturnType<typeof useAppStore>,
  start: MapStart,
): MapController | null {
  const { report, resolve } = store.getState().uiActions;
  try {
    const controller = new MapController({
      container,
      store,
      region,
      layers: ALL_LAYERS,
      page: window,
      ...start,
    });
    resolve('webgl-unavailable');
    return controller;
  } catch {
    report({ kind: 'webgl-unavailable' });
    return null;
  }
}
