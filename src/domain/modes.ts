/**
 * What the application may do where it is shown. Components ask for a capability and never for the name of a mode:
 * a new mode is a new record.
 */
export interface Capabilities {
  /**
   * `explore`: everything at once beside the map. `visit`: one decision per screen, for somebody who is alone. `report`: what
   * was read of the centre's folder, for the person in charge.
   */
  readonly layout: 'explore' | 'visit' | 'report';
  /** `open`: a link opens apart; `code`: it is shown as a code to scan, and nothing leads out of the application. */
  readonly externalLinks: 'open' | 'code';
  /** Whether anything of a person may stay on the device when they ask for it, and a page with their words asks before it is left. */
  readonly keepOnDevice: boolean;
  /** Whether the address opens and carries the session, each choice a step that Back undoes. */
  readonly sessionInAddress: boolean;
  /** Whether the menus, shortcuts, drops and file dialogs of the browser answer: it is the person's own. */
  readonly browserGestures: boolean;
  /** Whether a visit that nobody touches any more is wiped, after the times that the resource centre says. */
  readonly wipedWhenIdle: boolean;
  /** Least side of what a finger presses, in pixels of the page. */
  readonly targetPx: number;
  /** `offer`: the person chooses when a new version takes over; `next-start`: it does when nobody is there to ask. */
  readonly newVersions: 'offer' | 'next-start';
}

/** Every mode there is. `kiosk` stands in a public place: what is opened there must not stay there. `report` holds nothing of a person. */
export const MODES = {
  explore: {
    layout: 'explore',
    externalLinks: 'open',
    keepOnDevice: true,
    sessionInAddress: true,
    browserGestures: true,
    wipedWhenIdle: false,
    newVersions: 'offer',
    targetPx: 44,
  },
  kiosk: {
    layout: 'visit',
    externalLinks: 'code',
    keepOnDevice: false,
    sessionInAddress: false,
    browserGestures: false,
    wipedWhenIdle: true,
    newVersions: 'next-start',
    targetPx: 56,
  },
  report: {
    layout: 'report',
    externalLinks: 'open',
    keepOnDevice: false,
    sessionInAddress: false,
    browserGestures: true,
    wipedWhenIdle: false,
    newVersions: 'next-start',
    targetPx: 44,
  },
} as const satisfies Readonly<Record<string, Capabilities>>;

/** The query of an address that asks for a kiosk, and the only one it keeps. */
export const KIOSK_QUERY = '?mode=borne';

/** The query of an address that asks for the report on the centre's folder. */
const REPORT_KEY = 'rapport';

/** The capabilities asked for by the query of an address: `?mode=borne` for a kiosk, `?rapport`, those of explore otherwise. */
export function readMode(query: string): Capabilities {
  const keys = new URLSearchParams(query);
  if (keys.has(REPORT_KEY)) return MODES.report;
  const asked = keys.get('mode');
  return asked === new URLSearchParams(KIOSK_QUERY).get('mode') ? MODES.kiosk : MODES.explore;
}
