import type { AppState } from './store.ts';

/** The keys of the state that hold something: actions left out. */
export type StateKey = {
  [K in keyof AppState]: AppState[K] extends Readonly<Record<string, (...given: never[]) => unknown>>
    ? never
    : K;
}[keyof AppState];

/**
 * How far a key of the state goes. `link`: in the address, hence in files too. `file`: in the notebook the person saves,
 * in the long link they ask for, and on the device once they want it there. `device`: known by what is on the device
 * itself. `never`: in memory only.
 */
type Reach = 'link' | 'file' | 'device' | 'never';

interface Persistence {
  readonly reach: Reach;
  /** Gone when a page that serves many people wipes itself: everything but what was published. */
  readonly clearedWhenIdle: boolean;
}

const link: Persistence = { reach: 'link', clearedWhenIdle: true };
const file: Persistence = { reach: 'file', clearedWhenIdle: true };
const device: Persistence = { reach: 'device', clearedWhenIdle: true };
const passing: Persistence = { reach: 'never', clearedWhenIdle: true };
/** The same for everybody: nothing of a person is in it. */
const published: Persistence = { reach: 'never', clearedWhenIdle: false };

/** Where every key of the state may go. A new key without an answer does not compile. */
export const PERSISTENCE: Readonly<Record<StateKey, Persistence>> = {
  choices: link,
  territory: link,

  notes: file,
  plan: file,
  inHand: file,
  aside: file,
  importedPlaces: file,
  corrections: file,
  visited: file,
  revealed: file,
  address: file,

  keeping: device,

  beforeRemoval: passing,
  beforeImport: passing,
  placeFilters: passing,
  placeChoice: passing,
  placesShown: passing,
  trainingShown: passing,
  openPlace: passing,
  openEpci: passing,
  comparedWith: passing,
  fileImport: passing,
  outlineOpening: passing,
  drawnSheets: passing,
  waitingFiles: passing,
  columnChoices: passing,
  leftOut: passing,
  annualImport: passing,
  addedFigures: passing,
  publishedFigures: passing,
  flows: passing,
  flowsShown: passing,
  lookedMode: passing,
  hoveredPlace: passing,
  step: passing,
  leftAt: passing,
  lentMap: link,
  startedAt: passing,
  placing: passing,
  prompts: passing,
  large: passing,
  timeShown: passing,
  offered: passing,
  beforeOpening: passing,
  saved: passing,
  tool: passing,
  mode: passing,
  draft: passing,
  placed: passing,
  hovered: passing,
  dialog: passing,
  notice: passing,
  problems: passing,
  camera: passing,
  visit: passing,
  language: passing,
  contrast: passing,
  secondsLeft: passing,
  goodbyeLeft: passing,
  leaving: passing,

  region: published,
  ring: published,
  names: published,
  indicators: published,
  trades: published,
  recruitment: published,
  ringSurveys: published,
  tension: published,
  sectors: published,
  guide: published,
  definitions: published,
  sheets: published,
  places: published,
  townHalls: published,
  opco: published,
  directs: published,
  work: published,
  network: published,
  carpools: published,
  capabilities: published,
  centre: published,
  centreFlaw: published,
  centrePlaces: published,
  centreReport: published,
  mapCovered: published,
  mapDrawn: published,
  mapTries: published,
  offlineCopy: published,
  takeNewVersion: published,
};
