import type { LinkId } from '../../../domain/links/builders.ts';
import type { PrefilledPart } from '../../../domain/links/linkContext.ts';
import type { Sum } from '../../../domain/statistics/sums.ts';
import type { TensionClass } from '../../../domain/trades/tension.ts';
import { englishDay } from '../englishDay.ts';
import { siteName } from '../siteName.ts';
import type { KioskTexts } from './fr.ts';

const numbers = new Intl.NumberFormat('en-GB');
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const plural = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;
const km = (value: number) => `${tenths.format(value)} km`;

const hires = ({ value, missing }: Sum) =>
  value === null
    ? 'not published'
    : `${missing > 0 ? 'at least ' : ''}${plural(value, 'recruitment project', 'recruitment projects')}`;

/** A class of tension. */
const LEVELS: Readonly<Record<TensionClass, string>> = {
  1: 'very low',
  2: 'low',
  3: 'average',
  4: 'high',
  5: 'very high',
};

const parts = (given: readonly PrefilledPart[]) =>
  given.map((part) => {
    if (part.kind === 'radius') return km(part.km);
    if (part.kind === 'trade') return part.words;
    if (part.kind === 'communes') return plural(part.count, 'town', 'towns');
    return part.kind === 'year' ? `${part.year}` : part.name;
  });

const LINK_NAMES: Readonly<Record<LinkId, string>> = {
  offers: 'Job offers (France Travail)',
  hiddenMarket: 'Companies to contact (La Bonne Boîte)',
  employmentData: 'Figures of the trade (Data emploi)',
  tradeSheet: 'About the trade (Métierscope)',
  training: 'Training courses',
  apprenticeship: 'Apprenticeship (La bonne alternance)',
  immersion: 'Try it for real (Immersion Facilitée)',
  digitalHelp: 'Help with computers',
  communeFile: 'Figures of the town (INSEE)',
  epciFile: 'Figures of the group of towns (INSEE)',
  needsSurvey: 'Survey of recruitment needs (BMO)',
  regionalGuidance: 'Guidance in the region',
  regionalObservatory: 'Regional observatory of employment',
  trades2030: 'Trades in 2030',
};

