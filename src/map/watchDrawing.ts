import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Problem } from '../domain/problems.ts';
import { listenFor, type Silence } from '../domain/silence.ts';
import type { AppState } from '../state/store.ts';
import type { MapWorker } from './mapWorker.ts';

/**
 * A map that waits so long, in milliseconds, without receiving anything is said to be late. Half of what a file is given: the
 * map may still come, and the word goes away with it.
 */
const LATE_MS = 30_000;

/** A map that is watched. */
export interface Watch {
  /** Stops watching. True for a map that leaves while something was told of it: its worker is not to be trusted. */
  readonly end: () => boolean;
}

/**
 * Tells the store when the map is drawn, when it cannot be, and when what it waits for does not come: its worker may be
 * stuck without any error, before the first drawing or long after. An error before anything is drawn leaves an empty frame: it
 * is told, not shown.
 */
export function watchDrawing(
  map: MapLibreMap,
  page: { readonly document: Pick<Document, 'hidden'> },
  { onFailure }: Pick<MapWorker, 'onFailure'>,
  { report, resolve, sayMapDrawn }: AppState['uiActions'],
): Watch {
  let drawn = false;
  let inTrouble = false;
  let waiting: Silence | null = null;

  const listen = () => {
    waiting ??= listenFor(() => {
      waiting = null;
      // Nothing is drawn in a page that is hidden.
      if (page.document.hidden) listen();
      else if (!drawn || !map.isStyleLoaded()) tell({ kind: 'map-slow' });
    }, LATE_MS);
  };
  const rest = () => {
    waiting?.stop();
    waiting = null;
  };
  const tell = (problem: Problem) => {
    inTrouble = true;
    report(problem);
  };
  const fail = (detail: string) => {
    if (!drawn) tell({ kind: 'map-failed', detail });
  };

  map.on('dataloading', listen);
  map.on('data', ({ dataType }) => {
    if (dataType === 'source') waiting?.broken();
  });
  map.on('error', ({ error }) => fail(error.message));
  map.on('idle', () => {
    rest();
    if (!drawn) sayMapDrawn();
    drawn = true;
    if (!inTrouble) return;
    inTrouble = false;
    resolve('map-failed');
    resolve('map-slow');
  });
  const stopHearing = onFailure(fail);
  listen();
  return {
    end: () => {
      rest();
      stopHearing();
      return inTrouble;
    },
  };
}
