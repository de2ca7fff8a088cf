import type { MultiPolygon } from 'geojson';
import { toMultiPolygon } from '../export/territoryGeoJson.ts';
import { encodeSession } from '../session/codec.ts';
import { EMPTY_SESSION } from '../session/session.ts';
import type { Shape } from '../territory/shape.ts';
import { EMPTY_TERRITORY } from '../territory/territory.ts';
import type { KeptNotebook } from './keptNotebook.ts';
import { NOTEBOOK_VERSION } from './migrations.ts';
import type { NotebookRecord } from './schema.ts';

/** What tells a notebook from any other JSON. */
export const NOTEBOOK_FORMAT = 'arpenteur-carnet';

/** Ending of the files: any program that reads JSON reads them. */
export const NOTEBOOK_EXTENSION = '.arpenteur.json';

/** Text of the file that the person owns (`src/decisions/0014-notebook-file.md`): JSON that an eye can read. */
export function encodeNotebook(kept: KeptNotebook): string {
  const file = { format: NOTEBOOK_FORMAT, version: NOTEBOOK_VERSION, ...toRecord(kept) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Name of the file: the day, never a word of the person. */
export function notebookFileName({ savedOn }: KeptNotebook): string {
  return `carnet-${savedOn}${NOTEBOOK_EXTENSION}`;
}

/** The content of the file as values that JSON has. */
export function toRecord(kept: KeptNotebook): NotebookRecord {
  const { savedOn, territories, choices, guide, notebook, places, corrections, vintages } = kept;
  return {
    savedOn,
    vintages,
    territories: territories.map(({ author, territory }) => ({
      author,
      name: territory.name,
      rule: territory.rule,
      outline: toOutline(territory.shape),
      choices: territory.choices,
    })),
    session: encodeSession({ ...EMPTY_SESSION, ...choices, territory: EMPTY_TERRITORY }).toString(),
    guide: { ...guide, visited: [...guide.visited] },
    notebook,
    places: [...places],
    corrections: Object.values(corrections).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The drawing as GeoJSON, null without one. Rings that rounding made flat hold nothing, and no reader would take them. */
export function toOutline(shape: Shape): MultiPolygon | null {
  const solid = shape
    .filter(({ outer }) => hasSurface(outer))
    .map(({ outer, holes }) => ({ outer, holes: holes.filter(hasSurface) }));
  return solid.length > 0 ? toMultiPolygon(solid) : null;
}

function hasSurface(ring: Shape[number]['outer']): boolean {
  return new Set(ring.map(String)).size >= 3;
}
