import { distanceKm } from '../../geo.ts';
import { readCommune } from '../../search/communeWords.ts';
import type { Place, PlaceCategory } from '../place.ts';
import type { CommuneFinder, FoundCommune, WrittenPlace } from './communeFinder.ts';
import { type ReadPoint, readPoint, readPointCell } from './coordinates.ts';
import type { Line } from './line.ts';
import type { Nature } from './parts.ts';
import type { CorrectionReason, RefusalReason } from './report.ts';

interface Location extends Pick<Place, 'commune' | 'postcode' | 'position'> {
  /** Neither in the region nor around it. */
  readonly isFar: boolean;
}

/** A point outside of its commune and farther than this from its centre is another place, or a slip of the pen. */
const FARTHEST_KM = 10;
/** A place beyond the border that somebody of the region may go to. */
const AROUND_KM = 30;
/** What needs no place to be of use: a service on line, a network, what goes round, a format to organise, a date whose place comes later. */
const NOWHERE: ReadonlySet<PlaceCategory> = new Set(['online', 'network', 'mobile', 'format', 'event']);

/**
 * Where a line says it is. A commune outside of the region is accepted with a word, its position kept: a place beyond
 * the border may be the nearest one, but not one on another continent. Coordinates that contradict the commune give way to it.
 */
export function locate(
  line: Line,
  finder: CommuneFinder,
  nature: Pick<Nature, 'category' | 'status'>,
): Location | Extract<RefusalReason, 'unknown-commune' | 'no-location'> {
  const stated = readStatedPoint(line);
  const postcode = readPostcode(line);
  const found = finder.find(writtenPlace(line));
  if (typeof found === 'object') {
    if (found.how) line.note(columnOf(found.how, line), found.how, writtenCommune(line));
    return inCommune(line, finder, found.row, { stated: here(stated), postcode });
  }
  const addressed = found === 'outside' ? found : finder.findInAddress(line.cell('adresse'));
  if (typeof addressed === 'object') {
    line.note('adresse', 'commune-found-in-address', line.cell('adresse'));
    return inCommune(line, finder, addressed.row, {
      stated: here(stated),
      postcode: postcode ?? postcodeIn(line),
    });
  }
  const outcome = found === 'unsaid' && addressed === 'outside' ? addressed : found;
  return withoutCommune(line, finder, { stated, postcode, found: outcome, nature });
}

/** What the three cells say: a name may stand in that of the postcode, « 44110 Châteaubriant », and a code in that of the name. */
function writtenPlace(line: Line): WrittenPlace {
  const [code, name, postcode] = [line.cell('code_insee'), line.cell('commune'), line.cell('code_postal')];
  if (name === '' && /\p{L}{2}/u.test(postcode)) return { code, name: postcode, postcode: '' };
  if (code === '' && postcode !== '' && /^\d[\dAB]\d{3}$/.test(name)) return { code: name, name, postcode };
  return { code, name, postcode };
}

/** A code of a former commune, or a name. */
function columnOf(how: CorrectionReason, line: Line): 'code_insee' | 'commune' {
  return how === 'former-commune' && line.cell('code_insee') !== '' ? 'code_insee' : 'commune';
}

/** The postcode of a whole address. */
function postcodeIn(line: Line): string | null {
  return /(?:^|\D)(\d{5})(?!\d)/.exec(line.cell('adresse'))?.[1] ?? null;
}

function inCommune(
  line: Line,
  finder: CommuneFinder,
  row: number,
  { stated, postcode }: { readonly stated: ReadPoint | null; readonly postcode: string | null },
): Location {
  const centre = finder.centreOf(row);
  const isFar =
    stated !== null && distanceKm(stated.point, centre) > FARTHEST_KM && finder.rowAt(stated.point) !== row;
  if (isFar) line.note('latitude', 'position-far-from-commune', writtenPoint(line));
  return {
    commune: finder.codeOf(row),
    postcode,
    isFar: false,
    position:
      stated && !isFar
        ? { point: stated.point, precision: 'address' }
        : { point: centre, precision: 'commune' },
  };
}

interface Unlocated {
  readonly stated: ReadPoint | 'abroad' | null;
  readonly postcode: string | null;
  readonly found: Exclude<FoundCommune, object>;
  readonly nature: Pick<Nature, 'category' | 'status'>;
}

function withoutCommune(
  line: Line,
  finder: CommuneFinder,
  { stated, postcode, found, nature }: Unlocated,
): ReturnType<typeof locate> {
  const point = here(stated);
  const row = point && found !== 'outside' ? finder.rowAt(point.point) : null;
  if (row !== null) {
    line.note('commune', 'commune-found-by-position', writtenCommune(line));
    return inCommune(line, finder, row, { stated: point, postcode });
  }
  const position = point && ({ point: point.point, precision: 'address' } as const);
  if (found === 'outside' || (found === 'unsaid' && stated)) {
    line.note('commune', 'outside-region', writtenCommune(line));
    return { commune: null, postcode, position, isFar: !point || !finder.isAround(point.point, AROUND_KM) };
  }
  // A card that says so itself is only a name.
  if (!NOWHERE.has(nature.category) && nature.status !== 'nameOnly')
    return found === 'unknown' ? 'unknown-commune' : 'no-location';
  if (found === 'unknown') line.note('commune', 'no-commune', writtenCommune(line));
  return { commune: null, postcode, position, isFar: false };
}

/** The point that a line states; `abroad` when it is too far to be kept. What is done to it is noted. */
function readStatedPoint(line: Line): ReadPoint | 'abroad' | null {
  const pair = readPoint(line.cell('latitude'), line.cell('longitude'));
  const read = typeof pair === 'object' ? pair : firstPoint(pair, readPointCell(line.cell('coordonnees')));
  if (read === 'empty') return null;
  if (read === 'bad') {
    line.note('latitude', 'bad-coordinates', writtenPoint(line));
    return null;
  }
  if (read === 'abroad') line.note('latitude', 'position-abroad', writtenPoint(line));
  else if (read.fix) line.note('latitude', read.fix, writtenPoint(line));
  return read;
}

/** What one cell says of both, when the two cells say nothing; else what the two say. */
function firstPoint(pair: PointFlaw, both: ReturnType<typeof readPointCell>): ReadPoint | PointFlaw {
  return pair === 'empty' || typeof both === 'object' ? both : pair;
}

type PointFlaw = Exclude<ReturnType<typeof readPoint>, object>;

function here(stated: ReadPoint | 'abroad' | null): ReadPoint | null {
  return stated === 'abroad' ? null : stated;
}

function readPostcode(line: Line): string | null {
  const cell = line.cell('code_postal').replace(/\s|[.,]0+$|^F-?/g, '');
  if (/^\d{5}$/.test(cell)) return cell;
  // A spreadsheet that took it for a figure has eaten its first zero.
  if (/^[1-9]\d{3}$/.test(cell)) return `0${cell}`;
  const beside = readCommune(cell === '' ? line.cell('commune') : line.cell('code_postal')).postcode;
  if (beside) return beside;
  if (cell !== '') line.note('code_postal', 'bad-postcode', cell);
  return null;
}

/** The three cells that name a commune, as the report quotes them. */
export function writtenCommune(line: Line): string {
  return [line.cell('code_insee'), line.cell('code_postal'), line.cell('commune')].filter(Boolean).join(' ');
}

function writtenPoint(line: Line): string {
  const pair = [line.cell('latitude'), line.cell('longitude')];
  return pair.join('') === '' ? line.cell('coordonnees') : pair.join(' ; ');
}
