import { getGlobalDispatcher, prewarm, setWorkerUrl } from 'maplibre-gl';
import { mapWorkerUrl } from '../workers/mapWorkerUrl.ts';

setWorkerUrl(mapWorkerUrl(document.baseURI));
// The worker starts and reads the region while the page does.
prewarm();
/** Why the worker did not start: a map made later does not hear of it. */
export const workerFailure = new Promise<string>((tell) => {
  getGlobalDispatcher().on('error', ({ error }) => tell(error.message));
});
