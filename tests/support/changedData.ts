import { createHash } from 'node:crypto';
import { createDiskFiles } from '../../src/cli/diskFiles.ts';
import type { FileReader } from '../../src/data/artifacts.ts';
import type { CommunesTable, DataIndex } from '../../src/domain/catalogue/contract.ts';
import { ok } from '../../src/domain/result.ts';

const DATA = new URL('../../public/data', import.meta.url).pathname;

/** What a test changes in a copy of the published files. */
export interface DataChange {
  readonly communes: (table: CommunesTable) => CommunesTable;
  readonly figures: (records: DataIndex['figures']) => DataIndex['figures'];
}

/** The published files with another table of communes and other records, as a later build would publish them. */
export async function changedData({ communes, figures }: DataChange): Promise<FileReader> {
  const disk = createDiskFiles(DATA);
  const read = async (path: string) => {
    const bytes = await disk.read(path);
    if (!bytes.ok) throw new Error(`${path} is not published`);
    return JSON.parse(new TextDecoder().decode(bytes.value));
  };
  const index: DataIndex = await read('index.json');
  const { path } = index.artifacts.communes;
  const table = toBytes(communes(await read(path)));
  const record = { ...index.artifacts.communes, bytes: table.length, sha256: digest(table) };
  const changed = new Map([
    [path, table],
    [
      'index.json',
      toBytes({
        ...index,
        figures: figures(index.figures),
        artifacts: { ...index.artifacts, communes: record },
      } satisfies DataIndex),
    ],
  ]);
  return {
    ...disk,
    async read(name, ...rest) {
      const bytes = changed.get(name);
      return bytes ? ok(bytes) : disk.read(name, ...rest);
    },
  };
}

function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
