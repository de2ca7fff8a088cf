import {
  type DirectMode,
  type DirectsTable,
  decodeDirectsTable,
  type Stop,
} from '../../src/domain/reach/directsContract.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode, count, degrees, label, measureOrMissing } from '../lib/cells.ts';
import { readCsv } from '../lib/csv.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { cog } from './cog.ts';
import { ringList } from './ring/ringList.ts';

const STOPS = 'sncf-arrets-france';
const RIDES = 'sncf-temps-directs';
const LONGEST_MINUTES = 90;
const MODES: Readonly<Record<string, DirectMode>> = { train: 'train', car: 'coach' };

/** `directs`: the rides without a change that begin or end in the region or around it, as the timetable has them. */
export const directs = defineStep<DirectsTable>({
  id: 'directs',
  sources: [STOPS, RIDES],
  inputs: [cog, ringList],
  output: jsonOutput('directs', decodeDirectsTable),
  run(context) {
    const near = new Set(
      [...context.get(cog).communes, ...context.get(ringList).communes].map(({ code }) => code),
    );
    const known = new Map(readStops(context.read(STOPS)).map((stop) => [stop.uic, stop]));
    const isNear = (stop: Stop) => stop.commune !== null && near.has(stop.commune as never);
    const rides = readRides(context.read(RIDES), known).filter(({ from, to }) => isNear(from) || isNear(to));
    const stops = [...new Set(rides.flatMap(({ from, to }) => [from, to]))].sort(byUic);
    const at = new Map(stops.map((stop, position) => [stop, position]));
    const ofMode = (mode: DirectMode) => {
      const some = rides
        .filter((ride) => ride.mode === mode)
        .sort((a, b) => byUic(a.from, b.from) || byUic(a.to, b.to));
      return {
        from: some.map(({ from }) => at.get(from) ?? 0),
        to: some.map(({ to }) => at.get(to) ?? 0),
        min: some.map(({ min }) => min),
        median: some.map(({ median }) => median),
      };
    };
    return {
      stops,
      pairs: { train: ofMode('train'), coach: ofMode('coach') },
      longestMinutes: LONGEST_MINUTES,
    };
  },
});

function readStops(text: string): Stop[] {
  const columns = ['uic', 'nom', 'latitude', 'longitude', 'commune_insee', 'commune', 'modes'] as const;
  return readCsv(STOPS, text, columns).map(({ where, cells }) => ({
    uic: cells.uic,
    name: label(cells.nom, where),
    at: [...degrees(Number(cells.longitude), Number(cells.latitude), where)] as [number, number],
    commune: cells.commune_insee === '' ? null : communeCode(cells.commune_insee, where),
    communeName: cells.commune || null,
    modes: cells.modes.split('|').map((mode) => modeOf(mode, where)),
  }));
}

interface Ride {
  readonly from: Stop;
  readonly to: Stop;
  readonly mode: DirectMode;
  readonly min: number;
  readonly median: number;
}

/** @throws BuildError on a stop that is not listed, a pair that is there twice, and a ride longer than the file says */
function readRides(text: string, stops: ReadonlyMap<string, Stop>): Ride[] {
  const columns = ['uic_origine', 'uic_destination', 'mode', 'minutes_min', 'minutes_mediane'] as const;
  const seen = new Set<string>();
  return readCsv(RIDES, text, columns).map(({ where, cells }) => {
    const stop = (uic: string) => {
      const found = stops.get(uic);
      if (!found) throw new BuildError(where, `"${uic}" is not a stop of ${STOPS}`);
      return found;
    };
    const key = [cells.uic_origine, cells.uic_destination, cells.mode].join();
    if (seen.has(key)) throw new BuildError(where, `${key} is there twice`);
    seen.add(key);
    const median = Math.round(measureOrMissing(cells.minutes_mediane, where) ?? Number.NaN);
    const min = count(cells.minutes_min, where);
    if (!(min <= median) || min > LONGEST_MINUTES)
      throw new BuildError(where, `${min} minutes, usually ${median}`);
    return {
      from: stop(cells.uic_origine),
      to: stop(cells.uic_destination),
      mode: modeOf(cells.mode, where),
      min,
      median,
    };
  });
}

function modeOf(text: string, where: string): DirectMode {
  const mode = MODES[text];
  if (!mode) throw new BuildError(where, `"${text}" is no way of travelling`);
  return mode;
}

function byUic(a: Stop, b: Stop): number {
  return a.uic < b.uic ? -1 : Number(a.uic > b.uic);
}
