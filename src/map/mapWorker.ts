/** The worker of the maps of a page, which outlives each of them. */
export interface MapWorker {
  /** Tells why it did not start or stopped, however early that was. Returns what stops listening. */
  readonly onFailure: (tell: (detail: string) => void) => () => void;
  /** Ends it, whatever it is doing, and starts another. Only while no map uses it. */
  readonly renew: () => void;
}
