import { parseArgs } from 'node:util';
import { readStart } from '../domain/places/doorStart.ts';
import { destinationsFrom, type Ride, type StopNear, stopsNear } from '../domain/reach/directs.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { explainProblem } from './drawingFile.ts';
import { readPublished } from './publishedData.ts';

const USAGE = 'Emploi : npm run --silent acces -- "LIEU"';
const MODES = { train: 'train', coach: 'car' } as const;

/** What the command line prints: names of fields are in French, like the rest of what a person reads. */
export interface AccessReport {
  readonly lieu: { readonly nom: string; readonly commune: string; readonly code: string };
  /** Stations of the commune, else the nearest ones; from near to far. */
  readonly gares: readonly {
    readonly nom: string;
    readonly uic: string;
    /** Name of its commune; null abroad. */
    readonly commune: string | null;
    /** Kilometres as the crow flies from the central point of the place. */
    readonly distanceKm: number;
    /** What stops there. */
    readonly modes: readonly ('train' | 'car')[];
  }[];
  /** Where one gets from those stations without a change, each destination once by way of travelling; the shortest usual ride first. */
  readonly directs: readonly {
    readonly vers: string;
    readonly uic: string;
    readonly mode: 'train' | 'car';
    readonly minutesMin: number;
    readonly minutesMediane: number;
    /** Code of the station where one gets in. */
    readonly depuis: string;
  }[];
}

/** The `acces` command without its streams: stations of a place and where they lead, or the one sentence that says why there is none. */
export async function runAcces(args: readonly string[]): Promise<Result<AccessReport, string>> {
  const lieu = readRequest(args);
  if (!lieu.ok) return lieu;
  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { source, region } = published.value;
  const [names, directs] = await Promise.all([source.loadNames(region), source.loadDirects(region)]);
  if (!names.ok) return err(explainProblem(names.error));
  if (!directs.ok) return err(explainProblem(directs.error));
  const start = readStart(lieu.value, region, names.value);
  if (!start)
    return err(
      `Aucune commune, ancienne commune ni code de la région ou de ses abords ne s’appelle « ${lieu.value} ». ${USAGE}`,
    );
  const near = stopsNear(directs.value, start);
  const rides = destinationsFrom(
    directs.value,
    near.map(({ stop }) => stop),
  );
  return ok({
    lieu: { nom: start.name, commune: start.communeName, code: start.commune },
    gares: near.map(toStation),
    directs: rides.map(toLine),
  });
}

function toStation({ stop, km }: StopNear): AccessReport['gares'][number] {
  return {
    nom: stop.name,
    uic: stop.uic,
    commune: stop.communeName,
    distanceKm: Math.round(km * 10) / 10,
    modes: stop.modes.map((mode) => MODES[mode]),
  };
}

function toLine({ from, to, mode, min, median }: Ride): AccessReport['directs'][number] {
  return {
    vers: to.name,
    uic: to.uic,
    mode: MODES[mode],
    minutesMin: min,
    minutesMediane: median,
    depuis: from.uic,
  };
}

function readRequest(args: readonly string[]): Result<string, string> {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [lieu, ...others] = positionals;
    return lieu?.trim() && others.length === 0 ? ok(lieu) : err(`Un lieu, et un seul, est attendu. ${USAGE}`);
  } catch {
    return err(`Option inconnue. ${USAGE}`);
  }
}
