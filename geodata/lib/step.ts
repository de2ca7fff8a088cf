import type { AnnualFile } from '../../src/domain/annual/annualFile.ts';
import type { ArtifactName, OptionalArtifactName } from '../../src/domain/catalogue/artifactNames.ts';
import type { Result } from '../../src/domain/result.ts';
import type { RegionSettings } from './regionSettings.ts';

/** What a step may look at: the sources and the steps it declares. Asking for anything else throws. */
export interface StepContext {
  /** Identifiers of the sources it declares, sorted; a family is replaced by its members. */
  readonly sources: readonly string[];
  /** What is particular to the region that is built. */
  readonly region: RegionSettings;
  /** Text of a source whose checksum was just compared with its manifest. */
  read(source: string): string;
  /** What another step computed. */
  get<T>(step: Step<T>): T;
  /** The value, or the one that a correction puts in its place. */
  correct(source: string, column: string, value: string): string;
  /** A text of the source with the accents that its capitals lack, where spelling leaves no doubt. */
  accent(source: string, text: string): string;
}

/** How the value of a step becomes a file of `public/data`, and the decoder that the application reads it with. */
export interface StepOutput<T> {
  readonly name: ArtifactName | OptionalArtifactName;
  readonly extension: 'json' | 'bin';
  encode(value: T): Uint8Array;
  decode(bytes: Uint8Array): Result<unknown, string>;
}

/** One year of figures, written to a file of its own. */
export interface YearOfFigures {
  /** The source of that year: those of the other years have no part in it. */
  readonly id: string;
  readonly file: AnnualFile;
}

/** One file of `guides` in the index, and the decoder that the application reads it with. */
export interface GuideFile<T = unknown> {
  readonly name: string;
  readonly table: T;
  decode(value: unknown): Result<T, string>;
}

/** A step is a pure function of what it declares: same bytes in, same bytes out. */
export interface Step<T> {
  readonly id: string;
  /** Identifiers, or a family ending with a star: « bmo-* » is every source whose name begins with « bmo- ». */
  readonly sources: readonly string[];
  readonly inputs: readonly Step<unknown>[];
  /** Absent when the value only serves other steps. */
  readonly output?: StepOutput<T>;
  /** @throws BuildError naming file, line and reason. A step that cannot vouch for a figure stops the build. */
  run(context: StepContext): T;
}

/** Declares a step, its value inferred from `run`. */
export function defineStep<T>(step: Step<T>): Step<T> {
  return step;
}

/** Output written as compact JSON and read back with a decoder of the contract. */
export function jsonOutput<T>(
  name: ArtifactName | OptionalArtifactName,
  decode: (value: unknown) => Result<T, string>,
): StepOutput<T> {
  return {
    name,
    extension: 'json',
    encode: (value) => new TextEncoder().encode(JSON.stringify(value)),
    decode: (bytes) => decode(JSON.parse(new TextDecoder().decode(bytes))),
  };
}
