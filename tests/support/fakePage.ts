type Listener = (event: FakeEvent) => void;

/** How something listens: `true` for on the way down. */
type Listening = boolean | { readonly capture?: boolean };

/** What an event brings besides its type: places, buttons, keys. */
export type Details = Readonly<Record<string, unknown>>;

/** An event that says what was done to it. */
export interface FakeEvent extends Details {
  readonly type: string;
  readonly target: FakeNode;
  readonly isStopped: boolean;
  readonly isPrevented: boolean;
}

/** A place where events are heard, within another: they go down to their target, then up again, as in a page. */
export class FakeNode {
  readonly #parent: FakeNode | null;
  #heard: { type: string; listener: Listener; capture: boolean }[] = [];

  constructor(parent: FakeNode | null) {
    this.#parent = parent;
  }

  addEventListener(type: string, listener: Listener, options?: Listening): void {
    this.#heard.push({ type, listener, capture: capturesIn(options) });
  }

  removeEventListener(type: string, listener: Listener, options?: Listening): void {
    const capture = capturesIn(options);
    this.#heard = this.#heard.filter(
      (each) => each.type !== type || each.listener !== listener || each.capture !== capture,
    );
  }

  /** Types of events that something listens to here, in order. */
  listening(): readonly string[] {
    return this.#heard.map(({ type }) => type).toSorted();
  }

  dispatch(type: string, details: Details = {}): FakeEvent {
    const done = { isStopped: false, isPrevented: false };
    const event: FakeEvent = Object.assign(done, {
      ...details,
      type,
      target: this,
      stopPropagation: () => {
        done.isStopped = true;
      },
      stopImmediatePropagation: () => {
        done.isStopped = true;
      },
      preventDefault: () => {
        done.isPrevented = true;
      },
    });
    const way = this.#way();
    for (const capture of [true, false]) {
      for (const node of capture ? way.toReversed() : way) {
        if (!done.isStopped) node.#hear(event, capture);
      }
    }
    return event;
  }

  #hear(event: FakeEvent, capture: boolean): void {
    for (const each of [...this.#heard]) {
      if (each.type === event.type && each.capture === capture) each.listener(event);
    }
  }

  #way(): readonly FakeNode[] {
    return this.#parent ? [this, ...this.#parent.#way()] : [this];
  }
}

function capturesIn(options: Listening | undefined): boolean {
  return typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
}
