import { readFileSync } from 'node:fs';
import type { ArtifactName } from '../../src/domain/catalogue/artifactNames.ts';
import { type DataIndex, decodeDataIndex } from '../../src/domain/catalogue/contract.ts';
import { decodeTradesTable } from '../../src/domain/catalogue/tradesContract.ts';
import type { Result } from '../../src/domain/result.ts';
import { createTrades, type Trades } from '../../src/domain/trades/trades.ts';
import { unwrap } from './smallTrades.ts';

const DATA = new URL('../../public/data/', import.meta.url);

/** The published directory of trades. */
export function loadTrades(): Trades {
  return unwrap(createTrades(loadTable('trades', decodeTradesTable)));
}

/** A published table. @throws Error when it is missing or broken */
export function loadTable<T>(name: ArtifactName, decode: (value: unknown) => Result<T, string>): T {
  return unwrap(decode(JSON.parse(readFileSync(artifactPath(name), 'utf8'))));
}

/** Where a published file is. @throws Error when the index is missing or broken */
export function artifactPath(name: ArtifactName): URL {
  return new URL(loadIndex().artifacts[name].path, DATA);
}

/** The published index. @throws Error when it is missing or broken */
export function loadIndex(): DataIndex {
  return unwrap(decodeDataIndex(JSON.parse(readFileSync(new URL('index.json', DATA), 'utf8'))));
}
