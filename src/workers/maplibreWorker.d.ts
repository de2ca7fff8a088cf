/** MapLibre publishes no types for its worker: only what is used of it. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  class MapLibreWorker {
    /** Answers the map's messages, and leaves `addProtocol` in the scope. */
    constructor(scope: typeof globalThis);
  }

  export = MapLibreWorker;
}
