import { clearPrewarmedResources, getGlobalDispatcher, prewarm, setWorkerUrl } from 'maplibre-gl';
import { mapWorkerUrl } from '../workers/mapWorkerUrl.ts';
import type { MapWorker } from './mapWorker.ts';

const listeners = new Set<(detail: string) => void>();
let failure: string | null = null;

setWorkerUrl(mapWorkerUrl(document.baseURI));
// The worker starts and reads the region while the page does.
prewarm();
getGlobalDispatcher().on('error', ({ error }) => {
  failure = error.message;
  for (const tell of listeners) tell(error.message);
});

export const mapWorker: MapWorker = {
  onFailure(tell) {
    // A map made later does not hear of it from MapLibre.
    if (failure !== null) tell(failure);
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
  renew() {
    failure = null;
    clearPrewarmedResources();
    prewarm();
  },
};
