import { parseArgs } from 'node:util';
import { parseRomeCode } from '../domain/ids.ts';
import { DOOR_NEEDS, type DoorNeed } from '../domain/places/doorNeeds.ts';
import { type DoorRecord, describeDoor } from '../domain/places/doorRecord.ts';
import { readStart } from '../domain/places/doorStart.ts';
import { doorsByNeed } from '../domain/places/doorsByNeed.ts';
import { momentInFrance } from '../domain/places/openingTimes.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { findTrade } from '../domain/trades/trades.ts';
import { explainProblem } from './drawingFile.ts';
import { readPublished } from './publishedData.ts';

const USAGE = `Emploi : npm run --silent portes -- "LIEU" [--besoin ${DOOR_NEEDS.join('|')}] [--rome CODE]`;
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** What the command line prints: names of fields are in French, like the rest of what a person reads. */
export interface DoorsReport {
  readonly lieu: { readonly nom: string; readonly commune: string; readonly code: string };
  readonly besoin: DoorNeed;
  readonly portes: readonly {
    readonly nom: string;
    /** Kind, as in the column `genre` of a list of places. */
    readonly genre: string;
    /** Name of its commune; null when it is not one of the region. */
    readonly commune: string | null;
    readonly adresse: string | null;
    readonly telephone: string | null;
    readonly site: string | null;
    /** « lundi 09:00 - 12:00 ; mardi 14:00 - 17:00 »: the days that are open; null when the source does not say. */
    readonly horaires: string | null;
    /** Kilometres as the crow flies; null when its position is not known. */
    readonly distanceKm: number | null;
    /** Whether one has to take a boat. */
    readonly parBateau: boolean;
    /** Year, month or day when it was last seen, as its source writes it. */
    readonly vu: string | null;
    readonly source: string;
  }[];
}

/** The `portes` command without its streams: three doors near a place, or the one sentence that says why there are none. */
export async function runPortes(args: readonly string[]): Promise<Result<DoorsReport, string>> {
  const request = readRequest(args);
  if (!request.ok) return request;
  const { lieu, besoin, rome } = request.value;
  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { source, region } = published.value;
  const [names, places, halls, trades] = await Promise.all([
    source.loadNames(region),
    source.loadPlaces(region),
    source.loadTownHalls(region),
    rome ? source.loadTrades(region) : null,
  ]);
  if (!names.ok) return err(explainProblem(names.error));
  if (!places.ok) return err(explainProblem(places.error));
  if (!halls.ok) return err(explainProblem(halls.error));
  if (trades && !trades.ok) return err(explainProblem(trades.error));
  const start = readStart(lieu, region, names.value);
  if (!start)
    return err(
      `Aucune commune, ancienne commune ni code de la région ou de ses abords ne s’appelle « ${lieu} ». ${USAGE}`,
    );
  const code = parseRomeCode(rome ?? '');
  const trade = trades && code ? findTrade(trades.value, code) : null;
  if (trades && !trade) return err(`Aucun métier du ROME n’a le code « ${rome} ». ${USAGE}`);
  const doors = doorsByNeed({ need: besoin, trade }, start, [...places.value, ...halls.value], region);
  const now = momentInFrance(new Date());
  return ok({
    lieu: { nom: start.name, commune: start.communeName, code: start.commune },
    besoin,
    portes: doors.map((door) => toLine(describeDoor(door, region, now))),
  });
}

function toLine(door: DoorRecord): DoorsReport['portes'][number] {
  const days = door.hours?.flatMap((text, day) => (text ? [`${DAYS[day]} ${text}`] : [])) ?? [];
  return {
    nom: door.name,
    genre: door.kind,
    commune: door.commune,
    adresse: door.address,
    telephone: door.phone,
    site: door.website,
    horaires: days.length > 0 ? days.join(' ; ') : null,
    distanceKm: door.distanceKm === null ? null : Math.round(door.distanceKm * 10) / 10,
    parBateau: door.byBoat,
    vu: door.seen,
    source: door.source.label,
  };
}

interface Request {
  readonly lieu: string;
  readonly besoin: DoorNeed;
  readonly rome: string | null;
}

function readRequest(args: readonly string[]): Result<Request, string> {
  try {
    const options = { besoin: { type: 'string', default: 'emploi' }, rome: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [lieu, ...others] = positionals;
    if (!lieu?.trim() || others.length > 0) return err(`Un lieu, et un seul, est attendu. ${USAGE}`);
    const besoin = DOOR_NEEDS.find((need) => need === values.besoin);
    if (!besoin) return err(`Le besoin « ${values.besoin} » n’existe pas. ${USAGE}`);
    return ok({ lieu, besoin, rome: values.rome?.trim().toUpperCase() ?? null });
  } catch {
    return err(`Option inconnue ou incomplète. ${USAGE}`);
  }
}
