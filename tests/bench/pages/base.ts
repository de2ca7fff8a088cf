import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

setWorkerUrl(workerUrl);

/** What any application of this kind starts from: React around an empty map. */
function EmptyMap() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) return;
    const map = new MapLibreMap({
      container: container.current,
      // A source without any feature: the worker that every map loads comes along.
      style: {
        version: 8,
        sources: { none: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
        layers: [{ id: 'none', type: 'fill', source: 'none' }],
      },
    });
    map.once('idle', () => performance.mark('idle'));
    return () => map.remove();
  }, []);
  return createElement('div', { ref: container, style: { height: '100%' } });
}

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement(EmptyMap));
