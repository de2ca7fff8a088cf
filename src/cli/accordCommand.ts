import type { Region } from '../domain/catalogue/region.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Shape } from '../domain/territory/shape.ts';
import { type Agreement, findAgreement, LEAST_DRAWINGS } from '../domain/workshop/agreement.ts';
import { explainProblem, readDrawing } from './drawingFile.ts';
import { readPublished } from './publishedData.ts';

const USAGE = 'Emploi : npm run --silent accord -- A.geojson B.geojson C.geojson …';
/** Files are not persons in a room: two can be compared. */
const LEAST_FILES = 2;

/** What the command line prints: names of fields are in French, like the rest of what a person reads. */
export interface AgreementReport {
  readonly n: number;
  readonly niveaux: readonly {
    readonly auMoins: number;
    readonly surfaceKm2: number;
    /** Codes of the communes that count in what at least so many drawings hold, at least half of each being in it. */
    readonly communes: readonly string[];
  }[];
  /** By how many drawings each commune is counted, those of none left out. */
  readonly communes: readonly { readonly code: string; readonly nom: string; readonly personnes: number }[];
  readonly remarques: readonly string[];
}

/**
 * The `accord` command without its streams: where drawings agree, or the one sentence that says why it cannot be told.
 *
 * @param args files of outlines (GeoJSON, KML, notebooks), one for each person, as typed
 * @param from folder that a relative path starts from
 */
export async function runAccord(
  args: readonly string[],
  from: string,
): Promise<Result<AgreementReport, string>> {
  const option = args.find((each) => each.startsWith('-'));
  if (option !== undefined) return err(`L’option « ${option} » n’existe pas. ${USAGE}`);
  if (args.length < LEAST_FILES) return err(`Deux fichiers au moins sont attendus. ${USAGE}`);
  const drawings: Shape[] = [];
  const remarks: string[] = [];
  for (const file of args) {
    const drawing = await readDrawing(file, from);
    if (!drawing.ok) return err(naming(file, drawing.error));
    drawings.push(drawing.value.shape);
    remarks.push(...drawing.value.remarks.map((remark) => naming(file, remark)));
  }
  if (args.length < LEAST_DRAWINGS)
    remarks.push('Avec moins de trois tracés, l’atelier ne montre rien : on saurait qui a tracé quoi.');
  const published = await readPublished();
  if (!published.ok) return err(explainProblem(published.error));
  const { region } = published.value;
  const agreement = findAgreement(drawings, 'majority', region, LEAST_FILES);
  return agreement.ok
    ? ok(toReport(agreement.value, region, remarks))
    : err(explainProblem({ kind: 'outline-uncounted' }));
}

/** A sentence that says of which file it speaks. */
function naming(file: string, sentence: string): string {
  return sentence.includes(file) ? sentence : `${file} : ${sentence}`;
}

function toReport(
  { drawings, levels, people }: Agreement,
  { communes: { codes, names } }: Region,
  remarques: readonly string[],
): AgreementReport {
  return {
    n: drawings,
    niveaux: levels.map(({ atLeast, areaKm2, counted }) => ({
      auMoins: atLeast,
      surfaceKm2: areaKm2,
      communes: [...counted].map((row) => codes[row] ?? '').sort(),
    })),
    communes: codes.flatMap((code, row) => {
      const personnes = people[row] ?? 0;
      return personnes > 0 ? [{ code, nom: names[row] ?? '', personnes }] : [];
    }),
    remarques,
  };
}