/** The same in English. Names of trades, sectors and places stay those of the country. */
export const en: KioskTexts = {
  language: 'English',
  lang: 'en',
  titles: {
    welcome: 'What work is there near you?',
    commune: 'Where do you live?',
    need: 'What do you need?',
    wider: 'How far to look?',
    work: 'What do people do here?',
    trade: 'Who is hiring?',
    where: 'Where to go?',
    addresses: 'My 3 addresses',
    takeAway: 'To take away',
  },
  start: 'Touch to start',
  promise: 'In five minutes, without giving your name:',
  gains: {
    work: 'the work there is near you',
    doors: 'three addresses to go to, with their hours',
    both: 'a sheet, or a code for your telephone',
    print: 'a sheet to take away',
    code: 'a code for your telephone',
  },
  centreDates: (name) => (name ? `Soon, with ${name}` : 'Soon, here'),
  desk: (desk) => `Right here: ${desk}`,
  privacy: 'Nothing is kept here: everything is erased when you leave.',
  welcomedBy: (name) => `With ${name}`,
  addedBy: ({ name, on }) => `added by ${name || 'this centre'}${on ? ` (file of ${englishDay(on)})` : ''}`,
  centreFlaws: {
    unreadable: 'The settings of this screen cannot be read: factory settings.',
    partly: 'A setting of this screen is wrong: factory setting. See the page “?rapport”.',
    'no-address':
      'A setting is missing: “publicAddress”. Without an address that a telephone can open, no code is offered.',
  },

  quit: 'Erase and leave',
  back: 'Back',
  progress: (at, of) => `Step ${at} of ${of}`,
  tools: 'Reading and language',
  largeLetters: 'Large letters',
  contrast: 'High contrast',
  listen: 'Listen',
  stopListening: 'Stop reading',
  loading: 'One moment…',
  failed: 'The figures did not arrive. Everything else works.',
  failedRegion: 'The towns did not arrive.',
  failedNames: 'The names of former towns did not arrive.',
  failedPlaces: 'The places did not arrive. Everything else works.',
  failedTrades: 'The trades did not arrive. You can go on without one.',
  failedAddresses: 'The addresses did not arrive. Everything else works.',
  mapLate: 'The map does not answer yet. Everything else works.',
  partFailed: 'This part of the screen does not work.',
  retry: 'Try again',
  gone: 'Everything is erased.',
  goodbye: 'Goodbye!',
  comeBack: 'Go back',
  eraseNow: 'Erase everything now',
  more: 'There is more below',

  communeLead: (map) => `Touch the letters of its name${map ? ', or touch the map' : ''}.`,
  mainCommunes: 'The largest ones:',
  communeField: 'Name of the town',
  keyboard: 'Keyboard',
  eraseLetter: 'Correct',
  space: 'Space',
  found: 'Towns found',
  foundCount: (count) => plural(count, 'answer', 'answers'),
  approximate: 'No name is spelled like this. The closest ones:',
  noneFound: 'No town of the region starts like this.',
  noneYet: 'No town of today starts like this. It may be a former town.',
  formerOf: (name) => `in ${name}`,
  chosen: (name) => `You chose ${name}.`,
  chosenLead: (map) => (map ? 'It is in the middle of the map.' : ''),
  thisOne: 'This is my town',
  anotherCommune: 'Another town',

  widerLead: (name) => `From ${name}.`,
  reaches: {
    commune: 'Just my town',
    neighbours: 'With the towns around',
    10: 'Within 10 km',
    20: 'Within 20 km',
  },
  size: (count, population) =>
    population === null
      ? plural(count, 'town', 'towns')
      : `${plural(count, 'town', 'towns')}, ${plural(population, 'inhabitant', 'inhabitants')}`,
  draw: 'Draw with a finger',
  drawLead: 'Make a loop on the map with one finger, without lifting it.',
  drawAgain: 'Start again',
  drawn: 'Done',
  refusals: {
    scribble: 'This line is too short: make a loop.',
    'outside-region': 'This loop is outside the region.',
    'nothing-left': 'Nothing is left: start again.',
    uncounted: 'This loop cannot be counted: start again.',
    'too-heavy': 'This line is too long: make a simpler loop.',
  },
  toFigures: 'See what comes next',

  needLead: (name) => `You live in ${name}. One answer is enough.`,
  workTouch: 'Touch a line to see its trades.',
  workLead: (zone) => `The sectors that employ most people, employment area of ${zone}.`,
  jobs: (count) => plural(count, 'job', 'jobs'),
  workSource: (year) => `Private jobs, Urssaf, ${year}. Figures of the whole employment area.`,
  hiringLead: (bassin, sector) =>
    sector === null
      ? `The trades most in demand around ${bassin}.`
      : `${sector}: the trades most in demand around ${bassin}.`,
  nobodyHires: (sector) => `No recruitment project is published here for: ${sector}.`,
  allSectors: 'All sectors',
  projects: hires,
  hiringSource: (year) => `Survey of recruitment needs, France Travail, ${year}. Intentions, not offers.`,
  nothing: 'No figure is published for this territory.',

  whereLead: (count, distance, from) =>
    `${plural(count, 'place', 'places')} in the towns you chose or less than ${km(distance)} from ${from}.`,
  families: {
    guidance: 'Guidance',
    youth: 'Young people',
    employment: 'Employment',
    digital: 'Computers and internet',
    services: 'Public services',
    economy: 'Business',
    integration: 'Back to work',
    training: 'Training',
    events: 'Events',
  },
  placesOf: (count) => plural(count, 'place', 'places'),
  whereNone: (distance, from) =>
    `No place is known in the towns you chose, nor less than ${km(distance)} from ${from}.`,
  allPlaces: 'All places',
  familyOf: (family, count) => `${family}: ${plural(count, 'place', 'places')}, the nearest first.`,
  morePlaces: (count) =>
    count === 1 ? 'See the other place' : `See the ${numbers.format(count)} other places`,
  keep: 'Keep',
  isKept: 'Kept',
  keepNamed: (name) => `Keep among my 3 addresses: ${name}`,
  whereSource: (map) =>
    `Touch a family${map ? ', or a sign on the map' : ''}. Full: the address is known. Hollow: only the town.`,

  tradeLead: 'Choose a field. You can also go on without one.',
  familyLead: 'More precisely?',
  professionLead: 'Which trade?',
  byName: 'Search by name',
  byDomain: 'All fields',
  nameLead: 'Touch the letters of its name, in French: boulanger, soudeuse…',
  tradeField: 'Name of the trade',
  tradesFound: 'Trades found',
  tradeApproximate: 'No trade is spelled like this. The closest ones:',
  noTrade: 'No trade found. Try another word, or the fields.',
  withoutTrade: 'Go on without a trade',
  otherTrade: 'Another trade',
  isMine: 'This is my trade: where to next?',
  leadsLead: (trade) => `After “${trade}”, people can go to:`,
  leadsSource:
    'From the ROME, France Travail: the most direct moves first, then what is looked for around here.',
  leadsCounted: (bassin, year) =>
    `Projects of the family of the trade, around ${bassin}, ${year}: intentions, not offers.`,
  noLeads: 'The ROME does not say where this trade leads.',
  tradeHiring: (count, bassin, year) =>
    count.value === null
      ? `The number of recruitment projects is not published (around ${bassin}, ${year}).`
      : `${count.missing > 0 ? 'At least ' : ''}${plural(count.value, 'recruitment project', 'recruitment projects')} in this family of trades, around ${bassin}, in ${year}.`,
  withoutPart: (departements) =>
    `Without the part of this area in ${departements.join(', ')}, which the survey leaves out that year.`,
  tradeTension: (category, year) =>
    category === null
      ? `Whether employers struggle to recruit for this trade is not known (France, ${year}).`
      : `In France, in ${year}, employers’ difficulty to recruit for this trade was ${LEVELS[category]}. This is no promise of a job.`,
  links: {
    name: ({ id, title }) => (title ? `${LINK_NAMES[id]} (${title})` : LINK_NAMES[id]),
    prefilled: (given) =>
      given.length === 0 ? 'Nothing is filled in' : `Filled in: ${parts(given).join(', ')}`,
    code: (name) => `Code to scan: ${name}`,
  },
  tradeLinks: 'To look at later, on a telephone (these pages are in French):',
  toAddresses: 'See my 3 addresses',

  addressesLead: (need, from) => `${need} · from ${from}`,
  otherNeed: 'Another need',
  toPlaces: 'All places around',
  say: (words) => `You may say: “${words}”`,
  needs: {
    emploi: 'Finding a job',
    jeune: 'I am under 26',
    formation: 'Training, changing trade',
    creation: 'Starting a business',
    numerique: 'Forms, computer, internet',
    situation: 'Disability, family, rights',
  },
  distance: ({ km: value, isHome, from, byBoat }) => {
    if (isHome) return 'in your town';
    return value === null ? '' : `${km(value)} from ${from} as the crow flies${byBoat ? ', by boat' : ''}`;
  },
  phone: (number) => `Tel. ${number}`,
  site: (address) => `Website: ${siteName(address)}`,
  noPhone: 'Telephone unknown',
  replace: 'Show another',
  replaceNamed: (name) => `Show another than ${name}`,
  noAddress: 'No address is known near enough. Ask at the desk.',
  checkFirst: 'Call before you go.',
  toTakeAway: 'Take away',

  takeAwayLead: 'On paper, or on your telephone.',
  takeAwayPaperLead: 'On paper.',
  print: 'Print my addresses',
  onTheSheet: 'On the sheet',
  printHint: 'One sheet: your addresses on a map, their hours, what to say.',
  printMap: 'Print my map',
  printMapHint: 'Your map, without addresses.',
  printAgain: 'Print once more',
  sent: (sheets) =>
    sheets === 1
      ? 'Sent to the printer. Take your sheet before you leave.'
      : 'Sent once more. Nothing comes out? Ask at the desk.',
  code: 'Your addresses on your telephone',
  codeHint: 'Aim at this code with the camera. It holds your addresses and your trade, nothing else.',
  codeLabel: 'Code to scan: my addresses',
  done: 'I have finished',

  paperTitle: 'My 3 addresses',
  paperMapTitle: 'My map',
  paperNoCode: 'There is no code for a telephone: keep this sheet.',
  paperNoAddress: 'The addresses had not arrived. Ask at the desk.',
  printedOn: (day) => `Made with Arpenteur on ${englishDay(day)}`,
  paperAppointment: 'Appointment on ……………………… at ………   with ………………………………',
  paperNotes: 'My questions, what I learn:',
  paperSources: (sources) => `Sources of the addresses: ${sources}.`,
  paperFrom: (need, from) => `${need} · from ${from}`,
  paperMap: 'Map: my addresses, with the numbers below',
  paperTrade: (name) => `A trade to look at: ${name}`,

  stillThere: 'Are you still there?',
  countdown: (seconds) => `Everything is erased in ${plural(seconds, 'second', 'seconds')}.`,
  carryOn: 'Continue',
};
