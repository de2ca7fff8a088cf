import * as v from 'valibot';
import { decodeNetworkTable, type NetworkTable } from '../../src/domain/reach/networkContract.ts';
import { LINES, linesOf, readFeatures } from '../lib/geojson.ts';
import { joinLines } from '../lib/joinLines.ts';
import { defineStep, jsonOutput } from '../lib/step.ts';
import { points } from './points.ts';

const ROADS = 'routes-nationales-france';
const RAILS = 'voies-ferrees-france';
/** « A0011 », « N0137 »: roads of the State; the sections of others are too few to be recognised. */
const NUMBER = /^([AN])0*([1-9]\d*)$/;
/** What screens show around the region: about 60 km. */
const AROUND = { lng: 0.8, lat: 0.55 };
/** A hundred metres: what the sources are exact to. */
const GRID = 1000;

type Line = [number, number][];

/** `network`: main roads and railway lines of the region and around it. */
export const network = defineStep<NetworkTable>({
  id: 'network',
  sources: [ROADS, RAILS],
  inputs: [points],
  output: jsonOutput('network', decodeNetworkTable),
  run(context) {
    const at = [...context.get(points).values()];
    const [lngs, lats] = [at.map(([lng]) => lng), at.map(([, lat]) => lat)];
    const west = Math.min(...lngs) - AROUND.lng;
    const east = Math.max(...lngs) + AROUND.lng;
    const south = Math.min(...lats) - AROUND.lat;
    const north = Math.max(...lats) + AROUND.lat;
    const isNear = ([lng, lat]: readonly [number, number]) =>
      lng >= west && lng <= east && lat >= south && lat <= north;
    const nearLines = (lines: readonly Line[]) =>
      lines
        .flatMap((line) => parts(line, isNear))
        .map(onGrid)
        .filter(hasLength);

    const byName = new Map<string, Line[]>();
    for (const { geometry, properties } of readFeatures(
      ROADS,
      context.read(ROADS),
      LINES,
      v.object({ route: v.string() }),
    )) {
      const [, letter, number] = NUMBER.exec(properties.route) ?? [];
      if (!letter) continue;
      const name = `${letter}${number}`;
      byName.set(name, [...(byName.get(name) ?? []), ...nearLines(linesOf(geometry))]);
    }
    const rails = readFeatures(RAILS, context.read(RAILS), LINES, v.object({})).flatMap(({ geometry }) =>
      nearLines(linesOf(geometry)),
    );
    return {
      roads: [...byName]
        .filter(([, lines]) => lines.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, lines]) => ({ name, lines: joinLines(lines) })),
      rails: joinLines(rails),
    };
  },
});

/** The parts of a line that are near, each with the first corner beyond. */
function parts(line: Line, isNear: (at: readonly [number, number]) => boolean): Line[] {
  const found: Line[] = [];
  let part: Line = [];
  for (const [index, at] of line.entries()) {
    const before = line[index - 1];
    if (isNear(at)) {
      if (part.length === 0 && before) part.push(before);
      part.push(at);
    } else if (part.length > 0) {
      found.push([...part, at]);
      part = [];
    }
  }
  return part.length > 0 ? [...found, part] : found;
}

function onGrid(line: Line): Line {
  const round = (degrees: number) => Math.round(degrees * GRID) / GRID;
  return line
    .map(([lng, lat]): [number, number] => [round(lng), round(lat)])
    .filter(([lng, lat], at, all) => at === 0 || all[at - 1]?.[0] !== lng || all[at - 1]?.[1] !== lat);
}

function hasLength(line: Line): boolean {
  return line.length > 1;
}
