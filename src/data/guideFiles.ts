import type { DataIndex } from '../domain/catalogue/contract.ts';
import {
  DEFINITIONS_FILE,
  decodeDefinitions,
  decodeMoves,
  decodeSheet,
  decodeSkills,
  MOVES_FILE,
  SKILLS_FILE,
  sheetFile,
} from '../domain/catalogue/guideContract.ts';
import type { Problem } from '../domain/problems.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createDefinitions, type Definitions } from '../domain/trades/guide/definitions.ts';
import { createMoves, createSkills, type Moves, type Skills } from '../domain/trades/guide/moves.ts';
import { createSheets, type Sheets } from '../domain/trades/guide/sheets.ts';
import type { Trades } from '../domain/trades/trades.ts';
import { type FileReader, invalid, parse, readRecord } from './artifacts.ts';

/** Where trades lead, and what one can do in each. */
export interface Guide {
  readonly moves: Moves;
  readonly skills: Skills;
}

/** The two files about all trades. */
export async function readGuide(
  files: FileReader,
  index: DataIndex,
  trades: Trades,
): Promise<Result<Guide, Problem>> {
  const [moves, skills] = await Promise.all([
    readGuideFile(files, index, MOVES_FILE, decodeMoves, (table) => createMoves(table, trades)),
    readGuideFile(files, index, SKILLS_FILE, decodeSkills, (table) => createSkills(table, trades)),
  ]);
  if (!moves.ok) return moves;
  return skills.ok ? ok({ moves: moves.value, skills: skills.value }) : skills;
}

/** What definitions of trades say. */
export function readDefinitions(
  files: FileReader,
  index: DataIndex,
  trades: Trades,
): Promise<Result<Definitions, Problem>> {
  return readGuideFile(files, index, DEFINITIONS_FILE, decodeDefinitions, (table) =>
    createDefinitions(table, trades),
  );
}

/** The sheets of the trades whose code begins with a letter. */
export function readSheets(
  files: FileReader,
  index: DataIndex,
  letter: string,
): Promise<Result<Sheets, Problem>> {
  return readGuideFile(files, index, sheetFile(letter), decodeSheet, createSheets);
}

async function readGuideFile<T, M>(
  files: FileReader,
  index: DataIndex,
  name: string,
  decode: (value: unknown) => Result<T, string>,
  create: (table: T) => Result<M, string>,
): Promise<Result<M, Problem>> {
  const record = index.guides.find((each) => each.name === name);
  if (!record) return err(invalid('index.json', `no file "${name}"`));
  const bytes = await readRecord(files, record);
  if (!bytes.ok) return bytes;
  const table = parse(bytes.value, record.path, decode);
  if (!table.ok) return table;
  const model = create(table.value);
  return model.ok ? model : err(invalid(record.path, model.error));
}
