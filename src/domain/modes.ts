/**
 * What the application may do where it is shown. Components ask for a capability and never for the name of a mode:
 * a new mode is a new record.
 */
export interface Capabilities {
  /** `open`: a link opens apart; `code`: it is shown as a code to scan, and nothing leads out of the application. */
  readonly externalLinks: 'open' | 'code';
  /** Whether anything of a person may stay on the device when they ask for it, and a page with their words asks before it is left. */
  readonly keepOnDevice: boolean;
  /** `offer`: the person chooses when a new version takes over; `next-start`: it does when nobody is there to ask. */
  readonly newVersions: 'offer' | 'next-start';
}

/** Every mode there is. `kiosk` stands in a public place: what is opened there must not stay there. */
export const MODES = {
  explore: { externalLinks: 'open', keepOnDevice: true, newVersions: 'offer' },
  kiosk: { externalLinks: 'code', keepOnDevice: false, newVersions: 'next-start' },
} as const satisfies Readonly<Record<string, Capabilities>>;

/** The capabilities asked for by the query of an address: `?mode=borne` for a kiosk, those of explore otherwise. */
export function readMode(query: string): Capabilities {
  return new URLSearchParams(query).get('mode') === 'borne' ? MODES.kiosk : MODES.explore;
}
